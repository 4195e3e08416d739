using System.Collections.Immutable;
using System.Text;
using ResumeExport.Model.Content;
using ResumeExport.Model.Document;

namespace ResumeExport.Writers.Markdown;

/// <summary>Pieces as people write them, in the marks that <see cref="Readers.Markdown.MarkdownReader"/> knows best: for sources.</summary>
internal sealed class EditableForm : IMarkdownForm
{
    private const int FirstLevel = 3;
    private const int DeepestLevel = 6;

    /// <inheritdoc/>
    public string Heading(RichText text) => InlineText.OfHeading(text);

    /// <inheritdoc/>
    public int HeadingLevel(int level) => Math.Clamp(level, FirstLevel, DeepestLevel);

    /// <inheritdoc/>
    public string Paragraph(RichText text) => InlineText.Of(text);

    /// <inheritdoc/>
    public string Preformatted(RichText text) => $"```\n{text.ToPlainText()}\n```";

    /// <inheritdoc/>
    public string Labelled(LabelledList list) => $"**{InlineText.Plain(list.Label)}:** {string.Join(", ", list.Values.Select(InlineText.Plain))}";

    /// <inheritdoc/>
    public string Contacts(ImmutableArray<ContactItem> items) => string.Join(" | ", items.Select(Contact));

    /// <inheritdoc/>
    public string Headline(Headline headline) => string.Join($" {headline.Separator} ", headline.Parts.Select(InlineText.Plain));

    /// <inheritdoc/>
    public string EntryHeading(Entry entry) => Head(entry);

    /// <inheritdoc/>
    public string EntryItem(Entry entry) => Head(entry);

    // "Organisation — Role (Period) • Place"
    private static string Head(Entry entry)
    {
        var line = new StringBuilder();
        foreach (var part in entry.Parts)
        {
            var content = InlineText.Plain(part.Text);
            if (part.Role == EntryPartRole.Title && line.Length == 0 && entry.Kind is EntryKind.Project or EntryKind.Award) content = $"**{content}**";
            if (part.Label is { } label) content = InlineText.Plain(label) + (ContentLabels.IsJoint(label) ? "" : ": ") + content;
            if (line.Length == 0) line.Append(content);
            else if (part.Role == EntryPartRole.Period) line.Append(" (").Append(content).Append(')');
            else line.Append(part.Role is EntryPartRole.Location or EntryPartRole.Score ? " • " : " — ").Append(content);
        }

        return line.ToString();
    }

    private static string Contact(ContactItem item) => item.Label is { } label ? InlineText.Plain(label) + ": " + Value(item) : Value(item);

    // An address that says where it leads needs no brackets.
    private static string Value(ContactItem item)
    {
        if (item.Value.Inlines is not [Link { Content: [TextRun { Styles: TextStyles.None } run] } link]) return InlineText.Plain(item.Value);
        return link.Target == "mailto:" + run.Text || (link.Target == run.Text && IsBare(run.Text)) ? run.Text : InlineText.Plain(item.Value);
    }

    private static bool IsBare(string address)
    {
        foreach (var character in address)
            if (!char.IsAsciiLetterOrDigit(character) && character is not (':' or '/' or '.' or '-')) return false;
        return address.StartsWith("http", StringComparison.Ordinal) && char.IsAsciiLetterOrDigit(address[^1]);
    }
}
