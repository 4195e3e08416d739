using ResumeExport.Model.Document;
using ResumeExport.Normalisation;
using ResumeExport.Readers.Markdown.Structure;

namespace ResumeExport.Readers.Markdown.Interpretation;

/// <summary>Tells what a section with an unknown name holds, when most of its items say it: jobs with spans of time, or degrees from schools.</summary>
internal static class SectionContent
{
    private const int Enough = 2;

    /// <summary>Returns the kind; <see cref="SectionKind.Custom"/> when the items do not tell.</summary>
    public static SectionKind KindOf(ReadOnlySpan<RawBlock> content)
    {
        var (items, jobs, studies) = (0, 0, 0);
        foreach (var line in Leads(content))
        {
            items++;
            if (IsJob(line)) jobs++;
            else if (HeadWords.NamesDegree(line.Value) && HeadWords.NamesInstitution(line.Value)) studies++;
        }

        if (jobs >= Enough && jobs * 3 >= items * 2) return SectionKind.Work;
        return studies >= Enough && studies * 3 >= items * 2 ? SectionKind.Education : SectionKind.Custom;
    }

    // A role, and dates from and to: a lone date may be that of a talk or a certificate.
    private static bool IsJob(HeadLine line) =>
        HeadWords.RoleScore(Lead(line)) > 0 && HeadPeriods.In(line) is [var found, ..] && (found.Period.End is not null || found.Period.IsOngoing);

    // The name of the job, where the line goes on about it.
    private static string Lead(HeadLine line) => line.Text.BoldLeadLength is var bold and > 0 && bold < line.End ? line.Text.Text[..bold] : line.Value;

    private static List<HeadLine> Leads(ReadOnlySpan<RawBlock> content)
    {
        var headings = new List<HeadLine>();
        var others = new List<HeadLine>();
        foreach (var block in content)
        {
            if (block is RawHeading heading) headings.Add(HeadLine.Of(heading.Text));
            else if (block is RawParagraph { Text: { BoldLeadLength: > 0 } text }) others.Add(FirstLine(text));
            else if (block is RawList list) others.AddRange(list.Items.Select(static item => item.Blocks[0]).OfType<RawParagraph>().Select(static item => FirstLine(item.Text)));
        }

        return headings.Count > 0 ? headings : others;
    }

    private static HeadLine FirstLine(FlatText text) => new(text, 0, text.Lines()[0].End);
}
