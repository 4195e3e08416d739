using ResumeExport.Model.Diagnostics;

namespace ResumeExport.Batch.Stores;

/// <summary>Addresses of stores: <c>file:///folder</c> and <c>s3://bucket/prefix</c>.</summary>
public static class StoreAddress
{
    /// <summary>Opens the store at an address.</summary>
    /// <param name="address">The address.</param>
    /// <param name="findings">Receives what is wrong with it.</param>
    /// <returns>The store; null after a finding. Whether it can be reached shows when it is used.</returns>
    public static IObjectStore? Open(string address, List<Diagnostic> findings)
    {
        if (!Uri.TryCreate(address, UriKind.Absolute, out var uri)) return Wrong("--store is an address such as file:///srv/resumes or s3://bucket/prefix", findings);
        if (uri.UserInfo.Length > 0) return Wrong("--store has a name or password in it, which every user of this machine could see", findings);
        try
        {
            return uri.Scheme switch
            {
                "file" when uri.IsLoopback && uri.LocalPath.Length > 1 => new FolderStore(uri.LocalPath),
                "s3" when uri.Host.Length > 0 => new S3Store(uri.Host, Uri.UnescapeDataString(uri.AbsolutePath).Trim('/')),
                _ => Wrong($"--store is an address such as file:///srv/resumes or s3://bucket/prefix, not '{address}'", findings),
            };
        }
        catch (StoreException e)
        {
            return Wrong(e.Message, findings);
        }
    }

    private static IObjectStore? Wrong(string message, List<Diagnostic> findings)
    {
        findings.Add(new Diagnostic(
            DiagnosticCodes.StoreAddressWrong, DiagnosticSeverity.Error, message, Hint: "credentials come from AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, a profile or a role"));
        return null;
    }
}
