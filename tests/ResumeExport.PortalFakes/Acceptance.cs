namespace ResumeExport.PortalFakes;

/// <summary>What a portal made of an accepted application.</summary>
public enum Acceptance
{
    /// <summary>A new application.</summary>
    Created,

    /// <summary>A new application of a candidate the portal knows by e-mail.</summary>
    Merged,

    /// <summary>The earlier application of the same e-mail and job was overwritten.</summary>
    Overwritten,

    /// <summary>Answered as accepted, but nothing was changed.</summary>
    Unchanged,
}
