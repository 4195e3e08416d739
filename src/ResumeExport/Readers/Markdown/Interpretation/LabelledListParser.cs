using System.Collections.Immutable;
using ResumeExport.Model.Content;
using ResumeExport.Normalisation;
using ResumeExport.Readers.Markdown.Structure;

namespace ResumeExport.Readers.Markdown.Interpretation;

/// <summary>Recognises <c>**Tech:** Go, Redis</c>.</summary>
internal static class LabelledListParser
{
    private const int LongestLabel = 48;

    /// <summary>Reads a line as keywords under a label; null when it is none.</summary>
    /// <param name="line">The line.</param>
    /// <param name="anyLabel">True where each label counts, as in a skills section; else only names of keyword lists do.</param>
    public static LabelledList? Parse(FlatText line, bool anyLabel)
    {
        var colon = line.Text.AsSpan().IndexOfAny(':', '：');
        if (colon is <= 0 or > LongestLabel || IsUrl(line.Text, colon)) return null;
        if (!anyLabel && !HeadWords.IsKeywordLabel(line.Text[..colon])) return null;
        var values = Values(line, colon + 1);
        if (values.IsEmpty) return null;
        var label = FlatText.WithoutStyle(line.Slice(0, colon), TextStyles.Bold);
        return label.IsEmpty ? null : new LabelledList(label, values) { Span = line.Span };
    }

    /// <summary>Returns what <paramref name="values"/> says as keywords under <paramref name="label"/>; null for text that is no list of keywords.</summary>
    public static LabelledList? Under(FlatText label, FlatText values)
    {
        if (label.Text.Length > LongestLabel || label.Text.Contains('\n', StringComparison.Ordinal)) return null;
        var name = FlatText.WithoutStyle(label.Slice(0, label.Text.TrimEnd().TrimEnd(':', '：').Length), TextStyles.Bold);
        var list = Values(values, 0);
        return name.IsEmpty || list.IsEmpty ? null : new LabelledList(name, list) { Span = label.Span.Union(values.Span) };
    }

    private static bool IsUrl(string text, int colon) => text.AsSpan(colon).StartsWith("://", StringComparison.Ordinal);

    private static ImmutableArray<RichText> Values(FlatText line, int start)
    {
        var values = ImmutableArray.CreateBuilder<RichText>();
        var depth = 0;
        var from = start;
        for (var i = start; i < line.Text.Length; i++)
        {
            if (line.Text[i] is '(' or '[') depth++;
            else if (line.Text[i] is ')' or ']') depth--;
            else if (line.Text[i] is ',' or '，' or '、' && depth <= 0 && IsListComma(line.Text, i))
            {
                Add(from, i);
                from = i + 1;
            }
        }

        Add(from, line.Text.Length);
        return values.ToImmutable();

        void Add(int valueStart, int valueEnd)
        {
            if (line.Slice(valueStart, valueEnd) is { IsEmpty: false } value) values.Add(value);
        }
    }

    // "2,000+ TPS" is one value.
    private static bool IsListComma(string text, int at) =>
        text[at] != ',' || at + 1 >= text.Length || char.IsWhiteSpace(text[at + 1]);
}
