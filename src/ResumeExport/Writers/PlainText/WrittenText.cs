using System.Collections.Immutable;
using System.Text;
using ResumeExport.Model.Text;

namespace ResumeExport.Writers.PlainText;

/// <summary>The text of a content line with the targets of its links written out, cut into the author's lines and those into words.</summary>
internal static class WrittenText
{
    private static readonly char[] Blanks = [' ', '\t', '\r'];

    /// <summary>Returns the words of each line that has any; lines end where the author broke them.</summary>
    public static List<string[]> WordsOf(ContentLine line)
    {
        var lines = new List<string[]>();
        foreach (var text in WithTargets(line.Runs).Split('\n'))
        {
            var words = IsPreformatted(line) ? [text.Replace("\t", "    ", StringComparison.Ordinal).TrimEnd(Blanks)] : text.Split(Blanks, StringSplitOptions.RemoveEmptyEntries);
            if (words.Length > 0) lines.Add(words);
        }

        return lines;
    }

    /// <summary>True when the text of a link says its target, so that nothing need be written behind it.</summary>
    public static bool SpellsOut(string text, string target) =>
        text == target || IsBehind("mailto:", text, target) || IsBehind("tel:", text, target);

    private static bool IsPreformatted(ContentLine line) => line.Role == LineRole.Preformatted;

    private static string WithTargets(ImmutableArray<LineRun> runs)
    {
        if (runs.Length == 1 && runs[0].LinkTarget is null) return runs[0].Text;
        var text = new StringBuilder();
        for (var i = 0; i < runs.Length;)
        {
            var start = text.Length;
            var target = runs[i].LinkTarget;
            while (i < runs.Length && runs[i].LinkTarget == target) text.Append(runs[i++].Text);
            if (target is not null && !SpellsOut(text.ToString(start, text.Length - start).Trim(), target))
                text.Append(" (").Append(target).Append(')');
        }

        return text.ToString();
    }

    private static bool IsBehind(string scheme, string text, string target) =>
        target.Length == scheme.Length + text.Length
        && target.StartsWith(scheme, StringComparison.Ordinal)
        && target.EndsWith(text, StringComparison.Ordinal);
}
