using System.Text;
using ResumeExport.Model.Text;

namespace ResumeExport.Inspection.Parity;

/// <summary>Texts as plain text shows them: targets written out, and no-break spaces that only keep text from looking like markup undone.</summary>
internal static class PlainForm
{
    private const char NoBreakSpace = '\u00A0';

    /// <summary>Returns the text of an expected line in its compared form.</summary>
    public static string WriteOut(ContentLine line)
    {
        var text = new StringBuilder();
        for (var i = 0; i < line.Runs.Length;)
        {
            var end = i + 1;
            while (end < line.Runs.Length && line.Runs[end].LinkTarget == line.Runs[i].LinkTarget) end++;
            Append(text, line, i, end);
            i = end;
        }

        return Collapse(text);
    }

    /// <summary>Returns the text of a line of a plain text file in its compared form.</summary>
    public static string Unescape(ContentLine line) => Collapse(new StringBuilder(line.PlainText));

    private static void Append(StringBuilder text, ContentLine line, int first, int end)
    {
        var start = text.Length;
        for (var i = first; i < end; i++) text.Append(line.Runs[i].Text);
        if (line.Runs[first].LinkTarget is not { } target) return;
        var shown = NormalText.Collapse(text.ToString(start, text.Length - start));
        if (!SaysItAll(shown, target)) text.Append(" (").Append(target).Append(')');
    }

    private static bool SaysItAll(string shown, string target) =>
        shown == target || target == "mailto:" + shown || target == "tel:" + shown;

    private static string Collapse(StringBuilder text)
    {
        var word = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] != NoBreakSpace && !NormalText.IsBlank(text[i])) continue;
            if (text[i] == NoBreakSpace && LooksLikeMarkup(text, word, i)) text[i] = ' ';
            word = i + 1;
        }

        return NormalText.Collapse(text.ToString());
    }

    private static bool LooksLikeMarkup(StringBuilder text, int start, int end)
    {
        if (start == end) return false;
        if (end - start == 1 && text[start] == '|') return true;
        if (text[end - 1] == '.' && end - start > 1) return AreAll(text, start, end - 1, char.IsAsciiDigit);
        return AreAll(text, start, end, static character => character == '=') || AreAll(text, start, end, static character => character == '-');
    }

    private static bool AreAll(StringBuilder text, int start, int end, Func<char, bool> accepted)
    {
        for (var i = start; i < end; i++)
            if (!accepted(text[i])) return false;
        return true;
    }
}
