using System.Text;
using ResumeExport.Inspection.Extractors;
using ResumeExport.Model.Content;
using ResumeExport.Model.Text;

namespace ResumeExport.Tests.Inspection.Extractors;

/// <summary>
/// Lines as short strings: <c>#</c> per heading level, <c>&gt;</c> per list depth, the marker, the text with <c>*bold*</c>,
/// <c>_italic_</c>, <c>[text](target)</c>, and <c>@date</c>.
/// </summary>
internal static class LineNotation
{
    public static string[] Of(ExtractedDocument document) => [.. document.Lines.Select(Of)];

    public static string Of(ContentLine line)
    {
        var text = new StringBuilder();
        text.Append('#', line.HeadingLevel).Append('>', line.ListDepth);
        if (line.StartsItem) text.Append(line.ItemNumber is { } number ? $"{number}." : "-");
        if (text.Length > 0) text.Append(' ');
        var content = new StringBuilder();
        foreach (var run in line.Runs) content.Append(Of(run));
        text.Append(string.Join(' ', content.ToString().Split([' ', '\t', '\n'], StringSplitOptions.RemoveEmptyEntries)));
        if (line.MachineDate is { } date) text.Append(" @").Append(date);
        return text.ToString();
    }

    private static string Of(LineRun run)
    {
        var text = run.Text;
        if (run.Styles.HasFlag(TextStyles.Bold)) text = $"*{text}*";
        if (run.Styles.HasFlag(TextStyles.Italic)) text = $"_{text}_";
        return run.LinkTarget is { } target ? $"[{text}]({target})" : text;
    }
}
