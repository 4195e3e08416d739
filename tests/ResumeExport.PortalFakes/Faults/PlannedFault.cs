namespace ResumeExport.PortalFakes.Faults;

/// <summary>Faults still to come of one step of a portal.</summary>
internal sealed class PlannedFault(string portal, RequestStep step, FaultKind kind, int skip, int count)
{
    private int skip = skip;
    private int count = count;

    public FaultKind Kind => kind;

    public bool IsSpent => count == 0;

    /// <summary>Whether a request meets it; each request of the step counts once.</summary>
    public bool Meets(string requestPortal, RequestStep requestStep)
    {
        if (requestPortal != portal || requestStep != step || IsSpent) return false;
        if (skip-- > 0) return false;
        skip = 0;
        count--;
        return true;
    }
}
