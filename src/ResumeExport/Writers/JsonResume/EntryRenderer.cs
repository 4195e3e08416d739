using ResumeExport.Model.Content;
using ResumeExport.Model.Document;
using ResumeExport.Schemas.JsonResume;
using ResumeExport.Writers.JsonResume.Tree;

namespace ResumeExport.Writers.JsonResume;

/// <summary>Renders an entry into the array of its kind and gives the pointer to it; entries of no standard kind become objects of our own.</summary>
internal sealed class EntryRenderer(StandardArrays arrays, BlockRenderer blocks)
{
    private RichText? employer;

    /// <summary>Renders <paramref name="entry"/>.</summary>
    public JsonTree Render(Entry entry, SectionKind section)
    {
        if (EntryShapes.For(entry.Kind, section) is not { } shape) return Custom(entry);
        var item = new StandardObject();

        // The array gets the object before the body does, so that nested entries stand behind it.
        var pointer = arrays.Add(shape.Array, item.Fields);
        if (entry.Kind == EntryKind.Work) AddEmployer(item, entry);
        Head(item, shape, entry);
        var outer = employer;
        employer = entry.Kind == EntryKind.Work ? entry.Organisation ?? outer : null;
        new EntryBodyRenderer(shape, blocks).Render(item, entry.Blocks);
        employer = outer;
        item.Finish();
        return new JsonText(pointer);
    }

    // A role below its employer: programs that know the standard find the employer here as well.
    private void AddEmployer(StandardObject item, Entry entry)
    {
        if (employer is null || entry.Organisation is not null) return;
        item.Fields.Add("name", employer.ToPlainText());
        item.Extra.Add(JsonResumeNames.Copies, new JsonList().Add("name"));
    }

    private JsonObject Custom(Entry entry)
    {
        var result = new JsonObject().Add("kind", entry.Kind.ToString().ToLowerInvariant());
        var parts = new JsonList();
        foreach (var part in entry.Parts) parts.Add(Part(part));
        result.Add("parts", parts);
        if (!entry.Blocks.IsEmpty) result.Add("blocks", blocks.Render(entry.Blocks, SectionKind.Custom));
        return new JsonObject().Add("entry", result);
    }

    private static void Head(StandardObject item, EntryShape shape, Entry entry)
    {
        var left = new List<EntryPart>(entry.Parts);
        foreach (var field in shape.Fields)
        {
            var index = left.FindIndex(part => part.Role == field.Role);
            if (index < 0 || left[index].Text.IsEmpty || left[index].Period is not null) continue;
            item.AddText(field.Property, left[index].Text, left[index].Label);
            left.RemoveAt(index);
        }

        AddUrl(item, shape, entry);
        var dated = left.FindIndex(static part => part.Role == EntryPartRole.Period);
        if (dated >= 0 && PeriodRenderer.CanRender(left[dated], shape))
        {
            PeriodRenderer.Render(item, shape, left[dated]);
            left.RemoveAt(dated);
        }

        if (left.Count > 0) item.Extra.Add(JsonResumeNames.Parts, Parts(left));
    }

    // A copy for programs that read standard fields only; the runs of the name have the link itself.
    private static void AddUrl(StandardObject item, EntryShape shape, Entry entry)
    {
        if (!shape.HasUrl) return;
        foreach (var field in shape.Fields)
        {
            if (!item.Fields.Has(field.Property) || entry.Find(field.Role) is not { } part) continue;
            var link = part.Text.FirstLinkTarget;
            if (UriText.IsWebAddress(link)) item.Fields.Add("url", link!);
            return;
        }
    }

    private static JsonList Parts(List<EntryPart> parts)
    {
        var list = new JsonList();
        foreach (var part in parts) list.Add(Part(part));
        return list;
    }

    private static JsonObject Part(EntryPart part)
    {
        var result = new JsonObject().Add("role", part.Role.ToString().ToLowerInvariant());
        if (part.Label is { } label) result.Add("label", RichTextRenderer.Render(label));
        result.Add("text", RichTextRenderer.Render(part.Text));
        return part.Period is { } period ? result.Add("date", period.ToIso()) : result;
    }
}
