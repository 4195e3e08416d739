using System.Collections.Immutable;
using ResumeExport.Model.Content;
using ResumeExport.Model.Document;

namespace ResumeExport.Writers.Markdown;

/// <summary>How single pieces look in Markdown. Where they stand (headings, lists, empty lines) is the same in all forms.</summary>
internal interface IMarkdownForm
{
    /// <summary>Returns the text of a heading, without its marks; one line.</summary>
    string Heading(RichText text);

    /// <summary>Returns the level of a heading that opens no entry, 1 to 6.</summary>
    int HeadingLevel(int level);

    /// <summary>Returns a paragraph.</summary>
    string Paragraph(RichText text);

    /// <summary>Returns text whose line breaks are fixed.</summary>
    string Preformatted(RichText text);

    /// <summary>Returns keywords behind their label.</summary>
    string Labelled(LabelledList list);

    /// <summary>Returns contacts on one line.</summary>
    string Contacts(ImmutableArray<ContactItem> items);

    /// <summary>Returns the line under the name.</summary>
    string Headline(Headline headline);

    /// <summary>Returns the head of an entry that has a heading, without the marks of that.</summary>
    string EntryHeading(Entry entry);

    /// <summary>Returns the head of an entry that opens a list item.</summary>
    string EntryItem(Entry entry);
}
