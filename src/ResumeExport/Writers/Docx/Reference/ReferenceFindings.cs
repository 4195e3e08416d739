using ResumeExport.Model.Diagnostics;

namespace ResumeExport.Writers.Docx.Reference;

/// <summary>Warnings about what of a reference document is taken in another form than it has there.</summary>
internal sealed class ReferenceFindings(string path)
{
    private readonly List<Diagnostic> findings = [];

    public IReadOnlyList<Diagnostic> All => findings;

    public static Diagnostic Page(string path) =>
        Make(path, "the page of the reference document leaves no room for text; that of the theme is used", "give it paper and margins with two inches of text at least");

    public void Hides(string style) => Add($"the style '{style}' of the reference document hides its text; it is shown", "remove Hidden from the font of the style");

    public void Invisible(string style) =>
        Add($"the style '{style}' of the reference document has text in the colour of its background; it is set in the automatic colour", "choose another colour of the text");

    public void Emphasis(string style, bool isBold, bool isItalic) =>
        Add($"the style '{style}' of the reference document is made {Look(isBold, isItalic)}: bold and italic are the author's emphasis there", "leave bold and italic of this style as Word has them");

    public void LeftOut(string style, string property) =>
        Add($"the style '{style}' of the reference document has a value of '{property}' that hides, clips or moves text; it is left out", "change it in Word");

    public void Alignment(string style) =>
        Add($"the style '{style}' of the reference document is not set to the left; it is here, because dates stand at the right margin of the same line", "set it to the left");

    private static string Look(bool isBold, bool isItalic) => (isBold, isItalic) switch
    {
        (true, true) => "bold and italic",
        (true, false) => "bold",
        (false, true) => "italic",
        _ => "neither bold nor italic",
    };

    private static Diagnostic Make(string path, string message, string hint) => new(DiagnosticCodes.ReferenceRepaired, DiagnosticSeverity.Warning, message, path, Hint: hint);

    private void Add(string message, string hint)
    {
        var finding = Make(path, message, hint);
        if (!findings.Contains(finding)) findings.Add(finding);
    }
}
