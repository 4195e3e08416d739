using ResumeExport.Model.Content;
using ResumeExport.Model.Document;

namespace ResumeExport.Writers.Html.StructuredData;

/// <summary>What a résumé says about the person that schema.org has properties for, in the order of the résumé.</summary>
internal sealed class PersonFacts
{
    private SectionKind section;

    private PersonFacts()
    {
    }

    /// <summary>Jobs, those below an employer included.</summary>
    public List<Employment> Jobs { get; } = [];

    /// <summary>Courses of study.</summary>
    public List<Entry> Studies { get; } = [];

    /// <summary>Certificates.</summary>
    public List<Entry> Certificates { get; } = [];

    /// <summary>Awards.</summary>
    public List<Entry> Awards { get; } = [];

    /// <summary>Skills.</summary>
    public List<RichText> Skills { get; } = [];

    /// <summary>Walks <paramref name="document"/>.</summary>
    public static PersonFacts Of(ResumeDocument document)
    {
        var facts = new PersonFacts();
        foreach (var section in document.Sections)
        {
            facts.section = section.Kind;
            foreach (var block in section.Blocks) facts.Block(block, employer: null);
        }

        return facts;
    }

    private void Block(Block block, RichText? employer)
    {
        switch (block)
        {
            case Entry entry: Entry(entry, employer); break;
            case BulletList list: List(list, employer); break;
            case LabelledList list when section == SectionKind.Skills: Skills.AddRange(list.Values); break;
            default: break;
        }
    }

    private void List(BulletList list, RichText? employer)
    {
        foreach (var item in list.Items)
        {
            if (section == SectionKind.Skills && item.Blocks is [Paragraph only]) Skills.Add(only.Text);
            else
                foreach (var block in item.Blocks) Block(block, employer);
        }
    }

    private void Entry(Entry entry, RichText? employer)
    {
        var organisation = entry.Organisation ?? employer;
        if (section == SectionKind.Certificates) Certificates.Add(entry);
        else if (entry.Kind == EntryKind.Education) Studies.Add(entry);
        else if (entry.Kind == EntryKind.Award) Awards.Add(entry);
        else if (entry.Kind == EntryKind.Work && (entry.Role is not null || !HasRoles(entry))) Jobs.Add(new Employment(entry, organisation));
        foreach (var block in entry.Blocks) Block(block, organisation);
    }

    // An employer with several roles is no job itself.
    private static bool HasRoles(Entry entry)
    {
        foreach (var block in entry.Blocks)
            if (block is Entry { Kind: EntryKind.Work }) return true;
        return false;
    }
}
