using System.Collections.Immutable;
using ResumeExport.Model.Content;
using ResumeExport.Model.Diagnostics;
using ResumeExport.Model.Document;
using ResumeExport.Normalisation;
using ResumeExport.Readers.Markdown.Structure;

namespace ResumeExport.Readers.Markdown.Interpretation;

/// <summary>Understands the blocks of a section: entries with their bodies, keyword lists, and plain content in between.</summary>
internal sealed class BlockInterpreter
{
    private readonly EntryHeadParser heads;
    private readonly ListInterpreter lists;
    private readonly TableInterpreter tables;

    public BlockInterpreter(SourceText source, List<Diagnostic> diagnostics)
    {
        heads = new EntryHeadParser(source, diagnostics);
        lists = new ListInterpreter(this, heads);
        tables = new TableInterpreter(heads);
    }

    /// <summary>Reads the content of a section of <paramref name="kind"/>.</summary>
    public ImmutableArray<Block> Read(ReadOnlySpan<RawBlock> raw, SectionKind kind) => Read(raw, new ReadScope(kind));

    /// <summary>Reads blocks where <paramref name="scope"/> says.</summary>
    public ImmutableArray<Block> Read(ReadOnlySpan<RawBlock> raw, ReadScope scope)
    {
        if (raw.IsEmpty) return [];
        var blocks = ImmutableArray.CreateBuilder<Block>();
        for (var i = 0; i < raw.Length;)
        {
            var run = i;
            while (run < raw.Length && raw[run] is not (RawHeading or RawHint)) run++;
            if (run > i) Flat(raw[i..run], scope, blocks);
            i = run;
            if (i >= raw.Length) break;
            if (raw[i] is RawHeading heading) i += Heading(heading, raw[i..], scope, blocks);
            else i += Hint(raw[i..], blocks);
        }

        return blocks.ToImmutable();
    }

    /// <summary>Reads one block that opens no entry.</summary>
    public IEnumerable<Block> ReadOne(RawBlock raw, ReadScope scope) => raw switch
    {
        RawParagraph paragraph => ParagraphInterpreter.Read(paragraph, scope),
        RawList list => lists.Read(list, scope),
        RawTable table => tables.Read(table, scope),
        RawDefinition definition => Definition(definition, scope),
        RawQuote quote => Read(quote.Blocks.AsSpan(), scope),
        RawPreformatted text => [new Preformatted(text.Text.ToRichText()) { Span = raw.Span }],
        RawHeading heading => [new Subheading(heading.Text.ToRichText(), scope.HeadingLevel) { Span = raw.Span }],
        RawFrontMatter matter => matter.Fields.SelectMany(FrontMatterInterpreter.ToBlocks),
        RawRule or RawHint => [],
        _ => throw new InvalidOperationException($"Unknown source block {raw.GetType().Name}."),
    };

    /// <summary>Reads an entry: the head that begins with <paramref name="first"/>, and the body behind it.</summary>
    public Entry ReadEntry(RawBlock first, ReadOnlySpan<RawBlock> following, ReadScope scope, EntryKind kind) =>
        ToEntry(HeadZone.Of(first, following, scope.Section == SectionKind.Volunteer ? EntryKind.Work : kind), scope, kind, first);

    private static int Hint(ReadOnlySpan<RawBlock> raw, ImmutableArray<Block>.Builder blocks)
    {
        if (HintInterpreter.ReadOne(raw, out var count) is not { } block) return 1;
        blocks.Add(block);
        return count;
    }

    // A heading owns what follows it up to the next heading of its level or above.
    private int Heading(RawHeading heading, ReadOnlySpan<RawBlock> raw, ReadScope scope, ImmutableArray<Block>.Builder blocks)
    {
        var count = 1;
        while (count < raw.Length && !(raw[count] is RawHeading next && next.Level <= heading.Level)) count++;
        var isProjectOfJob = scope.Section == SectionKind.Work && scope.Owner is null && blocks.Count > 0 && blocks[^1] is Entry && IsProject(heading);
        var inner = isProjectOfJob ? scope.Inside(new EntryOwner(HasRole: true)) : scope;
        var kind = HeadingKinds.KindOf(heading, raw[1..count], inner);
        if (kind is not { } entryKind)
        {
            Subheading(heading, raw[1..count], scope, blocks);
            return count;
        }

        var entry = ReadEntry(heading, raw[1..count], inner, entryKind);
        if (isProjectOfJob) blocks[^1] = ((Entry)blocks[^1]) with { Blocks = ((Entry)blocks[^1]).Blocks.Add(entry) };
        else blocks.Add(entry);
        return count;
    }

    private static bool IsProject(RawHeading heading) =>
        EntryWords.IsProjectHeading(heading.Text.Text) || (EntryWords.NamesProduct(heading.Text.Text) && HeadPeriods.In(HeadLine.Of(heading.Text)).Count == 0);

    private void Subheading(RawHeading heading, ReadOnlySpan<RawBlock> body, ReadScope scope, ImmutableArray<Block>.Builder blocks)
    {
        blocks.Add(new Subheading(heading.Text.ToRichText(), scope.HeadingLevel) { Span = heading.Span });
        var kind = SectionNames.Classify(heading.Text.Text);
        var deeper = scope.Deeper();
        blocks.AddRange(Read(body, kind == SectionKind.Custom ? deeper : deeper with { Section = kind }));
    }

    private void Flat(ReadOnlySpan<RawBlock> run, ReadScope scope, ImmutableArray<Block>.Builder blocks)
    {
        if (scope.HasEntries) run = EntryLines.Apart(run);
        var starts = scope.HasEntries ? EntryStarts.In(run, scope) : [];
        var at = 0;
        for (var i = 0; i <= starts.Count; i++)
        {
            var end = i < starts.Count ? starts[i] : run.Length;
            if (i == 0) foreach (var block in run[at..end]) blocks.AddRange(ReadOne(block, scope));
            else blocks.Add(FlatEntry(run[at..end], scope));
            at = end;
        }
    }

    private Entry FlatEntry(ReadOnlySpan<RawBlock> run, ReadScope scope)
    {
        var kind = scope.Owner is null ? scope.EntryKind : HeadingKinds.NestedKind(HeadLine.Of(((RawParagraph)run[0]).Text), scope);
        return ReadEntry(run[0], run[1..], scope, kind);
    }

    private Entry ToEntry(HeadZone zone, ReadScope scope, EntryKind kind, RawBlock first)
    {
        var parts = heads.Parse(zone.Lines, kind, scope.Section, isEmployer: kind == EntryKind.Work && HasRoleHeadings(zone.Body));
        var owner = new EntryOwner(HasRole: parts.Any(static part => part.Role == EntryPartRole.Role) || kind == EntryKind.Project);
        return new Entry { Kind = kind, Parts = parts, Blocks = Read(zone.Body, scope.Inside(owner)), Span = first.Span };
    }

    // The headings below are the roles, so the head is the employer alone.
    private static bool HasRoleHeadings(ReadOnlySpan<RawBlock> body)
    {
        foreach (var block in body)
            if (block is RawHeading heading && HeadWords.RoleScore(heading.Text.Text) > 0) return true;
        return false;
    }

    private IEnumerable<Block> Definition(RawDefinition definition, ReadScope scope)
    {
        if (scope.HasEntries && scope.Owner is null)
            return [ReadEntry(new RawParagraph(definition.Term, definition.Span), definition.Body.AsSpan(), scope, scope.EntryKind)];
        if (definition.Body is [RawParagraph only] && LabelledListParser.Under(definition.Term, only.Text) is { } list) return [list];
        return [new Paragraph(definition.Term.ToRichText()) { Span = definition.Term.Span }, .. Read(definition.Body.AsSpan(), scope)];
    }
}
