using Markdig;
using Markdig.Extensions.EmphasisExtras;
using Markdig.Syntax;

namespace ResumeExport.Readers.Markdown;

/// <summary>Runs Markdig with the extensions that do no harm, and bounds what hostile input can cost.</summary>
internal static class MarkdownParser
{
    /// <summary>Square brackets one block may hold: link parsing is superlinear in them.</summary>
    private const int MaxBracketsPerBlock = 500;

    // No subscript (it would eat the tildes of "~70% savings (~$3,000"), no typographic replacements.
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder()
        .UsePreciseSourceLocation()
        .UseAutoLinks()
        .UseEmphasisExtras(EmphasisExtraOptions.Strikethrough)
        .Build();

    /// <summary>Parses <paramref name="text"/>; null when it is too complex to be a résumé.</summary>
    /// <param name="text">The source.</param>
    /// <param name="tooComplexAt">Where it is too complex, as far as that is known.</param>
    public static MarkdownDocument? Parse(string text, out int tooComplexAt)
    {
        tooComplexAt = Math.Max(0, BracketTooMany(text));
        if (tooComplexAt > 0) return null;
        try
        {
            return Markdig.Markdown.Parse(text, Pipeline);
        }
        catch (ArgumentException)
        {
            // Markdig's own depth limit ("too deeply nested") has no exception type of its own.
            return null;
        }
    }

    private static int BracketTooMany(string text)
    {
        var count = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '[' && ++count > MaxBracketsPerBlock) return i;
            if (text[i] == '\n' && i > 0 && IsBlankLine(text, i)) count = 0;
        }

        return -1;
    }

    private static bool IsBlankLine(string text, int lineEnd)
    {
        var at = lineEnd - 1;
        while (at >= 0 && text[at] is ' ' or '\t' or '\r') at--;
        return at < 0 || text[at] == '\n';
    }
}
