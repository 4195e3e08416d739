using System.Text.RegularExpressions;
using ResumeExport.Model.Diagnostics;

namespace ResumeExport.Submit.Guards;

/// <summary>Checks what every portal needs to know of a person.</summary>
internal static partial class PersonGuard
{
    private const int Longest = 255;

    /// <summary>Checks an e-mail address.</summary>
    public static void Email(string field, string value, List<Diagnostic> findings)
    {
        if (value.Length == 0) Report(field, "the résumé has no e-mail address", findings);
        else if (value.Length > Longest || !Address().IsMatch(value)) Report(field, $"'{value}' is no e-mail address", findings);
    }

    /// <summary>Checks a name, or a part of one.</summary>
    public static void Name(string field, string value, List<Diagnostic> findings)
    {
        if (value.Length == 0) Report(field, "this part of the name is not known", findings);
        else NoAddress(field, value, findings);
    }

    /// <summary>Checks a value that must not have the address of a page in it, such as a telephone number.</summary>
    public static void NoAddress(string field, string value, List<Diagnostic> findings)
    {
        if (value.Length > Longest) Report(field, $"this has {value.Length} characters; portals take {Longest}", findings);
        else if (Page().IsMatch(value)) Report(field, $"'{value}' has the address of a page in it, which portals refuse", findings);
    }

    private static void Report(string field, string message, List<Diagnostic> findings) =>
        findings.Add(new Diagnostic(DiagnosticCodes.ApplicantIncomplete, DiagnosticSeverity.Error, $"{field}: {message}", Hint: $"mend the source, or write `{field}` into the answers"));

    [GeneratedRegex(@"^[^\s@<>,;:""()\[\]\\]+@[^\s@<>,;:""()\[\]\\]+\.[^\s@<>,;:""()\[\]\\.]{2,}$", RegexOptions.NonBacktracking)]
    private static partial Regex Address();

    [GeneratedRegex(@"://|www\.|[A-Za-z0-9-]\.(com|org|net|io|dev|de|eu|info|me|app|co)($|[^A-Za-z0-9])", RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex Page();
}
