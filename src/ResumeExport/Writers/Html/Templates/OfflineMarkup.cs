using System.Text.RegularExpressions;
using ResumeExport.Model.Diagnostics;
using ResumeExport.Themes;

namespace ResumeExport.Writers.Html.Templates;

/// <summary>
/// Takes out of a page what JSON Resume themes like to load from elsewhere: scripts, style sheets, fonts, pictures. Convenience, not protection: the
/// extractor refuses a page that still has any.
/// </summary>
internal static partial class OfflineMarkup
{
    /// <summary>Returns <paramref name="page"/> without references; a finding says how many were left out.</summary>
    public static string Of(string page, TemplateFile template, List<Diagnostic> findings)
    {
        var dropped = 0;
        foreach (var pattern in (Regex[])[Script(), Link(), Picture(), Import(), FontFace()])
        {
            page = pattern.Replace(page, _ =>
            {
                dropped++;
                return "";
            });
        }

        if (dropped > 0)
        {
            findings.Add(new Diagnostic(
                DiagnosticCodes.TemplateReferenceDropped,
                DiagnosticSeverity.Warning,
                $"The theme loads scripts, style sheets, fonts or pictures from elsewhere; left out: {dropped.ToString(System.Globalization.CultureInfo.InvariantCulture)}",
                template.Path,
                Hint: "Put the styles it needs in its style.css"));
        }

        return page;
    }

    [GeneratedRegex("<script\\b.*?</script\\s*>", RegexOptions.IgnoreCase | RegexOptions.Singleline, matchTimeoutMilliseconds: 2000)]
    private static partial Regex Script();

    [GeneratedRegex("<(link|base)\\b[^>]*>", RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 2000)]
    private static partial Regex Link();

    [GeneratedRegex("<img\\b(?![^>]*\\bsrc\\s*=\\s*[\"']?data:)[^>]*>", RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 2000)]
    private static partial Regex Picture();

    [GeneratedRegex("@import\\b[^;]*;", RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 2000)]
    private static partial Regex Import();

    [GeneratedRegex("@font-face\\s*\\{[^}]*url\\([^}]*\\}", RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 2000)]
    private static partial Regex FontFace();
}
