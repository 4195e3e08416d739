using System.Collections.Immutable;
using ResumeExport.Model.Document;
using ResumeExport.Model.Text;

namespace ResumeExport.Writers.Html;

/// <summary>Renders contacts: those of the header as one line, others as lines of their own.</summary>
internal sealed class ContactRenderer(HtmlText html, InlineRenderer inlines, string separator)
{
    /// <summary>Renders the contacts of the header.</summary>
    public void Render(ImmutableArray<ContactItem> items)
    {
        if (items.IsEmpty) return;
        html.Open("address", "contacts").Line();
        for (var i = 0; i < items.Length; i++)
        {
            if (i > 0) html.Open("span", "sep").Text(separator).Close("span").Line();
            html.Open("span", "part");
            Content(items[i]);
            html.Close("span");
        }

        html.Line().Close("address").Line();
    }

    /// <summary>Renders a contact among blocks; the first of a list item needs no element of its own.</summary>
    public void Render(ContactItem item, bool opensItem)
    {
        if (!opensItem) html.Open("p", "contact");
        Content(item);
        if (!opensItem) html.Close("p").Line();
    }

    private void Content(ContactItem item)
    {
        if (item.Label is { } label)
        {
            html.Open("span", "label");
            inlines.Render(label);
            html.Text(ContentLines.LabelSeparator).Close("span");
        }

        inlines.Render(item.Value);
    }
}
