namespace ResumeExport.Submit.Contract;

/// <summary>What is known of a submission.</summary>
public enum SubmissionState
{
    /// <summary>It is about to be sent; nothing that makes an application has left.</summary>
    Intended,

    /// <summary>The request that makes the application is on its way. When the process that sent it is gone, nobody knows what became of it.</summary>
    Sending,

    /// <summary>The portal took it.</summary>
    Accepted,

    /// <summary>The portal refused it; there is no application.</summary>
    Rejected,

    /// <summary>The portal answered that the person may not apply; there is no application.</summary>
    Blocked,

    /// <summary>There were too many requests; there is no application.</summary>
    RateLimited,

    /// <summary>It was sent and there is no clear answer: there may be an application or not.</summary>
    Unknown,

    /// <summary>It failed before it was sent; there is no application.</summary>
    NotSent,
}
