using System.Text;
using ResumeExport.Model.Text;

namespace ResumeExport.Inspection.Parity;

/// <summary>The text of a line with its link targets written out, as plain text shows it.</summary>
internal static class PlainForm
{
    /// <summary>Returns the text in its compared form, with <c> (target)</c> behind each link that does not say its target itself.</summary>
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

        return NormalText.Collapse(text.ToString());
    }

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
}
