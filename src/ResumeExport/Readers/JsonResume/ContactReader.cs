using System.Buffers;
using ResumeExport.Model.Content;
using ResumeExport.Model.Document;
using ResumeExport.Normalisation;
using ResumeExport.Readers.Data;
using ResumeExport.Schemas.JsonResume;

namespace ResumeExport.Readers.JsonResume;

/// <summary>Reads contacts: the fields of <c>basics</c>, each once, and contact objects.</summary>
internal sealed class ContactReader(ObjectReader basics, ReadContext context)
{
    private static readonly SearchValues<char> NotInAddresses = SearchValues.Create("<>\"\\`{}|^");

    private readonly HashSet<string> taken = new(StringComparer.Ordinal);
    private readonly HashSet<DataItem> takenProfiles = [];

    /// <summary>Reads the field that <c>#/basics/{field}</c> names; null when there is none or it is placed already.</summary>
    public ContactItem? Field(string field)
    {
        if (!taken.Add(field)) return null;
        var item = field switch
        {
            "email" => Text(field, ContactKind.Email),
            "phone" => Text(field, ContactKind.Phone),
            "url" => Text(field, ContactKind.Website),
            JsonResumeNames.Location => Location(),
            _ => null,
        };
        return Keep(item);
    }

    /// <summary>Reads the profile at <paramref name="index"/>; null when there is none or it is placed already.</summary>
    public ContactItem? Profile(int index)
    {
        var profiles = Profiles();
        return index < profiles.Count && takenProfiles.Add(profiles[index]) ? Keep(Profile(profiles[index])) : null;
    }

    /// <summary>Reads a contact object.</summary>
    public ContactItem? Object(DataItem item)
    {
        if (item.Find("value") is not { } value || RichTextReader.Read(value, context) is not { IsEmpty: false } text) return null;
        var label = item.Find("label") is { } field ? RichTextReader.Read(field, context) : null;
        return Keep(new ContactItem
        {
            Kind = EnumName.Parse<ContactKind>(item.Find("kind")?.Text) ?? ContactKind.Other,
            Label = label is { IsEmpty: true } ? null : label,
            Value = text,
            Span = item.Span,
        });
    }

    /// <summary>Reads the contacts that have no place yet. Here a plain address becomes a link.</summary>
    public IEnumerable<ContactItem> Rest()
    {
        foreach (var field in (string[])["email", "phone", "url", JsonResumeNames.Location])
            if (!IsCopy(field) && Field(field) is { } item) yield return WithLink(item);
        var profiles = Profiles();
        for (var i = 0; i < profiles.Count; i++)
            if (!IsShown(profiles[i]) && Profile(i) is { } item) yield return item;
    }

    private ContactItem? Keep(ContactItem? item)
    {
        if (item is not null) context.Contacts.Add(item);
        return item;
    }

    private ContactItem? Text(string field, ContactKind kind)
    {
        if (basics.Text(field) is not { } text) return null;
        return new ContactItem { Kind = kind, Label = basics.Label(field), Value = text, Span = text.Span };
    }

    private ContactItem? Location()
    {
        if (basics.Find(JsonResumeNames.Location) is not { IsBlank: false } item) return null;
        if (item.IsScalar) return Place(RichTextReader.Read(item, context), null, item);
        var location = new ObjectReader(item, context);
        var fields = PlaceText.Of(location);
        var text = location.Rich(JsonResumeNames.Text);
        var value = text is not null && (fields is null || text.ToPlainText() == fields.ToPlainText()) ? text : fields;
        return value is null ? null : Place(value, location.Rich(JsonResumeNames.Label), item);
    }

    private static ContactItem Place(RichText value, RichText? label, DataItem item) =>
        new() { Kind = ContactKind.Location, Value = value, Label = label, Span = item.Span };

    private ContactItem? Profile(DataItem item)
    {
        var profile = new ObjectReader(item, context);
        var url = profile.Text("url");
        var network = profile.Text("network");
        var user = profile.Text("username");
        var label = profile.Rich(JsonResumeNames.Label);
        if (url is null && network is not null && user is not null) (label, network) = (network, user);
        var value = OwnText(profile, url) ?? Linked(network ?? user ?? url, url);
        return value is null ? null : new ContactItem { Kind = ContactKind.Profile, Label = label, Value = value, Span = item.Span };
    }

    // The text as written counts while it is, or leads to, the address of the profile.
    private static RichText? OwnText(ObjectReader profile, RichText? url)
    {
        var text = profile.Rich(JsonResumeNames.Text);
        if (text is null || url is null) return text;
        var address = url.ToPlainText();
        return text.FirstLinkTarget == address || text.ToPlainText() == address ? text : null;
    }

    private static RichText? Linked(RichText? text, RichText? url) =>
        text is not null && url is not null && LinkPolicy.Accept(url.ToPlainText()) is { } target ? RichTextTools.Linked(text, target) : text;

    private static ContactItem WithLink(ContactItem item)
    {
        var text = item.Value.ToPlainText();
        var target = item.Kind switch
        {
            _ when item.Link is not null => null,
            ContactKind.Email => IsMailAddress(text) ? LinkPolicy.Accept("mailto:" + text) : null,
            ContactKind.Website => LinkPolicy.Accept(text),
            _ => null,
        };
        return target is null ? item : item with { Value = RichTextTools.Linked(item.Value, target) };
    }

    // Beside a contact object the standard field is a copy for other programs.
    private bool IsCopy(string field)
    {
        if (basics.Item.Find(field) is not { IsScalar: true, IsBlank: false } value || !context.IsShown(value.Text)) return false;
        basics.Find(field);
        return true;
    }

    private bool IsShown(DataItem profile) =>
        !takenProfiles.Contains(profile) && profile.Find("url") is { IsBlank: false } url && context.IsShown(url.Text);

    private List<DataItem> Profiles() =>
        basics.Find(JsonResumeNames.Profiles) is { Kind: DataItemKind.Array } profiles ? profiles.Items : [];

    // What stands in the field need not be one; a link to it would lead nowhere, and not every format can hold it.
    private static bool IsMailAddress(string text) =>
        text.IndexOf('@', StringComparison.Ordinal) is var at && at > 0 && at < text.Length - 1 && !text.AsSpan().ContainsAny(NotInAddresses);
}
