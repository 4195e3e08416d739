using ResumeExport.Model.Document;
using ResumeExport.Normalisation;
using ResumeExport.Readers.Markdown.Structure;

namespace ResumeExport.Readers.Markdown.Interpretation;

/// <summary>Tells headings that open an entry from headings that only part the text.</summary>
internal static class HeadingKinds
{
    /// <summary>Returns what the entry of <paramref name="heading"/> describes; null when it opens none.</summary>
    /// <param name="heading">A heading below the section heading.</param>
    /// <param name="body">What it owns.</param>
    /// <param name="scope">Where it stands.</param>
    public static EntryKind? KindOf(RawHeading heading, ReadOnlySpan<RawBlock> body, ReadScope scope)
    {
        var line = HeadLine.Of(heading.Text);
        if (scope.Owner is not null) return IsNestedEntry(line, heading, body, scope) ? NestedKind(line, scope) : null;
        if (IsGroup(heading, body, scope) || NamesKeywords(line)) return null;
        var kind = scope.EntryKind;
        if (kind != EntryKind.Other || scope.Section == SectionKind.Volunteer) return kind;
        return HeadPeriods.In(line).Count > 0 ? kind : null;
    }

    /// <summary>What an entry inside of another describes: a role when the one around has none, else a project.</summary>
    public static EntryKind NestedKind(HeadLine line, ReadScope scope) => scope.EntryKind switch
    {
        EntryKind.Work when scope.Owner is { HasRole: true } && (HeadWords.RoleScore(line.Value) == 0 || EntryWords.IsProjectHeading(line.Value)) => EntryKind.Project,
        EntryKind.Work when EntryWords.NamesProduct(line.Value) => EntryKind.Project,
        var kind => kind,
    };

    private static bool IsNestedEntry(HeadLine line, RawHeading heading, ReadOnlySpan<RawBlock> body, ReadScope scope)
    {
        if (EntryWords.IsProjectHeading(line.Value) && !LineTraits.IsLabel(line)) return true;
        if (SectionNames.Classify(heading.Text.Text) != SectionKind.Custom || LineTraits.IsLabel(line) || HeadWords.IsBodyHeading(line.Value)) return false;
        if (BeginsWithYear(line)) return false;
        if (HeadZone.Of(heading, body, scope.EntryKind).IsDated) return true;
        return scope.Owner is { HasRole: false } && HeadWords.RoleScore(line.Value) > 0;
    }

    // "2025 - Mobile apps": what was done in one year of the job.
    private static bool BeginsWithYear(HeadLine line) =>
        HeadPeriods.In(line) is [{ Period: { End: null, IsOngoing: false, Start.Date: { Month: null } } } only] && only.Start - line.Start <= 1 && only.End < line.End;

    // "Tools & Protocols"
    private static bool NamesKeywords(HeadLine line)
    {
        if (line.Length > 40 || HeadPeriods.In(line).Count > 0) return false;
        foreach (var part in SectionHeadings.Parts(line.Value))
            if (HeadWords.IsKeywordLabel(part)) return true;
        return false;
    }

    // "Internships" or "Projects" above headings with dates of their own.
    private static bool IsGroup(RawHeading heading, ReadOnlySpan<RawBlock> body, ReadScope scope)
    {
        var kind = SectionNames.Classify(heading.Text.Text);
        if (kind == SectionKind.Custom) return false;
        if (kind != scope.Section && HeadPeriods.In(HeadLine.Of(heading.Text)).Count == 0) return true;
        foreach (var block in body)
            if (block is RawHeading) return true;
        return false;
    }
}
