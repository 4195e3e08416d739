using System.Text;
using ResumeExport.Model.Document;

namespace ResumeExport.Writers.Markdown;

/// <summary>Writes the first lines as people write them: the name, the headline, a line of contacts.</summary>
internal static class PlainHeader
{
    /// <summary>Returns the lines; an empty line stands between them and behind the last one.</summary>
    public static string Of(Header header, IMarkdownForm form)
    {
        var text = new StringBuilder("# ").Append(form.Heading(header.Name)).Append("\n\n");
        if (header.Headline is { } headline) text.Append(form.Headline(headline)).Append("\n\n");
        if (!header.Contacts.IsEmpty) text.Append(form.Contacts(header.Contacts)).Append("\n\n");
        return text.ToString();
    }
}
