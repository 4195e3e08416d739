using System.Text;
using ResumeExport.Model.Content;
using ResumeExport.Model.Document;

namespace ResumeExport.Writers.Markdown;

/// <summary>Writes the header as people write it: the name, the headline, a line of contacts.</summary>
internal static class PlainHeader
{
    public static string Of(Header header)
    {
        var text = new StringBuilder("# ").Append(InlineText.OfHeading(header.Name)).Append('\n');
        if (header.Headline is { } headline) text.Append('\n').AppendJoin($" {headline.Separator} ", headline.Parts.Select(InlineText.Plain)).Append('\n');
        if (!header.Contacts.IsEmpty) text.Append('\n').AppendJoin(" | ", header.Contacts.Select(Contact)).Append('\n');
        if (!header.Blocks.IsEmpty) text.Append('\n').Append(PlainBlocks.Of(header.Blocks, SectionKind.Custom));
        return text.ToString();
    }

    /// <summary>Returns one contact with its label.</summary>
    public static string Contact(ContactItem item) => item.Label is { } label ? InlineText.Plain(label) + ": " + Value(item) : Value(item);

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
