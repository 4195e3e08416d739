using System.Text;
using ResumeExport.Model.Content;
using ResumeExport.Model.Text;

namespace ResumeExport.Inspection.Parity;

/// <summary>
/// A line by its characters that are no white space: bold, italic and links do not show on white space of any kind, and no
/// wrapping or spacing can hide or cause a difference.
/// </summary>
internal static class LineShape
{
    private const TextStyles Compared = TextStyles.Bold | TextStyles.Italic;

    /// <summary>Returns the bold and italic of each character that is no blank; none for signs when <paramref name="plainSigns"/>.</summary>
    public static List<TextStyles> Emphasis(ContentLine line, bool plainSigns)
    {
        var styles = new List<TextStyles>(line.Runs.Sum(static run => run.Text.Length));
        foreach (var run in line.Runs)
            foreach (var character in run.Text)
                if (!char.IsWhiteSpace(character)) styles.Add(plainSigns && IsSign(character) ? TextStyles.None : run.Styles & Compared);
        return styles;
    }

    /// <summary>Returns the links in order; neighbours with one target are one link, links without visible text are none.</summary>
    public static List<LinkExtent> Links(ContentLine line)
    {
        var links = new List<LinkExtent>();
        var text = new StringBuilder();
        var position = 0;
        foreach (var run in line.Runs)
        {
            var start = position;
            position += CountVisible(run.Text);
            if (run.LinkTarget is not { } target || position == start) continue;
            Add(links, text, new LinkExtent(LinkTarget.Normalize(target), start, position, run.Text));
        }

        for (var i = 0; i < links.Count; i++) links[i] = links[i] with { Text = NormalText.Collapse(links[i].Text) };
        return links;
    }

    /// <summary>Returns the characters from <paramref name="start"/> to <paramref name="end"/>, counted without blanks.</summary>
    public static string Slice(ContentLine line, int start, int end)
    {
        var text = new StringBuilder();
        var position = 0;
        foreach (var character in line.PlainText)
        {
            if (position >= end) break;
            if (position > start || (position == start && !char.IsWhiteSpace(character))) text.Append(character);
            if (!char.IsWhiteSpace(character)) position++;
        }

        return NormalText.Collapse(text.ToString());
    }

    private static bool IsSign(char character) => !char.IsAscii(character) && (char.IsSymbol(character) || char.IsSurrogate(character));

    private static void Add(List<LinkExtent> links, StringBuilder text, LinkExtent link)
    {
        if (links.Count > 0 && links[^1] is var last && last.Target == link.Target && last.End == link.Start)
        {
            text.Append(link.Text);
            links[^1] = last with { End = link.End, Text = text.ToString() };
            return;
        }

        text.Clear().Append(link.Text);
        links.Add(link);
    }

    private static int CountVisible(string text)
    {
        var count = 0;
        foreach (var character in text)
            if (!char.IsWhiteSpace(character)) count++;
        return count;
    }
}
