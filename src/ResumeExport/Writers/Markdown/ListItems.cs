using System.Globalization;

namespace ResumeExport.Writers.Markdown;

/// <summary>Puts blocks into a list item.</summary>
internal static class ListItems
{
    /// <summary>Returns <paramref name="content"/> behind a bullet or number, its further lines indented to stand inside of the item.</summary>
    /// <param name="content">The blocks of the item.</param>
    /// <param name="number">The number; null for a bullet.</param>
    /// <param name="isOther">True for the other of the two signs there are: it parts a list from one right above, CommonMark 0.31, section 5.3.</param>
    public static string Marked(string content, int? number, bool isOther = false)
    {
        var mark = number is { } value ? value.ToString(CultureInfo.InvariantCulture) + (isOther ? ") " : ". ") : isOther ? "* " : "- ";
        var indent = new string(' ', mark.Length);
        var lines = content.TrimEnd('\n').Split('\n');
        for (var i = 1; i < lines.Length; i++)
            if (lines[i].Length > 0) lines[i] = indent + lines[i];
        return mark + string.Join('\n', lines) + "\n";
    }
}
