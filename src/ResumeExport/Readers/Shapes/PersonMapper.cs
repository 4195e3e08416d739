using ResumeExport.Normalisation;
using ResumeExport.Readers.Data;
using ResumeExport.Schemas.JsonResume;

namespace ResumeExport.Readers.Shapes;

/// <summary>Collects the person's data of any shape into the <c>basics</c> of JSON Resume.</summary>
internal sealed class PersonMapper
{
    private readonly List<DataItem> names = [];
    private readonly DataItem profiles;
    private bool hasFirstName;

    public PersonMapper(DataItem root)
    {
        Basics = DataItem.Object(root.Find(JsonResumeNames.Basics)?.Span ?? root.Span);
        profiles = DataItem.Array(root.Span);
    }

    /// <summary>What was collected.</summary>
    public DataItem Basics { get; }

    /// <summary>Adds all members of an object.</summary>
    public void AddAll(DataItem person)
    {
        foreach (var member in person.Members) Add(member);
    }

    /// <summary>Adds one member.</summary>
    public void Add(DataMember member)
    {
        var key = FieldNames.Key(member.Name);
        var value = member.Value;
        if (value.IsBlank || value.IsSwitch) return;
        if (FieldNames.IsNetwork(key) && value.IsScalar) Profile(member.Name, value);
        else if (FieldNames.IsNetwork(key) && value.Kind == DataItemKind.Object) ProfileItem(value, member.Name);
        else if (FieldNames.OfPerson(key) is { } field) Field(field, member);
        else if (FieldNames.IsPerson(key) && value.Kind == DataItemKind.Object) AddAll(value);
        else Basics.Add(member);
    }

    /// <summary>Completes name and profiles.</summary>
    public DataItem Finish()
    {
        // {"name": "Kaveh", "lastName": "Darabandi"}
        if (!hasFirstName && names.Count > 0 && Basics.Find("name") is { IsScalar: true } first && !first.Text.Contains(names[^1].Text.Trim(), StringComparison.OrdinalIgnoreCase))
        {
            names.Insert(0, first);
            Basics.Remove("name");
        }

        if (Basics.Find("name") is null && names.Count > 0) Basics.Add(new DataMember("name", DataItem.String(string.Join(' ', names.Select(static name => name.Text.Trim())), names[0].Span.Union(names[^1].Span))));
        if (profiles.Items.Count > 0) Basics.Add(new DataMember(JsonResumeNames.Profiles, profiles));
        return Basics;
    }

    private void Field(string field, DataMember member)
    {
        var value = member.Value;
        switch (field)
        {
            case "firstName":
                hasFirstName = true;
                names.Insert(0, value);
                break;
            case "lastName": names.Add(value); break;
            case "profiles": Profiles(value); break;
            case "location" when value.Kind == DataItemKind.Object: Place(member); break;
            case "email" or "phone" or "url" when value.Kind == DataItemKind.Array: foreach (var item in value.Items) Field(field, new DataMember(member.Name, Address(item))); break;
            case "email" or "phone" or "url" or "name" or "label" or "summary" when value.Kind == DataItemKind.Object: AddAll(value); break;
            default: AddOnce(field, member); break;
        }
    }

    // A second value keeps the name it came with.
    private void AddOnce(string field, DataMember member)
    {
        if (Basics.Find(field) is null) Basics.Add(new DataMember(field, member.Value));
        else Basics.Add(new DataMember(Basics.Find(member.Name) is null ? member.Name : member.Name + " 2", member.Value));
    }

    private static DataItem Address(DataItem item)
    {
        if (item.Kind != DataItemKind.Object) return item;
        return item.Members.Find(static member => FieldNames.Key(member.Name) is "address" or "email" or "number" or "value" or "phone" or "url" && member.Value.IsScalar)?.Value ?? item;
    }

    private void Place(DataMember member)
    {
        var place = DataItem.Object(member.Value.Span);
        foreach (var part in member.Value.Members)
        {
            var name = FieldNames.Key(part.Name) switch
            {
                "address" or "street" or "line1" or "addressline" or "street1" => "address",
                "city" or "town" or "locality" => "city",
                "region" or "state" or "province" => "region",
                "countrycode" or "country" => "countryCode",
                "postalcode" or "zip" or "zipcode" or "code" or "postcode" => "postalCode",
                _ => part.Name,
            };
            place.Add(new DataMember(place.Find(name) is null ? name : part.Name, part.Value));
        }

        AddOnce("location", new DataMember(member.Name, place));
    }

    private void Profiles(DataItem value)
    {
        if (value.Kind == DataItemKind.Array) foreach (var item in value.Items) ProfileItem(item);
        else if (value.Kind == DataItemKind.Object) foreach (var member in value.Members) ProfileMember(member);
        else Profile("Link", value);
    }

    private void ProfileMember(DataMember member)
    {
        if (member.Value.IsScalar) Profile(member.Name, member.Value);
        else if (member.Value.Kind == DataItemKind.Object) ProfileItem(member.Value, member.Name);
        else Profiles(member.Value);
    }

    private void ProfileItem(DataItem item, string? name = null)
    {
        if (item.IsScalar)
        {
            Profile(null, item);
            return;
        }

        var profile = DataItem.Object(item.Span);
        foreach (var member in item.Members)
        {
            var field = FieldNames.Key(member.Name) switch
            {
                "network" or "name" or "site" or "label" or "platform" or "type" or "title" or "placeholder" => "network",
                "username" or "user" or "handle" or "id" or "account" => "username",
                "url" or "link" or "href" or "website" => "url",
                "icon" or "fontawesomeicon" or "class" => "x-icon",
                _ => member.Name,
            };
            if (!member.Value.IsBlank) profile.Add(new DataMember(profile.Find(field) is null ? field : member.Name, member.Value));
        }

        if (name is not null && profile.Find("network") is null) profile.Add(new DataMember("network", DataItem.String(Words(name), item.Span)));
        if (profile.Members.Count > 0) profiles.Items.Add(profile);
    }

    private void Profile(string? network, DataItem value)
    {
        var profile = DataItem.Object(value.Span);
        var isAddress = LinkPolicy.Accept(value.Text) is not null;
        if (network is not null) profile.Add(new DataMember("network", DataItem.String(Words(network), value.Span)));
        profile.Add(new DataMember(isAddress ? "url" : network is null ? "network" : "username", value));
        profiles.Items.Add(profile);
    }

    private static string Words(string name) => FieldNames.Key(name) switch
    {
        "github" => "GitHub",
        "linkedin" => "LinkedIn",
        "gitlab" => "GitLab",
        "stackoverflow" => "Stack Overflow",
        "youtube" => "YouTube",
        _ => MemberNames.ToHeading(name),
    };
}
