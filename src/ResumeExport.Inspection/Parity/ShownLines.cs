using System.Collections.Immutable;
using System.Text;
using ResumeExport.Inspection.Extractors;
using ResumeExport.Model.Text;

namespace ResumeExport.Inspection.Parity;

/// <summary>
/// Finds lines that a page does not show. For pages made by themes of others, which have an order, headings and date formats of their own: it asks for
/// the words of each line anywhere on the page, and not for their look.
/// </summary>
public static class ShownLines
{
    private static readonly string[] Months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

    /// <summary>Returns a <see cref="MismatchKind.Missing"/> for each line of which some words are nowhere.</summary>
    /// <param name="expected">The lines of the résumé.</param>
    /// <param name="actual">What an extractor found.</param>
    public static ParityVerdict Compare(ImmutableArray<ContentLine> expected, ExtractedDocument actual)
    {
        var page = new StringBuilder();
        foreach (var line in actual.Lines) page.Append(NormalText.Collapse(line.PlainText)).Append('\n').Append(line.MachineDate).Append('\n');
        var text = page.ToString();
        return new ParityVerdict
        {
            Mismatches = [.. expected.Where(line => !IsShown(line, text)).Select(static line => new Mismatch(MismatchKind.Missing, $"{Excerpt.Of(NormalText.Collapse(line.PlainText))} is not in the output", line, null))],
            Problems = actual.Problems,
            Lines = expected.Length,
            Compared = LineAspects.Text,
        };
    }

    private static bool IsShown(ContentLine line, string page)
    {
        var text = NormalText.Collapse(line.PlainText);
        if (page.Contains(text, StringComparison.OrdinalIgnoreCase)) return true;
        return line.MachineDate is { } dates ? dates.Split('/').All(date => date == ".." || IsDateShown(date, page)) : Pieces(line).All(piece => page.Contains(piece, StringComparison.OrdinalIgnoreCase));
    }

    // A date counts in the forms that themes make of it: 2020-01, Jan 2020, 01/2020.
    private static bool IsDateShown(string date, string page)
    {
        if (page.Contains(date, StringComparison.Ordinal)) return true;
        if (date.Length < 7 || !int.TryParse(date.AsSpan(5, 2), out var month) || month is < 1 or > 12) return false;
        return page.Contains($"{Months[month - 1]} {date[..4]}", StringComparison.Ordinal) || page.Contains($"{date[5..7]}/{date[..4]}", StringComparison.Ordinal);
    }

    // Label and keywords, and the statements of a headline, stand apart in fields.
    private static string[] Pieces(ContentLine line) => line.Role is LineRole.Labelled or LineRole.Contact or LineRole.EntryPart
        ? NormalText.Collapse(line.PlainText).Split([": ", ", "], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
        : [NormalText.Collapse(line.PlainText)];
}
