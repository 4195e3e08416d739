using ResumeExport.Model.Content;
using ResumeExport.Model.Document;

namespace ResumeExport.Tests.Support;

/// <summary>Short words for the parts of sample résumés; all texts are in the notation of <see cref="Rich"/>.</summary>
internal static class Make
{
    public static ResumeDocument Resume(Header header, params Section[] sections) =>
        new() { Header = header, Sections = [.. sections] };

    public static Section Section(SectionKind kind, string heading, params Block[] blocks) =>
        new() { Kind = kind, Heading = Rich.Text(heading), Blocks = [.. blocks] };

    public static Paragraph Paragraph(string text) => new(Rich.Text(text));

    public static LabelledList Labelled(string label, params string[] values) =>
        new(Rich.Text(label), [.. values.Select(Rich.Text)]);

    public static BulletList Bullets(params string[] items) =>
        new([.. items.Select(item => new ListItem([Paragraph(item)]))]);

    public static BulletList Items(params Block[] items) => new([.. items.Select(item => new ListItem([item]))]);

    public static BulletList Numbers(int first, params ListItem[] items) => new([.. items], first);

    public static ListItem Item(params Block[] blocks) => new([.. blocks]);

    public static ContactItem Contact(ContactKind kind, string value, string? label = null) =>
        new() { Kind = kind, Value = Rich.Text(value), Label = label is null ? null : Rich.Text(label) };

    public static Entry Entry(EntryKind kind, EntryPart[] parts, params Block[] blocks) =>
        new() { Kind = kind, Parts = Model.Document.Entry.InCanonicalOrder(parts), Blocks = [.. blocks] };

    public static EntryPart Part(EntryPartRole role, string text, string? label = null) =>
        new(role, Rich.Text(text)) { Label = label is null ? null : Rich.Text(label) };

    /// <summary>A period part; the dates are ISO, null for an open end.</summary>
    public static EntryPart Period(string raw, string start, string? end)
    {
        var period = new Period(raw, Point(start), end is null ? null : Point(end), IsOngoing: end is null);
        return new EntryPart(EntryPartRole.Period, Rich.Text(raw)) { Period = period };
    }

    /// <summary>A period part that is one date.</summary>
    public static EntryPart Date(string raw, string date) =>
        new(EntryPartRole.Period, Rich.Text(raw)) { Period = new Period(raw, Point(date), null, IsOngoing: false) };

    public static EntryPart[] Job(string organisation, string role, string raw, string start, string? end, string location) =>
    [
        Part(EntryPartRole.Organisation, organisation), Part(EntryPartRole.Role, role), Period(raw, start, end),
        Part(EntryPartRole.Location, location),
    ];

    private static DatePoint Point(string iso) => new(PartialDate.ParseIso(iso)!.Value, 0, 0);
}
