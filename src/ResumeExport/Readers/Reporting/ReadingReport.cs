using System.Buffers;
using System.Collections.Immutable;
using ResumeExport.Model.Document;
using ResumeExport.Model.Text;

namespace ResumeExport.Readers.Reporting;

/// <summary>Tells for each line of a source what it became: a field, free text, or nothing and why.</summary>
public static class ReadingReport
{
    private static readonly SearchValues<char> RuleMarks = SearchValues.Create("-*_=|: \t+");
    private static readonly SearchValues<char> Brackets = SearchValues.Create("{}[], \t");

    /// <summary>Returns the report in the order of the source; each line stands in it once or more.</summary>
    /// <param name="source">The source.</param>
    /// <param name="document">What was read from it.</param>
    public static ImmutableArray<ReadingLine> Of(SourceText source, ResumeDocument document)
    {
        var found = new List<ReadingLine>[source.LineCount];
        foreach (var line in ContentLines.Of(document, EntryLayout.Canonical)) Add(found, source, line);
        var report = ImmutableArray.CreateBuilder<ReadingLine>(source.LineCount);
        for (var i = 0; i < found.Length; i++)
        {
            if (found[i] is { } lines) report.AddRange(lines);
            else report.Add(new ReadingLine(i + 1, "ignored", WhyIgnored(source.LineAt(i + 1).AsSpan().Trim())));
        }

        return report.ToImmutable();
    }

    private static void Add(List<ReadingLine>[] found, SourceText source, ContentLine line)
    {
        if (!line.Span.IsKnown) return;
        var last = source.SpanAt(Math.Max(line.Span.Start, line.Span.End - 1), 0).Line;
        for (var number = line.Span.Line; number <= last; number++)
            (found[number - 1] ??= []).Add(new ReadingLine(number, IsText(line.Role) ? "text" : "field", What(line)));
    }

    private static bool IsText(LineRole role) => role is LineRole.Paragraph or LineRole.Preformatted or LineRole.Subheading;

    private static string What(ContentLine line) => line.MachineDate is { } date
        ? $"{line.Place} ({date})"
        : line.Role is LineRole.EntryPart ? line.Place : $"{line.Place} ({line.Role.ToString().ToLowerInvariant()})";

    private static string WhyIgnored(ReadOnlySpan<char> line)
    {
        if (line.IsEmpty) return "blank";
        if (line.StartsWith("<!--", StringComparison.Ordinal) || line.StartsWith("//", StringComparison.Ordinal) || line.StartsWith("/*", StringComparison.Ordinal)) return "comment";
        if (line[0] == '[' && line.Contains("]:", StringComparison.Ordinal)) return "link definition";
        if (line.IndexOfAnyExcept(RuleMarks) < 0) return "rule or row of dashes";
        if (line[0] == '<') return "markup";
        if (line.IndexOfAnyExcept(Brackets) < 0) return "bracket";
        return line.Contains(':') ? "name or setting without content of its own" : "not shown";
    }
}
