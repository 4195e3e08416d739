namespace ResumeExport.Submit.Contract;

/// <summary>Where an application goes.</summary>
/// <param name="Portal">The portal's name.</param>
/// <param name="BaseUrl">Where the portal's paths begin, without a slash at the end.</param>
/// <param name="Board">The board, site, company or subdomain.</param>
/// <param name="Job">The id of the job.</param>
public sealed record JobAddress(string Portal, string BaseUrl, string Board, string Job)
{
    /// <summary>Returns the address of a path, whose parts are escaped.</summary>
    public string Url(params ReadOnlySpan<string> segments)
    {
        var url = BaseUrl;
        foreach (var segment in segments) url += "/" + Uri.EscapeDataString(segment);
        return url;
    }
}
