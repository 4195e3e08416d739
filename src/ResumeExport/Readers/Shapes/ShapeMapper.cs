using ResumeExport.Model.Document;
using ResumeExport.Normalisation;
using ResumeExport.Readers.Data;
using ResumeExport.Schemas.JsonResume;

namespace ResumeExport.Readers.Shapes;

/// <summary>
/// Turns résumés of any structured shape into the tree of JSON Resume with our list of sections: older keys, FRESH, generators and shapes of
/// people's own. Values keep their place in the source; sections keep their order and their names.
/// </summary>
internal sealed class ShapeMapper
{
    private readonly DataItem root;
    private readonly PersonMapper person;
    private readonly DataItem sections;
    private readonly Dictionary<string, DataItem> arrays = new(StringComparer.Ordinal);

    private ShapeMapper(DataItem root)
    {
        this.root = root;
        person = new PersonMapper(root);
        sections = DataItem.Array(root.Span);
    }

    /// <summary>Maps <paramref name="root"/>.</summary>
    public static DataItem Map(DataItem root)
    {
        var mapper = new ShapeMapper(Unwrapped(root));
        return mapper.Map();
    }

    private DataItem Map()
    {
        var isStandard = root.Members.TrueForAll(static member => IsStandard(member.Name)) && root.Find(JsonResumeNames.Basics) is not null;
        foreach (var member in root.Members) Member(member);
        var result = DataItem.Object(root.Span);
        result.Add(new DataMember(JsonResumeNames.Basics, person.Finish()));
        foreach (var (name, items) in arrays) result.Add(new DataMember(name, items));
        var meta = DataItem.Object(root.Span);
        foreach (var member in root.Find(JsonResumeNames.Meta)?.Members ?? []) meta.Add(member);
        if (!isStandard) meta.Add(new DataMember(JsonResumeNames.Sections, sections));
        result.Add(new DataMember(JsonResumeNames.Meta, meta));
        return result;
    }

    private static bool IsStandard(string name) =>
        name is JsonResumeNames.Basics or JsonResumeNames.Meta or JsonResumeNames.Schema || EntryShapes.ForArray(name) is not null || KeywordShape.ForArray(name) is not null;

    // {"resume": {…}}, {"data": {…}}, and a list of parts.
    private static DataItem Unwrapped(DataItem root)
    {
        if (root.Kind == DataItemKind.Array) return Merged(root);
        while (root.Members.FindAll(static member => !member.Value.IsBlank && member.Value.Kind == DataItemKind.Object && FieldNames.Key(member.Name) is "resume" or "cv" or "data" or "content" or "document" or "jsonresume") is [var only] && root.Find("name") is null)
        {
            var inner = DataItem.Object(only.Value.Span);
            foreach (var member in only.Value.Members) inner.Add(member);
            foreach (var member in root.Members)
                if (member != only) inner.Add(member);
            root = inner;
        }

        return root;
    }

    private static DataItem Merged(DataItem list)
    {
        var merged = DataItem.Object(list.Span);
        // A file of jobs alone, or of sections: {"title": "Education", "contents": […]}
        var name = SectionKeys.KindOfItems(list) switch { SectionKind.Work => "work", SectionKind.Education => "education", _ => SectionItems.AreSections(list) ? "sections" : null };
        if (name is not null)
        {
            merged.Add(new DataMember(name, list));
            return merged;
        }

        foreach (var item in list.Items)
        {
            if (item.Kind == DataItemKind.Object) foreach (var member in item.Members) merged.Add(member);
            else if (!item.IsBlank) merged.Add(new DataMember("Other", item));
        }

        return merged;
    }

    private void Member(DataMember member)
    {
        var key = FieldNames.Key(member.Name);
        var value = member.Value;
        if (member.Name == "x unread")
        {
            var lines = DataItem.Array(value.Span);
            foreach (var line in value.Items) CustomBlocks.Add(line, null, lines);
            Add("", SectionKind.Custom, lines, value);
            return;
        }

        if (value.IsBlank || value.IsSwitch || member.Name is JsonResumeNames.Meta or JsonResumeNames.Schema || IsSetting(key) || (value.Kind == DataItemKind.Object && FieldNames.OfPerson(key) == "image")) return;
        if (key == "sidebar" && value.Kind == DataItemKind.Object) foreach (var part in value.Members) Sidebar(part);
        else if (FieldNames.IsPerson(key) && value.Kind == DataItemKind.Object) person.AddAll(value);
        else if (FieldNames.IsNetwork(key) && value.IsScalar) person.Add(member);
        else if (FieldNames.OfPerson(key) is not null and not "summary" && (value.IsScalar || FieldNames.OfPerson(key) is "name" or "profiles" or "location" or "email" or "phone")) person.Add(member);
        else if (value.IsScalar && ContactWords.KindOf(member.Name) is not null) person.Add(member);
        else if (key == "sections" && value.Kind == DataItemKind.Object) foreach (var section in value.Members) Section(section);
        else if (key is "sections" or "entries" && value.Kind == DataItemKind.Array && value.Items.TrueForAll(static item => item.Kind == DataItemKind.Object)) foreach (var section in value.Items) TitledSection(section);
        else if (SectionKeys.KindOf(member.Name) == SectionKind.Custom && SectionItems.AreSections(value)) foreach (var section in value.Items) TitledSection(section);
        else if (value.Kind == DataItemKind.Object && SectionItems.TitleOf(value) is { } title && value.Members.Exists(SectionItems.IsWrapper)) Section(new DataMember(title.Value.Text, SectionItems.Without(value, title)), SectionKeys.KindOf(member.Name));
        else Section(member);
    }

    // The side column of online-cv and its kin: contacts, titled lists, and switches that say what to show where.
    private void Sidebar(DataMember part)
    {
        if (part.Value.IsBlank || (part.Value.IsScalar && part.Value.Text.ToLowerInvariant() is "true" or "false" or "yes" or "no" or "left" or "right")) return;
        if (part.Value.Kind == DataItemKind.Object && part.Value.Members.Exists(static member => FieldNames.Key(member.Name) == "title")) TitledSection(part.Value);
        else if (part.Value.Kind == DataItemKind.Array && SectionKeys.KindOf(part.Name) != SectionKind.Custom) Section(part);
        else person.Add(part);
    }

    // {"title": "Talks", "items": […]}
    private void TitledSection(DataItem section)
    {
        var title = SectionItems.TitleOf(section);
        if (title is null)
        {
            Section(new DataMember("Other", section));
            return;
        }

        // "type: time_table" says how a web page draws the section, "type: education" what it holds.
        var type = section.Members.Find(member => member != title && FieldNames.Key(member.Name) == "type" && member.Value.IsScalar);
        var content = SectionItems.Without(section, title, type);
        var value = content.Members is [var only] ? only.Value : content;
        if (FieldNames.IsPerson(FieldNames.Key(title.Value.Text)) && SectionItems.Pairs(value) is { } pairs) person.AddAll(pairs);
        else Section(new DataMember(title.Value.Text, value), type is null ? SectionKind.Custom : SectionKeys.KindOf(type.Value.Text));
    }

    private static bool IsSetting(string key) => key is "theme" or "template" or "templates" or "layout" or "layouts" or "settings" or "config" or "configuration" or "style" or "styles" or "design" or "order" or "version" or "locale" or "lang" or "datalang" or "language" or "xmeta" or "options" or "headings" or "rendercvsettings" or "titlenamemap" or "locales" || key.EndsWith("color", StringComparison.Ordinal) || key.EndsWith("colors", StringComparison.Ordinal);

    private void Section(DataMember member, SectionKind otherwise = SectionKind.Custom)
    {
        if (member.Value.IsSwitch) return;
        var heading = member.Name switch { "work" => "Experience", "volunteer" => "Volunteering", _ => MemberNames.ToHeading(member.Name) };
        var kind = SectionKeys.KindOf(member.Name) is var known and not SectionKind.Custom ? known : otherwise;
        // "workExpList" is a name for programs.
        if (kind != SectionKind.Custom && heading.EndsWith(" list", StringComparison.Ordinal)) heading = SectionKeys.HeadingOf(kind) ?? heading;
        if (member.Value.IsScalar && kind == SectionKind.Summary && person.Basics.Find("summary") is null && sections.Items.Count == 0)
        {
            person.Basics.Add(new DataMember("summary", member.Value));
            return;
        }

        var list = DataItem.Array(member.Value.Span);
        if (kind == SectionKind.Custom) kind = SectionKeys.KindOfItems(member.Value);
        foreach (var (item, name) in SectionItems.Of(member.Value, kind)) Item(item, name, kind, list);
        if (list.Items.Count > 0) Add(heading, kind, list, member.Value);
    }

    private void Add(string heading, SectionKind kind, DataItem blocks, DataItem value)
    {
        var section = DataItem.Object(value.Span);
        section.Add(new DataMember("kind", DataItem.String(kind.ToString(), value.Span)));
        if (heading.Length > 0) section.Add(new DataMember("heading", DataItem.String(heading, value.Span)));
        section.Add(new DataMember("blocks", blocks));
        sections.Items.Add(section);
    }

    private void Item(DataItem item, string? name, SectionKind kind, DataItem list)
    {
        if (CustomBlocks.AddMarked(item, list, ArrayOf(kind) is { } keywords && KeywordsOf(keywords))) return;
        if (ArrayOf(kind) is not { } array || (item.IsScalar && !KeywordsOf(array)))
        {
            CustomBlocks.Add(item, name, list);
            return;
        }

        var named = name is null || item.Kind != DataItemKind.Object ? item : CustomBlocks.WithName(item, array, name);
        foreach (var mapped in ItemMapper.Map(item.Kind == DataItemKind.Object || name is null ? named : CustomBlocks.Labelled(name, item, array), array))
        {
            if (!arrays.TryGetValue(array, out var items)) arrays.Add(array, items = DataItem.Array(item.Span));
            items.Items.Add(mapped);
            var pointer = DataItem.String(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"#/{array}/{items.Items.Count - 1}"), mapped.Span);
            if (mapped.IsScalar || (KeywordsOf(array) && mapped.Members.Count == 1)) CustomBlocks.AddToList(list, pointer);
            else list.Items.Add(pointer);
        }
    }

    private static bool KeywordsOf(string array) => KeywordShape.ForArray(array) is not null;

    private static string? ArrayOf(SectionKind kind)
    {
        foreach (var shape in EntryShapes.All)
            if (shape.Section == kind) return shape.Array;
        return KeywordShape.For(kind)?.Array;
    }
}
