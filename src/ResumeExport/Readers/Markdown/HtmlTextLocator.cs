using System.Net;
using ResumeExport.Model.Diagnostics;

namespace ResumeExport.Readers.Markdown;

/// <summary>
/// Finds where the text of parsed HTML stands in the source. The parser keeps no positions of text; since text comes in
/// document order, each word is searched behind the one before, outside tags and comments.
/// </summary>
internal sealed class HtmlTextLocator(SourceText source, int start, int end)
{
    private int at = start;

    /// <summary>The place behind the last found word.</summary>
    public SourceSpan Here => source.SpanAt(Math.Min(at, end), 0);

    /// <summary>Finds <paramref name="word"/>, which holds no blank; the search goes on behind it.</summary>
    public SourceSpan Find(string word)
    {
        for (var from = at; from < end; from++)
        {
            if (source.Text[from] == '<' && SkipMarkup(from) is var next && next > from)
            {
                from = next - 1;
                continue;
            }

            if (Match(word, from) is not { } to) continue;
            at = to;
            return source.SpanAt(from, to - from);
        }

        return Here;
    }

    /// <summary>Moves behind text that is not shown.</summary>
    public void Skip(string text)
    {
        foreach (var word in text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)) Find(word);
    }

    private int? Match(string word, int from)
    {
        var text = source.Text;
        var position = from;
        for (var i = 0; i < word.Length;)
        {
            if (position >= end) return null;
            if (text[position] == word[i])
            {
                i++;
                position++;
                continue;
            }

            if (text[position] != '&' || DecodeEntity(position) is not { } entity) return null;
            if (string.CompareOrdinal(word, i, entity.Text, 0, entity.Text.Length) != 0) return null;
            i += entity.Text.Length;
            position = entity.End;
        }

        return position;
    }

    private (string Text, int End)? DecodeEntity(int position)
    {
        const int LongestEntity = 32;
        var semicolon = source.Text.IndexOf(';', position, Math.Min(LongestEntity, end - position));
        if (semicolon < 0) return null;
        var decoded = WebUtility.HtmlDecode(source.Text[position..(semicolon + 1)]);
        return decoded.StartsWith('&') && decoded.Length > 1 ? null : (decoded, semicolon + 1);
    }

    private int SkipMarkup(int from)
    {
        var text = source.Text;
        if (string.CompareOrdinal(text, from, "<!--", 0, 4) == 0)
        {
            var close = text.IndexOf("-->", from, end - from, StringComparison.Ordinal);
            return close < 0 ? end : close + 3;
        }

        var next = from + 1 < end ? text[from + 1] : ' ';
        if (!char.IsAsciiLetter(next) && next is not ('/' or '!' or '?')) return from;
        var tagEnd = text.IndexOf('>', from, end - from);
        return tagEnd < 0 ? end : tagEnd + 1;
    }
}
