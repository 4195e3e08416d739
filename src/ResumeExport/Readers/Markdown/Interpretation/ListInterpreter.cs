using System.Collections.Immutable;
using ResumeExport.Model.Content;
using ResumeExport.Model.Document;
using ResumeExport.Normalisation;
using ResumeExport.Readers.Markdown.Structure;

namespace ResumeExport.Readers.Markdown.Interpretation;

/// <summary>Understands lists: of entries, of keywords, of contacts, and plain ones.</summary>
internal sealed class ListInterpreter(BlockInterpreter blocks, EntryHeadParser heads)
{
    /// <summary>Reads <paramref name="list"/>. Where each item of it is a job or a course of study, the items stand for themselves.</summary>
    public IEnumerable<Block> Read(RawList list, ReadScope scope)
    {
        if (IsListOfEntries(list, scope)) return list.Items.SelectMany(item => Stacked(item, scope));
        return [new BulletList([.. list.Items.Select(item => Item(item, scope))], list.FirstNumber) { Span = list.Span }];
    }

    private static bool IsListOfEntries(RawList list, ReadScope scope)
    {
        if (scope is { Section: SectionKind.Work, Owner.HasRole: false }) return IsListOfRoles(list);
        if (scope.Owner is not null || scope.Section is not (SectionKind.Work or SectionKind.Education or SectionKind.Volunteer)) return false;
        if (IsListOfGroups(list)) return false;
        var count = 0;
        foreach (var item in list.Items)
            if (OpensEntry(item, scope)) count++;
        return count * 2 > list.Items.Length;
    }

    // "**Editor:** Annals (2019 – 2024), Journal (2012 – 2017)": several posts under one label are no head of one.
    private static bool IsListOfGroups(RawList list)
    {
        var (labelled, several) = (0, 0);
        foreach (var item in list.Items)
        {
            if (item.Blocks is not [RawParagraph { Text: var text }] || TitleLength(text) is not (var title and > 0) || !IsLabel(text, title)) continue;
            labelled++;
            if (HeadPeriods.In(HeadLine.Of(text)).Count > 1) several++;
        }

        return several > 0 && labelled == list.Items.Length;
    }

    private static bool IsLabel(FlatText text, int length) => text.Text.AsSpan(0, Math.Min(length + 1, text.Text.Length)).TrimEnd() is [.., ':' or '：'];

    // "Lead (2023 – now)", "Engineer (2020 – 2022)" below an employer
    private static bool IsListOfRoles(RawList list)
    {
        var count = 0;
        foreach (var item in list.Items)
            if (item.Blocks is [RawParagraph { Text: var text }, ..] && LineTraits.IsDated(FirstLine(text)) && HeadWords.RoleScore(text.Text[..text.Lines()[0].End]) > 0) count++;
        return count * 2 > list.Items.Length;
    }

    private static HeadLine FirstLine(FlatText text) => new(text, text.Lines()[0].Start, text.Lines()[0].End);

    private static bool OpensEntry(RawItem item, ReadScope scope)
    {
        if (item.Blocks is not [RawParagraph first, ..]) return false;
        return EntryStarts.In(item.Blocks.AsSpan(), scope) is [0, ..] || HasDatesAtAnEnd(first.Text) || (scope.Section == SectionKind.Education && NamesStudies(first.Text));
    }

    // "**Degree** - School": some courses of study have no dates.
    private static bool NamesStudies(FlatText text)
    {
        var line = FirstLine(text);
        return text.BoldLeadLength is var bold and > 0 && bold < line.End && !LineTraits.IsProse(line) && !LineTraits.IsLabel(line) && (HeadWords.NamesDegree(line.Value) || HeadWords.NamesInstitution(line.Value));
    }

    // One long line about a job, its dates at the end or at the start.
    private static bool HasDatesAtAnEnd(FlatText text)
    {
        var line = HeadLine.Of(text);
        if (line.Length > 400) return false;
        var found = HeadPeriods.In(line);
        return found.Count > 0 && (found[0].Start <= 2 || found[^1].End >= line.End - 2);
    }

    private IEnumerable<Block> Stacked(RawItem item, ReadScope scope)
    {
        if (item.Blocks is [RawParagraph first, ..] && (OpensEntry(item, scope) || item.Blocks.Length == 1 && first.Text.Text.Length <= 160))
            return [blocks.ReadEntry(first, item.Blocks.AsSpan()[1..], scope, scope.EntryKind)];
        return [new BulletList([Item(item, scope)]) { Span = item.Blocks[0].Span }];
    }

    private ListItem Item(RawItem item, ReadScope scope)
    {
        var content = ImmutableArray.CreateBuilder<Block>(item.Blocks.Length);
        var rest = item.Blocks.AsSpan();
        if (rest[0] is RawParagraph first)
        {
            content.Add(First(first, scope));
            rest = rest[1..];
        }

        if (!rest.IsEmpty) content.AddRange(blocks.Read(rest, scope.Owner is null ? scope with { Owner = new EntryOwner(HasRole: true) } : scope));
        if (content.Count == 0) content.Add(new Paragraph(RichText.Plain("–")));
        return new ListItem(content.DrainToImmutable(), item.Blocks[0].Span);
    }

    private Block First(RawParagraph paragraph, ReadScope scope)
    {
        var text = paragraph.Text;
        return ParagraphInterpreter.Keywords(text, scope)
            ?? (scope.Owner is null ? EntryOf(text, scope) : null)
            ?? new Paragraph(text.ToRichText()) { Span = paragraph.Span };
    }

    private Block? EntryOf(FlatText text, ReadScope scope) => scope.Section switch
    {
        SectionKind.Contact => ContactParser.Parse(text, 0, text.Text.Length),
        SectionKind.Projects when TitleLength(text) is var length and > 0 => NewEntry(text, EntryKind.Project, EntryHeadParser.ParseTitled(text, length)),
        SectionKind.Awards when IsAward(text) => NewEntry(text, EntryKind.Award, Parse(text, EntryKind.Award, scope)),
        SectionKind.Certificates or SectionKind.Publications when IsAward(text) => NewEntry(text, EntryKind.Other, Parse(text, EntryKind.Other, scope)),
        _ => null,
    };

    private ImmutableArray<EntryPart> Parse(FlatText text, EntryKind kind, ReadScope scope) => heads.Parse([HeadLine.Of(text)], kind, scope.Section);

    private static Entry NewEntry(FlatText text, EntryKind kind, ImmutableArray<EntryPart> parts) => new() { Kind = kind, Parts = parts, Span = text.Span };

    private static bool IsAward(FlatText text)
    {
        var line = HeadLine.Of(text);
        return !LineTraits.IsProse(line) && (text.BoldLeadLength > 0 || HeadPeriods.In(line).Count > 0);
    }

    /// <summary>Length of a bold lead that a separator or nothing follows; 0 when there is none.</summary>
    private static int TitleLength(FlatText text)
    {
        var length = text.BoldLeadLength;
        var (next, end) = text.Trim(length, text.Text.Length);
        return length > 0 && (next == end || text.Text[next] is '—' or '–' or '-' or ':' or '|' or '•' or '·' or '(' or '：' || text.Text[length - 1] is ':' or '：') ? length : 0;
    }
}
