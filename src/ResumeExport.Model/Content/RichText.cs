using System.Collections.Immutable;
using System.Text;
using ResumeExport.Model.Diagnostics;

namespace ResumeExport.Model.Content;

/// <summary>One leaf of the model: a line of text with emphasis and links.</summary>
/// <param name="Inlines">The pieces in reading order.</param>
public sealed record RichText(ImmutableArray<Inline> Inlines)
{
    /// <summary>Text without any content.</summary>
    public static RichText Empty { get; } = new(ImmutableArray<Inline>.Empty);

    /// <summary>True when there is nothing to show.</summary>
    public bool IsEmpty => Inlines.IsEmpty;

    /// <summary>Returns a leaf with one unstyled run, or <see cref="Empty"/> for empty text.</summary>
    public static RichText Plain(string text, SourceSpan span = default) =>
        text.Length == 0 ? Empty : new(ImmutableArray.Create<Inline>(new TextRun(text, TextStyles.None, span)));

    /// <summary>The smallest source range that holds all pieces.</summary>
    public SourceSpan Span
    {
        get
        {
            var span = SourceSpan.None;
            foreach (var inline in Inlines) span = span.Union(inline.Span);
            return span;
        }
    }

    /// <summary>The target of the first link, or null when nothing is linked.</summary>
    public string? FirstLinkTarget
    {
        get
        {
            foreach (var inline in Inlines)
                if (inline is Link link) return link.Target;
            return null;
        }
    }

    /// <summary>Returns the visible text without styles; a line break becomes <c>\n</c>.</summary>
    public string ToPlainText()
    {
        if (Inlines is [TextRun only]) return only.Text;
        var text = new StringBuilder();
        Append(text, Inlines);
        return text.ToString();
    }

    /// <summary>Returns the visible text, for messages.</summary>
    public override string ToString() => ToPlainText();

    private static void Append(StringBuilder text, ImmutableArray<Inline> inlines)
    {
        foreach (var inline in inlines)
        {
            switch (inline)
            {
                case TextRun run: text.Append(run.Text); break;
                case Link link: Append(text, link.Content); break;
                case LineBreak: text.Append('\n'); break;
                default: throw new InvalidOperationException($"Unknown inline {inline.GetType().Name}.");
            }
        }
    }
}
