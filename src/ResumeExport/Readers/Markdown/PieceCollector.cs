using ResumeExport.Model.Content;
using ResumeExport.Model.Diagnostics;

namespace ResumeExport.Readers.Markdown;

/// <summary>Collects the pieces of one line and keeps the style and link that are open.</summary>
internal sealed class PieceCollector(SourceText source)
{
    private readonly List<TextPiece> pieces = [];
    private int length;

    public TextStyles Styles { get; set; }

    public LinkReference? Link { get; set; }

    public bool IsEmpty => length == 0;

    public void Add(string text, SourceSpan span)
    {
        if (text.Length == 0) return;
        pieces.Add(new TextPiece(length, text, Styles, Link, span));
        length += text.Length;
    }

    /// <summary>Adds one blank unless the line is empty or ends in one: HTML collapses blanks.</summary>
    public void AddBlank(SourceSpan span)
    {
        if (pieces.Count > 0 && !char.IsWhiteSpace(pieces[^1].Text[^1])) Add(" ", span);
    }

    public void AddBreak(SourceSpan span) => Add("\n", span);

    /// <summary>Returns what was collected and starts anew; null when there is no visible character.</summary>
    public FlatText? Take()
    {
        var text = new FlatText(source, [.. pieces]);
        pieces.Clear();
        length = 0;
        return string.IsNullOrWhiteSpace(text.Text) ? null : text;
    }
}
