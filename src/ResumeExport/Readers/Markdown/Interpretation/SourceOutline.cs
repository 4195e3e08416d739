using System.Collections.Immutable;
using ResumeExport.Model.Document;
using ResumeExport.Normalisation;
using ResumeExport.Readers.Markdown.Structure;

namespace ResumeExport.Readers.Markdown.Interpretation;

/// <summary>Where the name, the header and the sections of a source are.</summary>
/// <param name="Name">The name.</param>
/// <param name="Above">What stands between the name and the first section, and above the name.</param>
/// <param name="Sections">Each section heading with what follows it.</param>
internal sealed record SourceOutline(FoundName Name, ImmutableArray<RawBlock> Above, ImmutableArray<RawSection> Sections)
{
    /// <summary>True when a hint describes the header.</summary>
    public bool IsExactHeader { get; init; }

    /// <summary>Finds name and sections; null when the source has no text.</summary>
    /// <param name="raw">The blocks of the source.</param>
    /// <param name="fileName">What a résumé without a name is called.</param>
    public static SourceOutline? Of(ImmutableArray<RawBlock> raw, FlatText fileName)
    {
        var flat = SectionHints.Join(BlockFlattening.Flatten(raw));
        if (ExactHeader(flat) is { } exact) return exact;
        var blocks = PseudoHeadings.Promote(flat);
        if (NameFinder.Find(blocks, fileName) is not { } name) return null;
        var level = SectionLevel(blocks, name.Index);
        var first = FirstSection(blocks, name.Index, level);
        var above = ImmutableArray.CreateBuilder<RawBlock>();
        for (var i = 0; i < first; i++)
        {
            if (i == name.Index) above.AddRange(name.Rest());
            else above.Add(blocks[i]);
        }

        return new SourceOutline(name, above.ToImmutable(), FindSections(blocks, first, level));
    }

    // "header" … "end": what a hint describes is taken as it stands.
    private static SourceOutline? ExactHeader(ImmutableArray<RawBlock> blocks)
    {
        var start = 0;
        while (start < blocks.Length && blocks[start] is RawFrontMatter) start++;
        if (start + 1 >= blocks.Length || blocks[start] is not RawHint { Words: "header" } || blocks[start + 1] is not (RawHeading or RawParagraph)) return null;
        var end = start + 2;
        var open = 1;
        for (; end < blocks.Length && open > 0; end++)
        {
            if (blocks[end] is RawHint { Words: "end" }) open--;
            else if (blocks[end] is RawHint hint && hint.Words.StartsWith("entry", StringComparison.Ordinal)) open++;
        }

        if (open > 0) return null;
        var text = blocks[start + 1] is RawHeading heading ? heading.Text : ((RawParagraph)blocks[start + 1]).Text;
        return new SourceOutline(FoundName.Whole(start + 1, text), blocks[(start + 2)..(end - 1)], FindSections(blocks, end, SectionLevel(blocks, start + 1))) { IsExactHeader = true };
    }

    // The level with the most kinds of section that are known, where jobs and education weigh more; without any, the highest level there is.
    private static int SectionLevel(ImmutableArray<RawBlock> raw, int name)
    {
        if (raw.OfType<RawHeading>().FirstOrDefault(static heading => heading.Hint is { IsUntitled: false }) is { } hinted) return hinted.Level;
        var known = new HashSet<SectionKind>[7];
        var highest = int.MaxValue;
        for (var i = 0; i < raw.Length; i++)
        {
            if (i == name || raw[i] is not RawHeading heading || heading.Hint is not null) continue;
            if (i > name) highest = Math.Min(highest, heading.Level);
            if (i < name && IsTitle(heading)) continue;
            if (SectionNames.Classify(heading.Text.Text) is var kind and not SectionKind.Custom) (known[heading.Level] ??= []).Add(kind);
        }

        var best = 0;
        for (var level = 1; level < known.Length; level++)
            if (Weight(known[level]) > Weight(known[best])) best = level;
        return best == 0 ? highest : best;
    }

    private static int Weight(HashSet<SectionKind>? kinds)
    {
        if (kinds is null) return 0;
        return kinds.Count + (kinds.Contains(SectionKind.Work) ? 3 : 0) + (kinds.Contains(SectionKind.Education) ? 1 : 0);
    }

    // A heading of another name above the first known section, right below the name, belongs to the header: a headline or a contact.
    private static int FirstSection(ImmutableArray<RawBlock> raw, int name, int level)
    {
        var first = name + 1;
        while (first < raw.Length && ((!IsSection(raw[first], level) && !IsKnown(raw[first])) || IsTitle(raw[first]))) first++;
        if (first >= raw.Length || first != name + 1 || name < 0 || !IsHeadline(raw, first, level)) return first;
        do first++;
        while (first < raw.Length && !IsSection(raw[first], level));
        return first;
    }

    private static bool IsTitle(RawBlock block) => block is RawHeading { Text: var text } && DocumentTitles.IsTitle(text.Text);

    private static bool IsHeadline(ImmutableArray<RawBlock> raw, int index, int level)
    {
        var heading = (RawHeading)raw[index];
        if (SectionNames.Classify(heading.Text.Text) != SectionKind.Custom || heading.Text.Text.Length > 120) return false;
        if (ContactParser.Parse(heading.Text, 0, heading.Text.Text.Length) is not null) return true;
        return HeadWords.RoleScore(heading.Text.Text) > 0 && (heading.Level != level || (index + 1 < raw.Length && raw[index + 1] is RawHeading));
    }

    private static ImmutableArray<RawSection> FindSections(ImmutableArray<RawBlock> raw, int first, int level)
    {
        var sections = ImmutableArray.CreateBuilder<RawSection>();
        // What stands between an exact header and the first section belongs to none: it cannot be, as our writer makes it.
        while (first < raw.Length && raw[first] is not RawHeading) first++;
        var isLead = true;
        for (var i = first; i < raw.Length;)
        {
            // "#### Summary" above the first "### Experience" is a section as well.
            isLead &= !IsSection(raw[i], level);
            var end = i + 1;
            while (end < raw.Length && !IsSection(raw[end], level) && !(isLead && IsKnown(raw[end]))) end++;
            sections.Add(new RawSection((RawHeading)raw[i], raw[(i + 1)..end]));
            i = end;
        }

        return sections.ToImmutable();
    }

    private static bool IsKnown(RawBlock block) => block is RawHeading heading && SectionNames.Classify(heading.Text.Text) != SectionKind.Custom;

    private static bool IsSection(RawBlock block, int level) => block is RawHeading heading && heading.Level <= level;
}
