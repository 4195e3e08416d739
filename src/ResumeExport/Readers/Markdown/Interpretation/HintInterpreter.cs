using System.Collections.Immutable;
using ResumeExport.Model.Content;
using ResumeExport.Model.Document;
using ResumeExport.Normalisation;
using ResumeExport.Readers.Markdown.Structure;

namespace ResumeExport.Readers.Markdown.Interpretation;

/// <summary>
/// Reads content that hints describe, exactly as it stands: a paragraph is a paragraph and a list a list, whatever their words look like. Hints
/// that do not fit what follows them have no effect. docs/markdown-hints.md has all of them.
/// </summary>
internal sealed class HintInterpreter
{
    private readonly List<RawBlock> blocks;
    private int at;

    private HintInterpreter(IEnumerable<RawBlock> blocks) => this.blocks = [.. blocks];

    /// <summary>Reads all of <paramref name="raw"/>.</summary>
    public static ImmutableArray<Block> Read(IEnumerable<RawBlock> raw) => new HintInterpreter(raw).Blocks();

    /// <summary>Reads what the hint at the start of <paramref name="raw"/> describes.</summary>
    /// <param name="raw">The hint and what follows it.</param>
    /// <param name="count">How many blocks were read, the hint included.</param>
    public static Block? ReadOne(ReadOnlySpan<RawBlock> raw, out int count)
    {
        var reader = new HintInterpreter(raw.ToArray());
        var block = reader.Next();
        count = reader.at;
        return block;
    }

    /// <summary>Reads a header: name, headline, contacts and other blocks.</summary>
    public static Header ReadHeader(FoundName name, IEnumerable<RawBlock> above)
    {
        List<RawBlock> all = [.. above];
        var rest = all.FindIndex(static block => block is RawHint { Words: "blocks" });
        var reader = new HintInterpreter(rest < 0 ? all : all[..rest]);
        var headline = reader.Headline();
        var found = reader.Blocks();
        var contacts = found.TakeWhile(static block => block is ContactItem).Cast<ContactItem>().ToImmutableArray();
        var blocks = found.Skip(contacts.Length).Concat(rest < 0 ? [] : Read(all[(rest + 1)..]));
        return new Header { Name = name.Text.ToExactText(), Headline = headline, Contacts = contacts, Blocks = [.. blocks] };
    }

    private ImmutableArray<Block> Blocks()
    {
        var read = ImmutableArray.CreateBuilder<Block>();
        while (at < blocks.Count && blocks[at] is not RawHint { Words: "end" })
            if (Next() is { } block) read.Add(block);
        if (at < blocks.Count) at++;
        return read.ToImmutable();
    }

    private Block? Next()
    {
        var raw = blocks[at++];
        return raw switch
        {
            RawHint hint => Hinted(hint),
            RawParagraph paragraph => new Paragraph(paragraph.Text.ToExactText()) { Span = raw.Span },
            RawList list => List(list),
            RawPreformatted text => new Preformatted(text.Text.ToExactText()) { Span = raw.Span },
            RawHeading heading => new Subheading(heading.Text.ToExactText(), heading.Level) { Span = raw.Span },
            RawQuote quote => Only(Read(quote.Blocks)),
            _ => null,
        };
    }

    private static Block? Only(ImmutableArray<Block> read) => read is [var only] ? only : null;

    private Block? Hinted(RawHint hint)
    {
        var words = hint.Words.Split(' ', 2, StringSplitOptions.RemoveEmptyEntries);
        if (words.Length == 0) return null;
        var rest = words.Length > 1 ? words[1] : "";
        return words[0] switch
        {
            "labelled" => Labelled(),
            "heading" => Text() is { } text ? new Subheading(text.ToExactText(), int.TryParse(rest, out var level) ? level : 3) { Span = text.Span } : null,
            "pre" => Text() is { } text ? new Preformatted(text.ToExactText()) { Span = text.Span } : null,
            "contact" => Contact(rest),
            "entry" => Entry(rest),
            _ => null,
        };
    }

    private FlatText? Text()
    {
        if (at >= blocks.Count || blocks[at] is not RawParagraph paragraph) return null;
        at++;
        return paragraph.Text;
    }

    private static BulletList List(RawList list) =>
        new([.. list.Items.Select(static item => new ListItem(Read(item.Blocks) is { IsEmpty: false } read ? read : [new Paragraph(RichText.Plain("–"))], item.Blocks[0].Span))], list.FirstNumber) { Span = list.Span };

    private LabelledList? Labelled()
    {
        if (Text() is not { } label || at >= blocks.Count || blocks[at] is not RawList list) return null;
        at++;
        return new LabelledList(label.ToExactText(), [.. list.Items.Select(static item => item.Blocks.OfType<RawParagraph>().FirstOrDefault()?.Text.ToExactText() ?? RichText.Empty).Where(static value => !value.IsEmpty)]) { Span = label.Span };
    }

    private ContactItem? Contact(string words)
    {
        var name = words.TrimEnd('+');
        if (name.Length == 0 || !Enum.TryParse<ContactKind>(name, ignoreCase: true, out var kind)) return null;
        var label = words.EndsWith('+') ? Text()?.ToExactText() : null;
        return Text() is { } value ? new ContactItem { Kind = kind, Label = label, Value = value.ToExactText(), Span = value.Span } : null;
    }

    // "entry work: organisation, role+, period=2020/.."
    private Entry? Entry(string words)
    {
        var colon = words.IndexOf(':', StringComparison.Ordinal);
        if (colon <= 0 || !Enum.TryParse<EntryKind>(words[..colon], ignoreCase: true, out var kind)) return null;
        var parts = new List<EntryPart>();
        foreach (var word in words[(colon + 1)..].Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
            if (Part(word) is { } part) parts.Add(part);
        if (parts.Count == 0) return null;
        var span = parts[0].Text.Span;
        return new Entry { Kind = kind, Parts = Model.Document.Entry.InCanonicalOrder(parts), Blocks = Blocks(), Span = span };
    }

    private EntryPart? Part(string word)
    {
        var equals = word.IndexOf('=', StringComparison.Ordinal);
        var name = (equals < 0 ? word : word[..equals]).TrimEnd('+', '&');
        if (name.Length == 0 || !Enum.TryParse<EntryPartRole>(name, ignoreCase: true, out var role)) return null;
        var hasLabel = word.Contains('+', StringComparison.Ordinal);
        var isJoint = word.Contains('&', StringComparison.Ordinal);
        var label = hasLabel || isJoint ? Text()?.ToExactText() : null;
        if (isJoint && label is not null && !label.ToPlainText().EndsWith(' ')) label = new RichText([.. label.Inlines, new TextRun(" ", TextStyles.None, default)]);
        if (Text() is not { } text) return null;
        return new EntryPart(role, text.ToExactText()) { Label = label, Period = PeriodOf(role, text.ToExactText().ToPlainText(), equals < 0 ? null : word[(equals + 1)..]) };
    }

    private static Period? PeriodOf(EntryPartRole role, string text, string? said)
    {
        if (role != EntryPartRole.Period || said == "none") return null;
        return said is null ? PeriodParser.Parse(text) : Period.FromIso(text, said);
    }

    private Headline? Headline()
    {
        if (at >= blocks.Count || blocks[at] is not RawHint hint || !hint.Words.StartsWith("headline", StringComparison.Ordinal)) return null;
        at++;
        var separator = hint.Words["headline".Length..].Trim();
        if (at >= blocks.Count || blocks[at] is not RawList list) return null;
        at++;
        return new Headline([.. list.Items.Select(static item => item.Blocks.OfType<RawParagraph>().First().Text.ToExactText())], separator.Length == 0 ? "•" : separator);
    }
}
