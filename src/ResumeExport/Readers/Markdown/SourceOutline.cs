using System.Collections.Immutable;
using ResumeExport.Model.Document;
using ResumeExport.Normalisation;

namespace ResumeExport.Readers.Markdown;

/// <summary>Where the name, the header and the sections of a source are.</summary>
/// <param name="Name">The text of the name.</param>
/// <param name="Above">What stands between the name and the first section, and above the name.</param>
/// <param name="Sections">Each section heading with what follows it.</param>
internal sealed record SourceOutline(
    FlatText Name, ImmutableArray<RawBlock> Above, ImmutableArray<RawSection> Sections)
{
    private const int LongestName = 80;

    /// <summary>Finds name and sections; null when there is no name.</summary>
    public static SourceOutline? Of(ImmutableArray<RawBlock> raw)
    {
        var name = FindName(raw);
        if (name < 0) return null;
        var level = SectionLevel(raw, name);
        var first = name + 1;
        while (first < raw.Length && !IsSection(raw[first], level)) first++;
        ImmutableArray<RawBlock> above = [.. raw[..name], .. raw[(name + 1)..first]];
        return new SourceOutline(TextOf(raw[name])!, above, FindSections(raw[first..], level));
    }

    // The first heading that is no section name; without one, a short first line.
    private static int FindName(ImmutableArray<RawBlock> raw)
    {
        for (var i = 0; i < raw.Length; i++)
        {
            if (raw[i] is not RawHeading heading) continue;
            if (SectionNames.Classify(heading.Text.Text) == SectionKind.Custom) return i;
            break;
        }

        return raw is [RawParagraph { Text.Text.Length: <= LongestName }, ..] ? 0 : -1;
    }

    private static int SectionLevel(ImmutableArray<RawBlock> raw, int name)
    {
        var level = int.MaxValue;
        for (var i = name + 1; i < raw.Length; i++)
            if (raw[i] is RawHeading heading) level = Math.Min(level, heading.Level);
        return level;
    }

    private static ImmutableArray<RawSection> FindSections(
        ImmutableArray<RawBlock> raw, int level)
    {
        var sections = ImmutableArray.CreateBuilder<RawSection>();
        for (var i = 0; i < raw.Length;)
        {
            var end = i + 1;
            while (end < raw.Length && !IsSection(raw[end], level)) end++;
            sections.Add(new RawSection((RawHeading)raw[i], raw[(i + 1)..end]));
            i = end;
        }

        return sections.ToImmutable();
    }

    private static bool IsSection(RawBlock block, int level) => block is RawHeading heading && heading.Level <= level;

    private static FlatText? TextOf(RawBlock block) => block switch
    {
        RawHeading heading => heading.Text,
        RawParagraph paragraph => paragraph.Text,
        _ => null,
    };
}
