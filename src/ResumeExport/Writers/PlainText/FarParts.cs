using ResumeExport.Model.Text;

namespace ResumeExport.Writers.PlainText;

/// <summary>The parts of an entry's head that may stand at the right edge of the line before them.</summary>
internal static class FarParts
{
    /// <summary>Between two parts on one line; text itself never has two blanks on end.</summary>
    public const string Gap = "  ";

    /// <summary>Returns how many lines behind the one at <paramref name="index"/> could stand on its right: all of them or none.</summary>
    public static int CountBehind(List<WrittenLine> lines, int index)
    {
        var near = lines[index];
        if (near.Content.Placement == LinePlacement.FarEdge || near.Lines.Count > 1) return 0;
        var end = index + 1;
        while (end < lines.Count && lines[end].Content.Placement == LinePlacement.FarEdge && GapRules.IsSameHead(near.Content, lines[end].Content))
        {
            if (lines[end++].Lines.Count > 1) return 0;
        }

        return end - index - 1;
    }

    /// <summary>Returns the text of lines that stand on the right of another.</summary>
    public static string Join(IEnumerable<WrittenLine> lines) => string.Join(Gap, lines.Select(static line => string.Join(' ', line.Lines[0])));
}
