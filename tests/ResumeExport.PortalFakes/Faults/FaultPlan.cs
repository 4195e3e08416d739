namespace ResumeExport.PortalFakes.Faults;

/// <summary>The faults that the next requests meet; safe to plan while requests arrive.</summary>
public sealed class FaultPlan
{
    private readonly Lock gate = new();
    private readonly List<PlannedFault> planned = [];

    /// <summary>Plans a fault. Earlier plans of the same step are met first.</summary>
    /// <param name="portal">The portal's name.</param>
    /// <param name="kind">What goes wrong.</param>
    /// <param name="skip">How many requests of the step pass before it; 0 by default.</param>
    /// <param name="count">How many requests meet it; 1 by default.</param>
    /// <param name="step">The step whose requests are counted; submissions by default.</param>
    public void Next(string portal, FaultKind kind, int skip = 0, int count = 1, RequestStep step = RequestStep.Submit)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(skip);
        ArgumentOutOfRangeException.ThrowIfLessThan(count, 1);
        lock (gate) planned.Add(new PlannedFault(portal, step, kind, skip, count));
    }

    /// <summary>Forgets all that is planned.</summary>
    public void Clear()
    {
        lock (gate) planned.Clear();
    }

    internal FaultKind? Take(string portal, RequestStep step)
    {
        lock (gate)
        {
            planned.RemoveAll(static fault => fault.IsSpent);
            return planned.Find(fault => fault.Meets(portal, step))?.Kind;
        }
    }
}
