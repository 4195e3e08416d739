using System.Collections.Immutable;
using ResumeExport.Model.Content;
using ResumeExport.Model.Document;
using ResumeExport.Model.Text;

namespace ResumeExport.Writers.Markdown;

/// <summary>Pieces as a page shows them: GitHub Flavored Markdown without raw HTML, from which each part can be told. docs/output-formats.md has the rules.</summary>
internal sealed class PageForm : IMarkdownForm
{
    private const string Separator = " | ";
    private const int DeepestLevel = 6;
    private const int ShortestFence = 3;
    private const string Tab = "    ";

    /// <inheritdoc/>
    public string Heading(RichText text) => PageText.OfHeading(WithoutBold(text));

    /// <inheritdoc/>
    public int HeadingLevel(int level) => Math.Clamp(level, 1, DeepestLevel);

    /// <inheritdoc/>
    public string Paragraph(RichText text) => PageText.Of(text);

    /// <inheritdoc/>
    public string Preformatted(RichText text)
    {
        // A fence shows no emphasis and no links.
        if (!text.Inlines.All(static inline => inline is LineBreak or TextRun { Styles: TextStyles.None or TextStyles.Code })) return PageText.Of(text);
        var lines = text.ToPlainText().Replace("\t", Tab, StringComparison.Ordinal);
        var fence = new string('`', Math.Max(ShortestFence, Backticks.LongestIn(lines) + 1));
        return $"{fence}\n{lines}\n{fence}";
    }

    /// <inheritdoc/>
    public string Labelled(LabelledList list)
    {
        var inlines = ImmutableArray.CreateBuilder<Inline>();
        inlines.AddRange(Restyled(list.Label.Inlines, static styles => styles | TextStyles.Bold));
        inlines.Add(new TextRun(ContentLines.LabelSeparator.TrimEnd(), TextStyles.Bold, default));
        for (var i = 0; i < list.Values.Length; i++)
        {
            inlines.Add(Plain(i == 0 ? " " : ContentLines.ValueSeparator));
            inlines.AddRange(list.Values[i].Inlines);
        }

        return PageText.Of(new RichText(inlines.ToImmutable()));
    }

    /// <inheritdoc/>
    public string Contacts(ImmutableArray<ContactItem> items) => Parts(items.Select(static item => WithLabel(item.Label, item.Value)), PageText.Of);

    /// <inheritdoc/>
    public string Headline(Headline headline)
    {
        var inlines = ImmutableArray.CreateBuilder<Inline>();
        foreach (var part in headline.Parts)
        {
            if (inlines.Count > 0) inlines.Add(Plain($" {headline.Separator} "));
            inlines.AddRange(part.Inlines);
        }

        return PageText.Of(new RichText(inlines.ToImmutable()));
    }

    /// <inheritdoc/>
    public string EntryHeading(Entry entry) =>
        string.Join(Separator, InOrder(entry).Select(static part => PageText.OfHeading(IsAuthors(part) ? Text(part) : WithoutBold(Text(part)))));

    /// <inheritdoc/>
    public string EntryItem(Entry entry) => Parts(InOrder(entry).Select((part, index) => index > 0 || IsAuthors(part) ? Text(part) : Bold(Text(part))), PageText.Of);

    private static ImmutableArray<EntryPart> InOrder(Entry entry) => Entry.InCanonicalOrder(entry.Parts);

    private static string Parts(IEnumerable<RichText> parts, Func<RichText, string> first) =>
        string.Join(Separator, parts.Select((part, index) => index == 0 ? first(part) : PageText.Behind(part)));

    // The emphasis of these is content; that of all others belongs to the look of the head.
    private static bool IsAuthors(EntryPart part) => part.Role is EntryPartRole.Description or EntryPartRole.Other;

    private static RichText Text(EntryPart part) => WithLabel(part.Label, part.Text);

    private static RichText WithLabel(RichText? label, RichText text) =>
        label is null ? text : new RichText([.. label.Inlines, Plain(ContentLines.SeparatorBehind(label)), .. text.Inlines]);

    private static RichText Bold(RichText text) => new(Restyled(text.Inlines, static styles => styles | TextStyles.Bold));

    // Headings are bold by themselves.
    private static RichText WithoutBold(RichText text) => new(Restyled(text.Inlines, static styles => styles & ~TextStyles.Bold));

    private static ImmutableArray<Inline> Restyled(ImmutableArray<Inline> inlines, Func<TextStyles, TextStyles> change) => [.. inlines.Select(inline => inline switch
    {
        TextRun run => run with { Styles = change(run.Styles) },
        Link link => link with { Content = Restyled(link.Content, change) },
        LineBreak => inline,
        _ => throw new InvalidOperationException($"Unknown inline {inline.GetType().Name}."),
    })];

    private static TextRun Plain(string text) => new(text, TextStyles.None, default);
}
