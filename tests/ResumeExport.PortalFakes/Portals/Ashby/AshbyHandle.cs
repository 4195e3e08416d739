namespace ResumeExport.PortalFakes.Portals.Ashby;

/// <summary>A promise to take a file.</summary>
/// <param name="Id">The handle.</param>
/// <param name="Policy">The secret field that the upload must repeat.</param>
/// <param name="FileName">The name announced.</param>
/// <param name="MediaType">The media type announced.</param>
/// <param name="Length">The length announced, in bytes.</param>
/// <param name="Expires">When it ends.</param>
internal sealed record AshbyHandle(string Id, string Policy, string FileName, string MediaType, long Length, DateTimeOffset Expires)
{
    /// <summary>The file, once it is here.</summary>
    public SentFile? File { get; set; }
}
