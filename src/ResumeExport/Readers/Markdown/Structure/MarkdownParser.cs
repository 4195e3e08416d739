using System.Buffers;
using Markdig;
using Markdig.Extensions.CustomContainers;
using Markdig.Extensions.EmphasisExtras;
using Markdig.Syntax;

namespace ResumeExport.Readers.Markdown.Structure;

/// <summary>Runs Markdig with the extensions that do no harm, and bounds what hostile input can cost.</summary>
internal static class MarkdownParser
{
    /// <summary>Square brackets one block may hold: link parsing is superlinear in them.</summary>
    private const int MaxBracketsPerBlock = 300;

    /// <summary>Stars and underscores in a row, or in one block, that are still emphasis.</summary>
    private const int MaxMarksPerBlock = 2000;

    /// <summary>Addresses in one block that still become links: looking for each costs as much as there are others.</summary>
    private const int MaxAddressesPerBlock = 1000;

    /// <summary>Link targets of two thousand characters and more that one block may hold.</summary>
    private const int MaxLongTargetsPerBlock = 20;

    /// <summary>Backslashes one block may hold: each becomes a piece of text of its own.</summary>
    private const int MaxEscapesPerBlock = 10_000;

    /// <summary>Columns before a list marker that still nests: the parser goes through all open lists for each line.</summary>
    private const int MaxIndentation = 160;

    // The signs that Affordable looks at, and the line ends that begin to count anew.
    private static readonly SearchValues<char> Costly = SearchValues.Create("\n[!(\\]*-+_~<`:wW");

    // No subscript (it would eat the tildes of "~70% savings (~$3,000"), no typographic replacements.
    private static readonly MarkdownPipeline Pipeline = WithContainers(new MarkdownPipelineBuilder())
        .UsePreciseSourceLocation()
        .UseAutoLinks()
        .UseDefinitionLists()
        .UseYamlFrontMatter()
        .UseEmphasisExtras(EmphasisExtraOptions.Strikethrough)
        .Build();

    // Lines of ":::" are marks of pandoc and of résumé editors. The extension as a whole would take "A::B::C" apart.
    private static MarkdownPipelineBuilder WithContainers(MarkdownPipelineBuilder builder)
    {
        builder.BlockParsers.Insert(0, new CustomContainerParser());
        return builder;
    }

    /// <summary>Parses <paramref name="text"/>; null when it is nested deeper than the parser goes.</summary>
    public static MarkdownDocument? Parse(string text)
    {
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

    /// <summary>Returns <paramref name="text"/> with other signs of the same length for those that would cost too much to parse.</summary>
    /// <param name="text">The source.</param>
    /// <param name="at">The first such sign; -1 when the text comes back as it is.</param>
    public static string Affordable(string text, out int at)
    {
        at = -1;
        char[]? changed = null;
        var (brackets, closing, marks, addresses, targets, escapes) = (0, 0, 0, 0, 0, 0);
        for (var i = NextCostly(text, 0); i < text.Length; i = NextCostly(text, i + 1))
        {
            if (text[i] == '\n' && i > 0 && IsBlankLine(text, i)) (brackets, closing, marks, addresses, targets, escapes) = (0, 0, 0, 0, 0, 0);
            var isTooMuch = text[i] switch
            {
                '[' or '!' => ++brackets > MaxBracketsPerBlock,
                '(' when i > 0 && text[i - 1] == ']' && IsLongTarget(text, i) => ++targets > MaxLongTargetsPerBlock,
                '\\' => ++escapes > MaxEscapesPerBlock,
                ']' => ++closing > MaxBracketsPerBlock,
                '*' or '-' or '+' when IsDeepMarker(text, i) => true,
                '*' or '_' or '~' or '<' or '`' => ++marks > MaxMarksPerBlock,
                ':' => i + 1 < text.Length && !char.IsWhiteSpace(text[i + 1]) && ++addresses > MaxAddressesPerBlock,
                'w' or 'W' => IsWww(text, i) && ++addresses > MaxAddressesPerBlock,
                _ => false,
            };
            if (!isTooMuch) continue;
            if (at < 0) at = i;
            (changed ??= text.ToCharArray())[i] = '.';
        }

        return changed is null ? text : new string(changed);
    }

    private static int NextCostly(string text, int from) => text.AsSpan(from).IndexOfAny(Costly) is var at and >= 0 ? from + at : text.Length;

    // A picture inside of the file has such a target; where all have, the parser reads to the end for each.
    private static bool IsLongTarget(string text, int at) => text.AsSpan(at, Math.Min(2000, text.Length - at)).IndexOfAny(')', ' ', '\n') < 0;

    private static bool IsDeepMarker(string text, int at)
    {
        if (at + 1 >= text.Length || text[at + 1] != ' ' || at < MaxIndentation || text[at - 1] is not (' ' or '\t')) return false;
        var start = at;
        while (start > 0 && text[start - 1] is ' ' or '\t') start--;
        return at - start >= MaxIndentation && (start == 0 || text[start - 1] == '\n');
    }

    private static bool IsWww(string text, int at) => at + 3 < text.Length && text[at + 3] == '.' && text.AsSpan(at, 3).Equals("www", StringComparison.OrdinalIgnoreCase);

    private static bool IsBlankLine(string text, int lineEnd)
    {
        var at = lineEnd - 1;
        while (at >= 0 && text[at] is ' ' or '\t' or '\r') at--;
        return at < 0 || text[at] == '\n';
    }
}
