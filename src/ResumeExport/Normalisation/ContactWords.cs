using ResumeExport.Model.Document;

namespace ResumeExport.Normalisation;

/// <summary>The labels that people put before contact data.</summary>
public static class ContactWords
{
    /// <summary>Returns what <paramref name="label"/> announces, in any listed language; null when it is no label of contact data.</summary>
    public static ContactKind? KindOf(string label) => label.Trim().ToLowerInvariant() switch
    {
        "email" or "e-mail" or "mail" => ContactKind.Email,
        "phone" or "tel" or "telephone" or "mobile" => ContactKind.Phone,
        "address" or "location" => ContactKind.Location,
        "website" or "web" or "blog" or "homepage" => ContactKind.Website,
        "linkedin" or "github" or "twitter" => ContactKind.Profile,
        _ => null,
    };

    public static ContactKind? KindOfHost(string address) =>
        address.Contains("linkedin.com", StringComparison.Ordinal) || address.Contains("github.com", StringComparison.Ordinal) ? ContactKind.Profile : null;
}
