using ResumeExport.Model.Content;
using ResumeExport.Model.Document;
using static ResumeExport.Tests.Support.Make;

namespace ResumeExport.Tests.Support;

/// <summary>Résumés that every writer has to carry without loss: the real one and unusual ones.</summary>
internal static class SampleResumes
{
    /// <summary>All samples by name.</summary>
    public static IReadOnlyDictionary<string, ResumeDocument> All { get; } = new SortedDictionary<string, ResumeDocument>(StringComparer.Ordinal)
    {
        ["real"] = RealResume.Document,
        ["name-only"] = Resume(new Header { Name = Rich.Text("Cher") }),
        ["no-headline"] = NoHeadline(),
        ["nested-lists"] = NestedLists(),
        ["numbered-lists"] = NumberedLists(),
        ["links"] = Links(),
        ["special-characters"] = SpecialCharacters(),
        ["long-words"] = LongWords(),
        ["nested-entries"] = NestedEntries(),
        ["custom-sections"] = CustomSections(),
        ["odd-entry-heads"] = OddEntryHeads(),
        ["blocks-in-items"] = BlocksInItems(),
        ["many-pages"] = ManyPages(),
    };

    /// <summary>The names for a theory.</summary>
    public static TheoryData<string> Names => [.. All.Keys];

    private static Header Someone(params ContactItem[] contacts) => new()
    {
        Name = Rich.Text("Zoë O’Neil-García"),
        Headline = new Headline([Rich.Text("Engineer"), Rich.Text("_Part-time_ baker")], "|"),
        Contacts = [.. contacts],
    };

    private static ResumeDocument NoHeadline() => Resume(
        new Header { Name = Rich.Text("Ada\nLovelace"), Blocks = [Paragraph("Analyst and metaphysician."), Bullets("Available now")] },
        Section(SectionKind.Custom, "", Paragraph("Text under no heading.")),
        Section(SectionKind.Summary, "**Profile**", Paragraph("Poetical _science_.\nSecond line of it.")));

    private static ResumeDocument NestedLists() => Resume(
        Someone(),
        Section(
            SectionKind.Highlights,
            "Highlights",
            new BulletList(
            [
                Item(Paragraph("One"), new BulletList([Item(Paragraph("One a"), new BulletList([Item(Paragraph("One a i"))])), Item(Paragraph("One b"))]), Paragraph("One goes on")),
                Item(Paragraph("Two")),
                Item(new BulletList([Item(Paragraph("Only nested"))])),
            ]),
            Paragraph("Between."),
            Bullets("A new list"),
            Bullets("Another list directly under it")));

    private static ResumeDocument NumberedLists() => Resume(
        Someone(),
        Section(
            SectionKind.Publications,
            "Publications",
            Numbers(1, Item(Paragraph("First")), Item(Paragraph("Second"), Paragraph("second, continued")), Item(Paragraph("Third"), Numbers(7, Item(Paragraph("seven")), Item(Paragraph("eight"))))),
            Numbers(1, Item(Paragraph("Anew")), Item(Paragraph("Anew two"))),
            Bullets("a bullet"),
            Numbers(0, Item(Paragraph("From nought")), Item(Paragraph("To one")), Item(Bullets("bullet in number")))));

    private static ResumeDocument Links() => Resume(
        Someone(
            Contact(ContactKind.Email, "[zoe@example.org](mailto:zoe@example.org)", "E-mail"),
            Contact(ContactKind.Phone, "[+1 415 555 0132](tel:+14155550132)"),
            Contact(ContactKind.Website, "[example.org/ä?q=1&r=“2”](https://example.org/ä?q=1&r=\"2\"#x)")),
        Section(
            SectionKind.Projects,
            "Projects",
            Bullets("See [**the** _docs_](https://example.org/docs) and [more](https://example.org/docs)", "[Whole item](http://example.com)"),
            Entry(
                EntryKind.Project,
                [Part(EntryPartRole.Title, "[Linked title](https://example.org/t)"), Date("2020", "2020"), Part(EntryPartRole.Description, "what [it](https://example.org/i) does")],
                Paragraph("Text with `code`, ~~struck~~ and **_both_**."))));

    private static ResumeDocument SpecialCharacters() => Resume(
        new Header { Name = Rich.Text("Robert \"Bob\" <Tables> & Sons") },
        Section(
            SectionKind.Summary,
            "a < b && c > d",
            Paragraph("  Two leading blanks, a tab\there, trailing blank "),
            Paragraph("Quotes ' \" ’ “, ellipsis …, arrow →, rupee ₹, NBSP\u00A0here, soft\u00ADhyphen, fi ligature ﬁ."),
            new Preformatted(Rich.Text("if (a < b) {\n    return \"x\";\n}"))));

    private static ResumeDocument LongWords() => Resume(
        Someone(Contact(ContactKind.Website, "https://example.org/" + new string('a', 150))),
        Section(
            SectionKind.Work,
            "Experience with a heading that is so long that it does not fit on one line of the page, whatever the theme does with it",
            Entry(
                EntryKind.Work,
                Job("An organisation with a very long name that takes the whole line all for itself and then some more", "Chief " + new string('x', 120), "January 2020 – December 2024", "2020-01", "2024-12", "Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch"),
                Bullets(new string('w', 200), "short"))));

    private static ResumeDocument NestedEntries() => Resume(
        Someone(),
        Section(
            SectionKind.Work,
            "Work",
            Entry(
                EntryKind.Work,
                [Part(EntryPartRole.Organisation, "Umbrella Corp"), Period("2015 – 2024", "2015", "2024")],
                Entry(
                    EntryKind.Work,
                    [Part(EntryPartRole.Role, "Lead"), Period("2020 – 2024", "2020", "2024"), Part(EntryPartRole.Location, "Berlin")],
                    Bullets("Led"),
                    Entry(EntryKind.Project, [Part(EntryPartRole.Title, "Inner project")], Paragraph("Deep."), new Subheading(Rich.Text("Deeper"), 6))),
                Entry(EntryKind.Work, [Part(EntryPartRole.Role, "Engineer"), Period("2015 – 2020", "2015", "2020")], Bullets("Built")))));

    private static ResumeDocument CustomSections() => Resume(
        Someone(),
        Section(SectionKind.Custom, "Patents", new Subheading(Rich.Text("Granted"), 3), Paragraph("US 1"), new Subheading(Rich.Text("Pending"), 4), Paragraph("US 2")),
        Section(SectionKind.Languages, "Languages", Labelled("Native", "English"), Labelled("Fluent", "**German**", "French")),
        Section(SectionKind.Contact, "Contact", Contact(ContactKind.Email, "a@b.example", "Mail"), Contact(ContactKind.Location, "Rome")));

    private static ResumeDocument OddEntryHeads() => Resume(
        Someone(),
        Section(
            SectionKind.Work,
            "Work",
            Entry(EntryKind.Work, [Period("2020 – 2021", "2020", "2021")], Bullets("Only a period")),
            Entry(EntryKind.Work, [Part(EntryPartRole.Role, "Role without employer"), Date("2019", "2019"), Part(EntryPartRole.Location, "Oslo"), Part(EntryPartRole.Score, "1.0", "Grade")]),
            Entry(EntryKind.Other, [Part(EntryPartRole.Other, "Something"), Part(EntryPartRole.Other, "else **bold**")], Paragraph("p")),
            Entry(EntryKind.Work, [Part(EntryPartRole.Organisation, "A"), Part(EntryPartRole.Organisation, "B"), Part(EntryPartRole.Role, "R1"), Part(EntryPartRole.Role, "R2"), Part(EntryPartRole.Description, "d")])));

    private static ResumeDocument BlocksInItems() => Resume(
        Someone(),
        Section(
            SectionKind.Projects,
            "Projects",
            new BulletList(
            [
                Item(Entry(EntryKind.Project, [Part(EntryPartRole.Title, "P"), Date("2020", "2020"), Part(EntryPartRole.Location, "Rome")], Paragraph("Body of it"), Labelled("Tech", "Go"), Bullets("inner"))),
                Item(Paragraph("Text first"), Entry(EntryKind.Project, [Part(EntryPartRole.Title, "Later entry"), Part(EntryPartRole.Role, "Dev")], Bullets("x"))),
                Item(new Preformatted(Rich.Text("a\nb")), new Subheading(Rich.Text("Heading in an item"), 4), Paragraph("end")),
                Item(new Subheading(Rich.Text("Heading starts an item"), 4)),
            ])));

    private static ResumeDocument ManyPages() => Resume(
        Someone(Contact(ContactKind.Location, "Rome")),
        Section(
            SectionKind.Work,
            "Experience",
            [.. Enumerable.Range(1, 30).Select(number => (Block)Entry(
                EntryKind.Work,
                Job($"Employer {number}", "Engineer", "2001 – 2002", "2001", "2002", "Rome"),
                Labelled("Tech", "Go", "C#"),
                Bullets([.. Enumerable.Range(1, number % 7 + 1).Select(bullet => $"Point {bullet} of job {number}, " + string.Join(' ', Enumerable.Repeat("with more words", bullet * 3)))])))]));
}
