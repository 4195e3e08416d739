using ResumeExport.Model.Document;

namespace ResumeExport.Writers.JsonResume;

/// <summary>Names the network of a profile.</summary>
internal static class NetworkName
{
    private static readonly string[] Known = ["LinkedIn", "GitHub", "GitLab", "Bitbucket", "Twitter", "Mastodon", "Medium", "Kaggle", "LeetCode", "YouTube"];

    /// <summary>Returns the label, else the text when it is no address, else a name made of the host.</summary>
    public static string Of(ContactItem item, string address)
    {
        var name = (item.Label ?? item.Value).ToPlainText();
        if (!UriText.IsWebAddress(name) && !name.AsSpan().ContainsAny('/', '@', '.')) return name;
        var host = UriText.HostOf(address);
        var labels = host.Split('.');
        var word = labels.Length > 1 ? labels[^2] : host;
        foreach (var known in Known)
            if (known.Equals(word, StringComparison.OrdinalIgnoreCase)) return known;
        return word.Length == 0 ? host : char.ToUpperInvariant(word[0]) + word[1..];
    }
}
