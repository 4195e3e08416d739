using System.Text;
using ResumeExport.Model.Content;
using ResumeExport.Model.Document;
using ResumeExport.Tests.Support;
using static ResumeExport.Tests.Support.Make;

namespace ResumeExport.Tests.Conformance;

/// <summary>Text files in each form, changed in one character after the other: every change must be found.</summary>
public sealed class TextMutationTests
{
    private static readonly ResumeDocument Document = Resume(
        new Header { Name = Rich.Text("Zoë Straße"), Headline = new Headline([Rich.Text("Analyst"), Rich.Text("Poet")]), Contacts = [Contact(ContactKind.Website, "[Page](https://example.org/ä)")] },
        Section(
            SectionKind.Work,
            "Œuvre – 日本",
            Entry(
                EntryKind.Work,
                [Part(EntryPartRole.Organisation, "Engines"), Period("1842 – 1843", "1842", "1843"), Part(EntryPartRole.Location, "Köln")],
                Labelled("Tech", "gears", "• cards"),
                new BulletList([Item(Paragraph("One for 5 € and … many more words so that the line is wrapped in every width but the greatest, and more"), Bullets("Inner\nstill inner")), Item(Paragraph("- two"))]),
                Numbers(9, Item(Paragraph("Nine")), Item(Paragraph("Ten"))))));

    public static TheoryData<string> Forms() => ["txt", .. Sample.TextForms.Keys];

    [Theory]
    [MemberData(nameof(Forms))]
    public void Should_Find_Every_Character_That_Was_Replaced(string form)
    {
        var (text, holds) = Written(form);
        foreach (var sign in "~\u00E9")
            for (var i = 0; i < text.Length; i++) Assert.False(holds(text[..i] + sign + text[(i + 1)..]), $"replaced at {i}: {text[i]}");
    }

    [Theory]
    [MemberData(nameof(Forms))]
    public void Should_Find_Every_Character_That_Was_Removed(string form)
    {
        var (text, holds) = Written(form);
        for (var i = 0; i < text.Length; i++)
            if (text[i] is not (' ' or '\n')) Assert.False(holds(text.Remove(i, 1)), $"removed at {i}: {text[i]}");
    }

    [Theory]
    [MemberData(nameof(Forms))]
    public void Should_Find_Every_Line_That_Was_Removed_Or_Repeated(string form)
    {
        var (text, holds) = Written(form);
        var lines = text.TrimEnd('\n').Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            if (lines[i].Length == 0) continue;
            Assert.False(holds(string.Join('\n', [.. lines[..i], .. lines[(i + 1)..]])), $"removed: {lines[i]}");
            Assert.False(holds(string.Join('\n', [.. lines[..i], lines[i], .. lines[i..]])), $"repeated: {lines[i]}");
        }
    }

    // What a writer without the table, or with a wrong one, would leave.
    [Theory]
    [InlineData("Zoe Strasse\n===========", "Zoë Strasse\n===========")]
    [InlineData("Strasse", "Strase")]
    [InlineData("Oeuvre - ??", "Oeuvre - 日本")]
    [InlineData("5 EUR", "5 GBP")]
    [InlineData("...", "…")]
    [InlineData("%C3%A4", "ae")]
    [InlineData("\\- two", "- two")]
    public void Should_Find_A_Wrong_Transliteration(string written, string changed)
    {
        var (text, holds) = Written("txt --text-ascii");
        Assert.Contains(written, text, StringComparison.Ordinal);
        Assert.False(holds(text.Replace(written, changed, StringComparison.Ordinal)));
    }

    private static (string Text, Func<string, bool> Holds) Written(string form)
    {
        var format = Sample.Format(form);
        var text = Encoding.UTF8.GetString(Sample.Write(format, Document));
        bool Holds(string changed) => Sample.Compare(format, Document, Encoding.UTF8.GetBytes(changed)).Holds;
        Assert.True(Holds(text));
        Assert.DoesNotContain(" \n", text, StringComparison.Ordinal);
        Assert.DoesNotContain('\t', text);
        return (text, Holds);
    }
}
