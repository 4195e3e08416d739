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
            if (i > 0) html.Open("span", "sep").Text(separator).Close("span");
            InHeader(items[i]);
        }

        html.Line().Close("address").Line();
    }

    /// <summary>Renders a contact among blocks; the first of a list item needs no element of its own.</summary>
    public void Render(ContactItem item, bool opensItem)
    {
        if (!opensItem) html.Open("p", "contact");
        Label(item);
        inlines.Render(item.Value);
        if (!opensItem) html.Close("p").Line();
    }

    // The class of the contact's kind stands where parsers take its value from: on the link, else on what holds the value alone.
    private void InHeader(ContactItem item)
    {
        var kind = Microformats.Of(item.Kind);
        if (item.Link is not null || kind is null) Part(item, "part", kind);
        else if (item.Label is null) Part(item, "part " + kind, null);
        else
        {
            html.Open("span", "part");
            Label(item);
            html.Open("span", kind);
            inlines.Render(item.Value);
            html.Close("span").Close("span");
        }
    }

    private void Part(ContactItem item, string classes, string? linkClass)
    {
        html.Open("span", classes);
        Label(item);
        inlines.Render(item.Value, linkClass: linkClass);
        html.Close("span");
    }

    private void Label(ContactItem item)
    {
        if (item.Label is not { } label) return;
        html.Open("span", "label");
        inlines.Render(label);
        html.Text(ContentLines.SeparatorBehind(label)).Close("span");
    }
}
