using System.Globalization;
using ResumeExport.Model.Content;
using ResumeExport.Model.Document;
using ResumeExport.Schemas.JsonResume;
using ResumeExport.Writers.JsonResume.Tree;

namespace ResumeExport.Writers.JsonResume;

/// <summary>Renders contacts: into the fields of <c>basics</c> where one fits and is free, else as objects of our own.</summary>
internal sealed class ContactRenderer(StandardObject basics)
{
    private readonly JsonList profiles = new();
    private readonly HashSet<string> profileAddresses = new(StringComparer.Ordinal);
    private JsonObject? location;

    /// <summary>Returns a pointer to a field of <c>basics</c>, or the contact object.</summary>
    public JsonTree Render(ContactItem item)
    {
        var pointer = item.Kind switch
        {
            ContactKind.Email => Email(item),
            ContactKind.Phone => Field("phone", item),
            ContactKind.Website => Website(item),
            ContactKind.Location => Location(item),
            ContactKind.Profile => Profile(item),
            ContactKind.Other => null,
            _ => throw new InvalidOperationException($"Unknown kind of contact {item.Kind}."),
        };
        return pointer is null ? Object(item) : new JsonText(pointer);
    }

    /// <summary>Adds place and profiles to <c>basics</c>, behind its strings.</summary>
    public void Finish()
    {
        if (location is not null) basics.Fields.Add(JsonResumeNames.Location, location);
        if (profiles.Count > 0) basics.Fields.Add(JsonResumeNames.Profiles, profiles);
    }

    private static JsonObject Object(ContactItem item)
    {
        var contact = new JsonObject().Add("kind", item.Kind.ToString().ToLowerInvariant());
        if (item.Label is { } label) contact.Add("label", RichTextRenderer.Render(label));
        return contact.Add("value", RichTextRenderer.Render(item.Value));
    }

    private string? Email(ContactItem item)
    {
        if (UriText.IsEmail(item.Value.ToPlainText())) return Field("email", item);
        var address = item.Link?.Replace("mailto:", "", StringComparison.OrdinalIgnoreCase);
        if (address is not null && UriText.IsEmail(address)) Copy("email", address);
        return null;
    }

    private string? Website(ContactItem item)
    {
        if (UriText.IsWebAddress(item.Value.ToPlainText())) return Field("url", item);
        if (UriText.IsWebAddress(item.Link)) Copy("url", item.Link!);
        return null;
    }

    private string? Field(string property, ContactItem item)
    {
        if (basics.Fields.Has(property)) return null;
        basics.AddText(property, item.Value, item.Label);
        return "#/basics/" + property;
    }

    // For programs that read the standard fields only; the contact object has what is shown.
    private void Copy(string property, string value)
    {
        if (!basics.Fields.Has(property)) basics.Fields.Add(property, value);
    }

    private string? Location(ContactItem item)
    {
        if (location is not null) return null;
        location = new JsonObject();
        PlaceRenderer.AddTo(location, item.Value.ToPlainText());
        AddTextAndLabel(location, item, isTextNeeded: RichTextRenderer.IsRich(item.Value));
        return "#/basics/location";
    }

    private string? Profile(ContactItem item)
    {
        var text = item.Value.ToPlainText();
        var address = item.Link ?? text;
        if (!UriText.IsWebAddress(address) || !profileAddresses.Add(address)) return null;
        var network = NetworkName.Of(item, address);
        var profile = new JsonObject().Add("network", network);
        if (UriText.LastStepOf(address) is { } user) profile.Add("username", user);
        profile.Add("url", address);
        AddTextAndLabel(profile, item, isTextNeeded: !IsDefault(item.Value, network));
        profiles.Add(profile);
        return string.Create(CultureInfo.InvariantCulture, $"#/basics/profiles/{profiles.Count - 1}");
    }

    // What a reader makes of a profile that has no text of its own.
    private static bool IsDefault(RichText value, string network) =>
        value.Inlines is [Link { Content: [TextRun { Styles: TextStyles.None } run] }] && run.Text == network;

    private static void AddTextAndLabel(JsonObject target, ContactItem item, bool isTextNeeded)
    {
        if (isTextNeeded) target.Add(JsonResumeNames.Text, RichTextRenderer.Render(item.Value));
        if (item.Label is { } label) target.Add(JsonResumeNames.Label, RichTextRenderer.Render(label));
    }
}
