using System.Collections.Immutable;
using System.Text;
using ResumeExport.Model.Content;
using ResumeExport.Model.Diagnostics;
using ResumeExport.Model.Document;
using ResumeExport.Model.Text;
using ResumeExport.Pipeline;
using ResumeExport.Readers;
using ResumeExport.Tests.Support;
using static ResumeExport.Tests.Support.Make;

namespace ResumeExport.Tests.Writers.PlainText;

/// <summary>Plain text in ASCII: the table, the notation, and what is said about it.</summary>
public sealed class AsciiTextTests
{
    private static readonly PlainTextForm Ascii = new() { IsAscii = true };

    [Theory]
    [InlineData("Zoë Straße, naïve Ærø Łódź Đặng Nguyễn", "Zoe Strasse, naive Aero Lodz Dang Nguyen")]
    [InlineData("“a” ‘b’ «c» – — … • ﬁ ﬃ", "\"a\" 'b' \"c\" - - ... - fi ffi")]
    [InlineData("Дмитрий Щукин, объект, Київ, Љубав", "Dmitriy Shchukin, obekt, Kiyiv, Ljubav")]
    [InlineData("Αθήνα ΘΩΜΑΣ ΰ ᾳ", "Athina ThOMAS y a")]
    [InlineData("5 € £ ₹ ½ 1½ m² ≥ → ™ ① Ⅳ", "5 EUR GBP INR 1/2 1 1/2 m2 >= -> (TM) (1) IV")]
    [InlineData("ＡＢＣ１ 𝐁𝐨𝐥𝐝 ℝ", "ABC1 Bold R")]
    [InlineData("e\u0301 soft\u00ADhyphen x\u00A0y 👩\u200D💻", "e softhyphen x y ??")]
    [InlineData("日本語 العربية 😀", "??? ??????? ?")]
    [InlineData("\u200B", "?")]
    public void Should_Transliterate(string text, string expected) =>
        Assert.Equal($"N\n=\n{expected}\n", Written(Resume(new Header { Name = Rich.Text("N"), Blocks = [new Paragraph(RichText.Plain(text))] })).Text);

    [Theory]
    [InlineData("• no item", "\\- no item")]
    [InlineData("１. no item", "\\1. no item")]
    [InlineData("│ no code", "\\| no code")]
    [InlineData("—", "\\-")]
    [InlineData("\\x", "\\\\x")]
    [InlineData("\u00A0x", "x")]
    public void Should_Keep_Transliterated_Text_From_Looking_Like_Markup(string text, string expected) =>
        Assert.Equal($"N\n=\n{expected}\n", Written(Resume(new Header { Name = Rich.Text("N"), Blocks = [new Paragraph(RichText.Plain(text))] })).Text);

    [Fact]
    public void Should_Encode_Addresses_And_Never_Transliterate_Them()
    {
        var text = Written(Resume(new Header
        {
            Name = Rich.Text("N"),
            Contacts =
            [
                Contact(ContactKind.Website, "[Zoë](https://example.org/zoë)"),
                Contact(ContactKind.Website, "[https://example.org/ß](https://example.org/ß)"),
                Contact(ContactKind.Email, "[jürgen@example.org](mailto:jürgen@example.org)"),
            ],
        })).Text;
        Assert.Equal("N\n=\nZoe (https://example.org/zo%C3%AB)\nhttps://example.org/%C3%9F\nj%C3%BCrgen@example.org\n", text);
    }

    [Fact]
    public void Should_Say_Once_For_Each_Character_How_Often_And_Where_It_Stands_First()
    {
        var source = new SourceText("cv.md", "# Zoë Doe\n\n## Summary\nZoë – “naïve” – 日 日 日.\n");
        var document = ReaderRegistry.Read(source).Document!;
        Assert.Equal(
            [
                "1:5 Info RX3302 'ë' (U+00EB) becomes 'e' in plain text, 2 times",
                "4:5 Info RX3302 '–' (U+2013) becomes '-' in plain text, 2 times",
                "4:7 Info RX3302 '“' (U+201C) becomes '\"' in plain text, once",
                "4:10 Info RX3302 'ï' (U+00EF) becomes 'i' in plain text, once",
                "4:13 Info RX3302 '”' (U+201D) becomes '\"' in plain text, once",
                "4:17 Warning RX3303 '日' (U+65E5) has no form in ASCII and becomes '?' in plain text, 3 times",
            ],
            Written(document).Findings.Select(finding => $"{finding.Span.Line}:{finding.Span.Column} {finding.Severity} {finding.Code} {finding.Message}"));
    }

    [Fact]
    public void Should_Say_Nothing_When_All_Is_Ascii() => Assert.Empty(Written(Resume(new Header { Name = Rich.Text("N") })).Findings);

    [Theory]
    [InlineData("ascii-letters.txt")]
    [InlineData("ascii-signs.txt")]
    public void Should_Have_Tables_From_Beyond_Ascii_To_Ascii(string file)
    {
        var rows = File.ReadAllLines(Path.Join(RepositoryFiles.Root, "src", "ResumeExport", "Normalisation", "Words", file)).Where(line => !line.StartsWith("# ", StringComparison.Ordinal)).ToList();
        Assert.NotEmpty(rows);
        foreach (var row in rows)
        {
            var sides = row.Split('\t');
            Assert.Equal(2, sides.Length);
            Assert.All(sides[0], character => Assert.InRange(character, ' ', '~'));
            Assert.All(sides[1].EnumerateRunes(), rune => Assert.False(rune.IsAscii));
        }
    }

    private static (string Text, ImmutableArray<Diagnostic> Findings) Written(ResumeDocument document)
    {
        using var stream = new MemoryStream();
        var findings = FormatRegistry.PlainText(Ascii).CreateWriter().Write(TestThemes.Compose(document), stream);
        return (Encoding.UTF8.GetString(stream.ToArray()), findings);
    }
}
