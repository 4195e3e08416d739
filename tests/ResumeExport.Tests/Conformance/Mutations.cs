using System.Collections.Immutable;
using ResumeExport.Model.Content;
using ResumeExport.Model.Document;

namespace ResumeExport.Tests.Conformance;

/// <summary>Faults that a writer could have, as changes of the résumé it is given.</summary>
internal static class Mutations
{
    public static readonly Dictionary<string, Func<ResumeDocument, ResumeDocument>> All = new()
    {
        ["drop a bullet"] = document => WithJob(document, job => WithBullets(job, items => items.RemoveAt(2))),
        ["repeat a bullet"] = document => WithJob(document, job => WithBullets(job, items => items.Insert(3, items[2]))),
        ["swap two bullets"] = document => WithJob(document, job => WithBullets(job, items => items.SetItem(1, items[2]).SetItem(2, items[1]))),
        ["join two bullets"] = document => WithJob(document, job => WithBullets(job, items => items.RemoveAt(1).SetItem(0, new ListItem([new Paragraph(Join(items[0], items[1]))])))),
        ["swap two entries"] = document => WithWork(document, blocks => blocks.SetItem(0, blocks[1]).SetItem(1, blocks[0])),
        ["swap two sections"] = document => document with { Sections = document.Sections.SetItem(3, document.Sections[4]).SetItem(4, document.Sections[3]) },
        ["change a digit"] = document => WithJob(document, job => WithBullets(job, items => items.SetItem(0, new ListItem([new Paragraph(Replace(TextOf(items[0]), "$1B+", "$2B+"))])))),
        ["change a date"] = document => WithJob(document, job => WithPart(job, EntryPartRole.Period, part => part with { Text = Replace(part.Text, "2025", "2024"), Period = ResumeExport.Normalisation.PeriodParser.Parse("Jan 2024 – Present") })),
        ["drop a word"] = document => WithJob(document, job => WithPart(job, EntryPartRole.Role, part => part with { Text = Replace(part.Text, "Senior ", "") })),
        ["swap organisation and role"] = document => WithJob(document, job => job with { Parts = Entry.InCanonicalOrder(job.Parts.Select(SwapRole)) }),
        ["drop the headline"] = document => document with { Header = document.Header with { Headline = null } },
        ["unlink a link"] = document => WithContact(document, item => item with { Value = RichText.Plain(item.Value.ToPlainText()) }),
        ["change a link target"] = document => WithContact(document, item => item with { Value = new RichText([new Link("https://www.linkedin.com/in/somebody-else", ((Link)item.Value.Inlines[0]).Content, default)]) }),
        ["flatten a heading"] = document => document with { Sections = document.Sections.SetItem(2, document.Sections[2] with { Heading = RichText.Empty, Blocks = document.Sections[2].Blocks.Insert(0, new Paragraph(document.Sections[2].Heading)) }) },
        ["flatten a list"] = document => WithJob(document, job => job with { Blocks = job.Blocks.SetItem(1, new Paragraph(TextOf(Bullets(job).Items[0]))).AddRange(Bullets(job).Items.Skip(1).Select(item => new Paragraph(TextOf(item)))) }),
        ["nest a bullet"] = document => WithJob(document, job => WithBullets(job, items => items.RemoveAt(1).SetItem(0, new ListItem([.. items[0].Blocks, new BulletList([items[1]])])))),
        ["number a list"] = document => WithJob(document, job => job with { Blocks = job.Blocks.SetItem(1, Bullets(job) with { FirstNumber = 1 }) }),
        ["drop bold"] = document => WithJob(document, job => WithBullets(job, items => items.SetItem(0, new ListItem([new Paragraph(RichText.Plain(TextOf(items[0]).ToPlainText()))])))),
        ["add a line"] = document => WithJob(document, job => WithBullets(job, items => items.Add(new ListItem([new Paragraph(RichText.Plain("Keywords: everything"))])))),
    };

    /// <summary>False for what a format has no way to say: plain text has no bold.</summary>
    public static bool IsVisibleIn(string mutation, string format) => !(mutation == "drop bold" && format == "txt");

    private static ResumeDocument WithWork(ResumeDocument document, Func<ImmutableArray<Block>, ImmutableArray<Block>> change)
    {
        var index = document.Sections.ToList().FindIndex(section => section.Kind == SectionKind.Work);
        return document with { Sections = document.Sections.SetItem(index, document.Sections[index] with { Blocks = change(document.Sections[index].Blocks) }) };
    }

    private static ResumeDocument WithJob(ResumeDocument document, Func<Entry, Entry> change) =>
        WithWork(document, blocks => blocks.SetItem(0, change((Entry)blocks[0])));

    private static BulletList Bullets(Entry job) => (BulletList)job.Blocks[1];

    private static Entry WithBullets(Entry job, Func<ImmutableArray<ListItem>, ImmutableArray<ListItem>> change) =>
        job with { Blocks = job.Blocks.SetItem(1, Bullets(job) with { Items = change(Bullets(job).Items) }) };

    private static Entry WithPart(Entry job, EntryPartRole role, Func<EntryPart, EntryPart> change) =>
        job with { Parts = [.. job.Parts.Select(part => part.Role == role ? change(part) : part)] };

    private static EntryPart SwapRole(EntryPart part) => part.Role switch
    {
        EntryPartRole.Organisation => part with { Role = EntryPartRole.Role },
        EntryPartRole.Role => part with { Role = EntryPartRole.Organisation },
        _ => part,
    };

    private static ResumeDocument WithContact(ResumeDocument document, Func<ContactItem, ContactItem> change) =>
        document with { Header = document.Header with { Contacts = document.Header.Contacts.SetItem(0, change(document.Header.Contacts[0])) } };

    private static RichText TextOf(ListItem item) => ((Paragraph)item.Blocks[0]).Text;

    private static RichText Join(ListItem first, ListItem second) => new([.. TextOf(first).Inlines, .. TextOf(second).Inlines]);

    private static RichText Replace(RichText text, string old, string replacement) => new(
        [.. text.Inlines.Select(inline => inline is TextRun run ? run with { Text = run.Text.Replace(old, replacement, StringComparison.Ordinal) } : inline)]);
}
