namespace ResumeExport.PortalFakes;

/// <summary>Which step of a submission a request is.</summary>
public enum RequestStep
{
    /// <summary>Lists of jobs, forms, states: nothing changes at the portal.</summary>
    Read,

    /// <summary>Comes before the submission and leaves no application: a handle for a file, a candidate without a job.</summary>
    Prepare,

    /// <summary>Brings a file that a later request refers to.</summary>
    Upload,

    /// <summary>The request that makes the application.</summary>
    Submit,
}
