namespace ResumeExport.Submit.Transport;

/// <summary>What must be on the disk before a submission goes on.</summary>
public interface ISendLog
{
    /// <summary>The first byte of the decisive request is about to leave; when this throws, none does.</summary>
    void Sending();

    /// <summary>The portal refused for now; it will be tried again.</summary>
    /// <param name="retryAt">When; null when the portal does not say.</param>
    void Waiting(DateTimeOffset? retryAt);
}
