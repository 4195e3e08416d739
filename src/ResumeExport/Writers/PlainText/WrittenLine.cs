using ResumeExport.Model.Text;

namespace ResumeExport.Writers.PlainText;

/// <summary>A content line and its words.</summary>
/// <param name="Content">The line.</param>
/// <param name="Lines">The words of each line of the author; never empty.</param>
internal sealed record WrittenLine(ContentLine Content, List<string[]> Lines)
{
    /// <summary>Returns the lines that have any words, in order.</summary>
    public static List<WrittenLine> Of(IEnumerable<ContentLine> lines) =>
        [.. lines.Select(static line => new WrittenLine(line, WrittenText.WordsOf(line))).Where(static line => line.Lines.Count > 0)];
}
