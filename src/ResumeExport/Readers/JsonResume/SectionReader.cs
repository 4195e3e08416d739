using System.Collections.Immutable;
using ResumeExport.Model.Content;
using ResumeExport.Model.Document;
using ResumeExport.Readers.Data;
using ResumeExport.Readers.Markdown;
using ResumeExport.Readers.Shapes;
using ResumeExport.Schemas.JsonResume;

namespace ResumeExport.Readers.JsonResume;

/// <summary>Reads the sections: those that <c>meta.x-sections</c> lists, then whatever the standard arrays have besides, then unknown members.</summary>
internal sealed class SectionReader(DataItem root, ObjectReader basics, StandardItems items, BlockReader blocks, ReadContext context)
{
    // The order in which readers of a résumé look for things.
    private static readonly (SectionKind Kind, string Array, string Heading)[] Standard =
    [
        (SectionKind.Work, "work", "Experience"),
        (SectionKind.Volunteer, "volunteer", "Volunteering"),
        (SectionKind.Education, "education", "Education"),
        (SectionKind.Skills, "skills", "Skills"),
        (SectionKind.Projects, "projects", "Projects"),
        (SectionKind.Awards, "awards", "Awards"),
        (SectionKind.Certificates, "certificates", "Certificates"),
        (SectionKind.Publications, "publications", "Publications"),
        (SectionKind.Languages, "languages", "Languages"),
        (SectionKind.Interests, "interests", "Interests"),
        (SectionKind.References, "references", "References"),
    ];

    private readonly List<SectionDraft> drafts = [];

    /// <summary>Reads all sections.</summary>
    public ImmutableArray<Section> Read()
    {
        foreach (var item in root.Find(JsonResumeNames.Meta)?.Find(JsonResumeNames.Sections)?.Items ?? []) Listed(item);
        Summary();
        foreach (var (kind, array, heading) in Standard) Rest(kind, array, heading);
        foreach (var member in root.Members) Unknown(member);
        return [.. drafts.ConvertAll(static draft => draft.ToSection())];
    }

    private void Listed(DataItem item)
    {
        var kind = EnumName.Parse<SectionKind>(item.Find("kind")?.Text) ?? SectionKind.Custom;
        var heading = item.Find("heading") is { } text ? RichTextReader.Read(text, context) : RichText.Empty;
        var content = item.Find("blocks") is { } list ? blocks.Read(list) : [];
        drafts.Add(new SectionDraft(kind, heading, item.Span) { Blocks = content });
    }

    private void Summary()
    {
        if (basics.IsRead(JsonResumeNames.Summary)) return;
        if (context.ReadsMarkup && basics.Find(JsonResumeNames.Summary) is { Kind: DataItemKind.Text, IsBlank: false } item)
        {
            Insert(0, SectionKind.Summary, "Summary").Blocks.AddRange(StringMarkup.Blocks(item.Text, context.Path, item.Span, context.Diagnostics));
            return;
        }

        if (basics.Text(JsonResumeNames.Summary) is not { } text) return;
        var draft = Find(SectionKind.Summary) ?? Insert(0, SectionKind.Summary, "Summary");
        foreach (var paragraph in RichTextTools.Paragraphs(text)) draft.Append(new Paragraph(paragraph) { Span = paragraph.Span });
    }

    private void Rest(SectionKind kind, string array, string heading)
    {
        foreach (var item in items.TakeRest(array))
        {
            var draft = Find(kind) ?? Insert(drafts.Count, kind, heading);
            foreach (var block in blocks.StandardItem(array, item)) draft.Append(block);
        }
    }

    private SectionDraft? Find(SectionKind kind) => drafts.Find(draft => draft.Kind == kind);

    private SectionDraft Insert(int index, SectionKind kind, string heading)
    {
        var draft = new SectionDraft(kind, RichText.Plain(heading), default);
        drafts.Insert(index, draft);
        return draft;
    }

    private void Unknown(DataMember member)
    {
        if (IsKnown(member.Name) || member.Value.IsBlank) return;
        context.ReportUnknown(member);
        var heading = RichText.Plain(MemberNames.ToHeading(member.Name), member.Value.Span);
        drafts.Add(new SectionDraft(SectionKind.Custom, heading, member.Value.Span) { Blocks = [.. new UnknownValueReader(context).Read(member.Value)] });
    }

    private static bool IsKnown(string name) =>
        name is JsonResumeNames.Schema or JsonResumeNames.Basics or JsonResumeNames.Meta
        || name.StartsWith("x-", StringComparison.Ordinal)
        || EntryShapes.ForArray(name) is not null
        || KeywordShape.ForArray(name) is not null;
}
