using System.Globalization;
using System.Text.Json;
using ResumeExport.Model.Document;
using ResumeExport.Readers;
using ResumeExport.Readers.Reporting;

namespace ResumeExport.Cli.Reporting;

/// <summary>Prints what each line of a source became.</summary>
internal static class ReadingReportPrinter
{
    private const int Width = 50;

    public static void Print(SourceText source, ResumeDocument document, bool asJson)
    {
        var report = ReadingReport.Of(source, document);
        foreach (var line in report) Console.Out.WriteLine(asJson ? Json(line) : Text(source, line));
        if (asJson) return;
        Console.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{source.LineCount} lines: {Count("field")} with fields, {Count("text")} with text, {Count("ignored")} ignored"));

        int Count(string kind) => report.Where(line => line.Kind == kind).Select(static line => line.Line).Distinct().Count();
    }

    private static string Text(SourceText source, ReadingLine line)
    {
        var text = source.LineAt(line.Line).Trim();
        if (text.Length > Width) text = text[..(Width - 1)] + "…";
        return string.Create(CultureInfo.InvariantCulture, $"{line.Line,5}  {line.Kind,-7}  {text.PadRight(Width)}  {line.What}");
    }

    private static string Json(ReadingLine line) => string.Create(
        CultureInfo.InvariantCulture, $"{{\"event\":\"line\",\"line\":{line.Line},\"kind\":\"{line.Kind}\",\"what\":\"{JsonEncodedText.Encode(line.What)}\"}}");
}
