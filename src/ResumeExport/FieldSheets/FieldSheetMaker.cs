using System.Collections.Immutable;
using System.Globalization;
using ResumeExport.Model.Content;
using ResumeExport.Model.Document;

namespace ResumeExport.FieldSheets;

/// <summary>Makes the field sheet of a résumé. Everything the résumé says is in it once; nothing else is.</summary>
public static class FieldSheetMaker
{
    /// <summary>Returns the sheet.</summary>
    public static FieldSheet Of(ResumeDocument document)
    {
        // 1. The steps of the wizards of Workday, iCIMS and Taleo, in their order.
        var steps = ImmutableArray.CreateBuilder<FieldStep>();
        steps.Add(new FieldStep("My information", [.. Information(document)]));
        steps.Add(new FieldStep("Work experience", [.. Sections(document, SectionKind.Work).SelectMany(Jobs)]));
        steps.Add(new FieldStep("Education", [.. Sections(document, SectionKind.Education).SelectMany(Studies)]));
        steps.Add(new FieldStep("Skills", [.. Sections(document, SectionKind.Skills).Select(Whole)]));
        steps.Add(new FieldStep("Languages", [.. Sections(document, SectionKind.Languages).Select(Whole)]));

        // 2. All else, for boxes of free text.
        steps.Add(new FieldStep("Anything else", [.. document.Sections.Where(static section => !IsOfAStep(section.Kind)).Select(Whole)]));
        return new FieldSheet([.. steps.Where(static step => !step.Groups.IsEmpty)]);
    }

    private static bool IsOfAStep(SectionKind kind) => kind is SectionKind.Work or SectionKind.Education or SectionKind.Skills or SectionKind.Languages;

    private static IEnumerable<Section> Sections(ResumeDocument document, SectionKind kind) => document.Sections.Where(section => section.Kind == kind);

    private static IEnumerable<FieldGroup> Information(ResumeDocument document)
    {
        var header = document.Header;
        var fields = new FieldList();
        var name = header.Name.ToPlainText();
        var (first, last) = PersonName.Of(name);
        fields.Add("Full name", name);
        fields.Add("First name", first);
        fields.Add("Last name", last);
        if (header.Headline is { } headline) fields.Add("Headline", string.Join($" {headline.Separator} ", headline.Parts.Select(static part => part.ToPlainText())));
        foreach (var item in header.Contacts) Contact(item, fields);
        if (!header.Blocks.IsEmpty) fields.Add("Introduction", BlockText.Of(header.Blocks));
        yield return new FieldGroup("", fields.All);
    }

    private static void Contact(ContactItem item, FieldList fields)
    {
        var text = BlockText.Text(item);
        switch (item.Kind)
        {
            case ContactKind.Email:
                fields.Add(Named("E-mail", item), item.Value.ToPlainText());
                break;
            case ContactKind.Phone:
                var phone = PhoneNumber.Of(item.Value.ToPlainText());
                fields.Add("Country code", phone.CountryCode);
                fields.Add(Named("Phone", item), phone.Number);
                break;
            case ContactKind.Location:
                Place(item, fields);
                break;
            case ContactKind.Profile or ContactKind.Website:
                Page(item, fields);
                break;
            default:
                fields.Add("Contact", text);
                break;
        }
    }

    // Phone (Mobile)
    private static string Named(string field, ContactItem item) => item.Label is { } label && !label.ToPlainText().Equals(field, StringComparison.OrdinalIgnoreCase) ? $"{field} ({label.ToPlainText()})" : field;

    // Forms want the address of a page; what the résumé shows for it names the field.
    private static void Page(ContactItem item, FieldList fields)
    {
        var shown = item.Value.ToPlainText();
        var isNamed = item.Label is null && item.Link?.Contains(shown, StringComparison.Ordinal) == false;
        fields.Add(item.Label?.ToPlainText() ?? (isNamed ? shown : item.Kind == ContactKind.Website ? "Website" : "Profile"), item.Link ?? shown);
        if (!isNamed && item.Link?.Contains(shown, StringComparison.Ordinal) == false) fields.Add("Shown as", shown);
    }

    // Dubai, UAE: forms ask for the parts, the person knows which is which.
    private static void Place(ContactItem item, FieldList fields)
    {
        var text = item.Value.ToPlainText();
        fields.Add(Named("Address", item), text);
        var parts = text.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        if (parts.Length is 2 or 3 && !parts[0].Any(char.IsAsciiDigit))
        {
            fields.Add("City", parts[0]);
            fields.Add("Region or country", string.Join(", ", parts[1..]));
        }
    }

    private static IEnumerable<FieldGroup> Jobs(Section section)
    {
        var rest = section.Blocks.Where(static block => block is not Entry).ToList();
        if (rest.Count > 0) yield return new FieldGroup(section.Heading.ToPlainText(), [new FormField("Text", BlockText.Of(rest))]);
        foreach (var entry in section.Blocks.OfType<Entry>())
            foreach (var job in Jobs(entry)) yield return job;
    }

    // Several roles at one employer are several jobs of a form, each with the employer's name.
    private static IEnumerable<FieldGroup> Jobs(Entry entry)
    {
        var roles = entry.Blocks.OfType<Entry>().Where(static inner => inner.Kind == EntryKind.Work && inner.Organisation is null).ToList();
        if (roles.Count == 0 || entry.Role is not null)
        {
            yield return Job(entry, entry, entry.Blocks.Where(block => !roles.Contains(block)));
        }
        else if (Employer(entry, entry.Blocks.Where(block => !roles.Contains(block))) is { Fields.IsEmpty: false } employer)
        {
            yield return employer;
        }

        foreach (var role in roles) yield return Job(role, entry, role.Blocks);
    }

    // What is said of an employer as a whole.
    private static FieldGroup Employer(Entry entry, IEnumerable<Block> blocks)
    {
        var fields = new FieldList();
        fields.Add("Location", entry.Find(EntryPartRole.Location));
        if (entry.Find(EntryPartRole.Period) is { } period) fields.Add("Dates as written", BlockText.Text(period));
        Others(entry, fields, EntryPartRole.Organisation, EntryPartRole.Title, EntryPartRole.Location, EntryPartRole.Period);
        fields.Add("About the employer", BlockText.Of(blocks));
        return new FieldGroup(TitleOf(entry, entry), fields.All);
    }

    private static FieldGroup Job(Entry job, Entry employer, IEnumerable<Block> blocks)
    {
        var fields = new FieldList();
        fields.Add("Job title", job.Find(EntryPartRole.Role) ?? job.Find(EntryPartRole.Title));
        fields.Add("Company", job.Find(EntryPartRole.Organisation) ?? employer.Find(EntryPartRole.Organisation));
        fields.Add("Location", job.Find(EntryPartRole.Location) ?? employer.Find(EntryPartRole.Location));
        Dates(job.Find(EntryPartRole.Period) ?? employer.Find(EntryPartRole.Period), "I currently work here", fields);
        Others(job, fields, EntryPartRole.Role, EntryPartRole.Organisation, EntryPartRole.Location, EntryPartRole.Period, job.Role is null ? EntryPartRole.Title : EntryPartRole.Role);
        fields.Add("Description", BlockText.Of(blocks));
        return new FieldGroup(TitleOf(job, employer), fields.All);
    }

    private static IEnumerable<FieldGroup> Studies(Section section)
    {
        var rest = section.Blocks.Where(static block => block is not Entry).ToList();
        if (rest.Count > 0) yield return new FieldGroup(section.Heading.ToPlainText(), [new FormField("Text", BlockText.Of(rest))]);
        foreach (var entry in section.Blocks.OfType<Entry>())
        {
            var fields = new FieldList();
            fields.Add("School", entry.Find(EntryPartRole.Organisation));
            fields.Add("Degree and field of study", entry.Find(EntryPartRole.Role) ?? entry.Find(EntryPartRole.Title));
            fields.Add("Location", entry.Find(EntryPartRole.Location));
            Dates(entry.Find(EntryPartRole.Period), "I currently study here", fields);
            Others(entry, fields, EntryPartRole.Organisation, EntryPartRole.Role, EntryPartRole.Location, EntryPartRole.Period, entry.Role is null ? EntryPartRole.Title : EntryPartRole.Role);
            fields.Add("Description", BlockText.Of(entry.Blocks));
            yield return new FieldGroup(TitleOf(entry, entry), fields.All);
        }
    }

    private static FieldGroup Whole(Section section) => new(section.Heading.ToPlainText(), [new FormField("Text", BlockText.Of(section.Blocks))]);

    private static string TitleOf(Entry entry, Entry outer) =>
        string.Join(", ", ((RichText?[])[entry.Role ?? entry.Title, entry.Organisation ?? outer.Organisation]).Where(static text => text is not null).Select(static text => text!.ToPlainText()).Distinct(StringComparer.Ordinal));

    private static void Dates(EntryPart? part, string current, FieldList fields)
    {
        if (part is null) return;
        fields.Add("Dates as written", BlockText.Text(part));
        if (part.Period is not { } period) return;
        fields.Add(period.End is null && !period.IsOngoing ? "Date" : "From", Shown(period.Start.Date));
        if (period.IsOngoing) fields.Add(current, "yes");
        else if (period.End is { } end) fields.Add("To", Shown(end.Date));
    }

    private static void Others(Entry entry, FieldList fields, params ReadOnlySpan<EntryPartRole> shown)
    {
        // A second part of a role that a form asks for once is kept as well.
        var seen = new HashSet<EntryPartRole>();
        foreach (var part in entry.Parts)
        {
            if (shown.Contains(part.Role) && seen.Add(part.Role)) continue;
            fields.Add(part.Role == EntryPartRole.Score ? "Grade" : "More", BlockText.Text(part));
        }
    }

    // Month and year with digits, as most forms ask for them.
    private static string Shown(PartialDate date) => date.Month is { } month
        ? string.Create(CultureInfo.InvariantCulture, $"{month:00}/{date.Year:0000}")
        : date.Year.ToString("0000", CultureInfo.InvariantCulture);
}
