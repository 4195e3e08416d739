using System.Globalization;
using ResumeExport.Model.Content;
using ResumeExport.Model.Diagnostics;

namespace ResumeExport.Readers.Markdown.Structure;

/// <summary>Collects the pieces of one line and keeps the style and link that are open.</summary>
internal sealed class PieceCollector(SourceText source, List<Diagnostic> diagnostics)
{
    private readonly List<TextPiece> pieces = [];
    private int length;

    public TextStyles Styles { get; set; }

    public LinkReference? Link { get; set; }

    public bool IsEmpty => length == 0;

    public void Add(string text, SourceSpan span)
    {
        if (text.Length == 0) return;
        pieces.Add(new TextPiece(length, WithoutControls(text, span), Styles, Link, span));
        length += text.Length;
    }

    /// <summary>Adds one blank unless the line is empty or ends in one: HTML collapses blanks.</summary>
    public void AddBlank(SourceSpan span)
    {
        if (pieces.Count > 0 && !char.IsWhiteSpace(pieces[^1].Text[^1])) Add(" ", span);
    }

    /// <summary>Adds a gap that parts two statements on one line, unless the line is empty.</summary>
    public void AddGap(SourceSpan span)
    {
        if (pieces.Count > 0) Add("   ", span);
    }

    public void AddBreak(SourceSpan span)
    {
        pieces.Add(new TextPiece(length, "\n", Styles, Link, span));
        length++;
    }

    /// <summary>Returns what was collected and starts anew; null when there is no visible character.</summary>
    public FlatText? Take()
    {
        if (length == 0) return null;
        var text = new FlatText(source, [.. pieces]);
        pieces.Clear();
        length = 0;
        return string.IsNullOrWhiteSpace(text.Text) ? null : text;
    }

    // Control characters are no text, and half of the formats forbid them; a blank keeps the words around them apart.
    private string WithoutControls(string text, SourceSpan span)
    {
        if (ControlCharacters.IndexIn(text) is not (var first and >= 0)) return text;
        if (!char.IsWhiteSpace(text[first])) Report(text[first], text.Length == span.Length ? source.SpanAt(span.Start + first, 1) : span);
        return ControlCharacters.ToBlanks(text);
    }

    private void Report(char character, SourceSpan span) => diagnostics.Add(new Diagnostic(
        DiagnosticCodes.ControlCharacter,
        DiagnosticSeverity.Warning,
        string.Create(CultureInfo.InvariantCulture, $"the control character U+{(int)character:X4} is no text; it is read as a blank"),
        source.Path,
        span,
        "remove it; it cannot be seen in most editors"));
}
