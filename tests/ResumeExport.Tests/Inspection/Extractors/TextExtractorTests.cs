using System.Text;
using FsCheck.Fluent;
using ResumeExport.Inspection.Extractors;
using ResumeExport.Inspection.Extractors.PlainText;
using ResumeExport.Model.Text;
using ResumeExport.Tests.Support;

namespace ResumeExport.Tests.Inspection.Extractors;

public sealed class TextExtractorTests
{
    private static readonly PlainTextForm Paste = new() { Style = PlainTextStyle.Paste, Width = 0 };
    private static readonly PlainTextForm Right = new() { Width = 40, HasDatesAtRight = true };
    private static readonly string Long = string.Join(' ', Enumerable.Repeat("word", 16));

    [Fact]
    public void Should_Read_Headings_When_They_Are_Underlined()
    {
        Assert.Equal(["# Ada", "Engineer", "a@b.c", "## Work", "Acme", "2019"], Read(
            "Ada\n===\nEngineer\n\na@b.c\n\nWork\n----\nAcme\n2019\n"));
        Assert.Equal("line 7", Extract("Ada\n===\nEngineer\n\na@b.c\n\nWork\n----\n").Lines[3].Place);
    }

    [Fact]
    public void Should_Count_Columns_When_A_Heading_Has_Wide_Characters_And_Marks() =>
        Assert.Equal(["# a😀b", "## e\u0301日", "## \u200B"], Read("a😀b\n====\n\ne\u0301日\n---\n\n\u200B\n-\n"));

    [Theory]
    [InlineData(40, "w - w", "- x")]
    [InlineData(60, "word - w", "- x")]
    public void Should_Join_Lines_By_The_Width_It_Was_Told(int width, string last, string next)
    {
        var line = new string('a', width - last.Length - 2) + " " + last;
        Assert.Equal([$"{line} {next}"], LineNotation.Of(Extract($"{line}\n{next}\n", new PlainTextForm { Width = width })));
        Assert.Equal([line, ">- x"], LineNotation.Of(Extract($"{line}\n{next}\n", new PlainTextForm { Width = width + 1 })));
        Assert.Equal([line, ">- x"], LineNotation.Of(Extract($"{line}\n{next}\n", new PlainTextForm { Width = 0 })));
    }

    [Fact]
    public void Should_Join_Lines_When_The_First_Word_Would_Not_Have_Fitted() =>
        Assert.Equal([Long + " wo three"], Read($"{Long} wo\nthree\n"));

    [Fact]
    public void Should_Keep_Lines_Apart_When_The_First_Word_Would_Have_Fitted() =>
        Assert.Equal([Long[..^3], "wo three"], Read($"{Long[..^3]}\nwo three\n"));

    [Fact]
    public void Should_Join_Lines_When_The_Next_Is_Indented_Deeper() => Assert.Equal(["a b", "c"], Read("a\n  b\n\nc\n"));

    [Fact]
    public void Should_Read_Lists_When_They_Are_Nested_Numbered_And_Continued() =>
        Assert.Equal([">- a", ">>- b c", ">> more", "> again", ">- d", "text", ">9. e", ">10. f", ">>- g"], Read(
            "- a\n  - b\n      c\n\n    more\n\n  again\n- d\n\ntext\n\n9. e\n10. f\n    - g\n"));

    [Fact]
    public void Should_Read_The_Inner_Item_When_An_Item_Begins_With_A_List() =>
        Assert.Equal([">>- a", ">>- b", "> c", ">>>2. d"], Read("- - a\n  - b\n\n  c\n- - 2. d\n"));

    [Fact]
    public void Should_Read_One_Line_When_Text_Is_Preformatted() =>
        Assert.Equal(["x", "a b c", "d", ">- e f"], Read("x\n| a\n|\n|   b\n| c\n\n| d\n- | e\n  | f\n"));

    [Fact]
    public void Should_Not_See_Markup_When_It_Is_Escaped() =>
        Assert.Equal(["- a", "1. b", "==", "\u00A0c", "| d", ">- - e"], Read(
            "\u00A0- a\n\n\u00A01. b\n\u00A0==\n\u00A0\u00A0c\n\u00A0| d\n- \u00A0- e\n"));

    [Fact]
    public void Should_Join_Lines_When_A_Wrapped_Line_Begins_Like_An_Item() =>
        Assert.Equal([$"{Long} w - x", $">- {Long[..^2]} w - y", ">>- z"], Read($"{Long} w\n- x\n\n- {Long[..^2]} w\n  - y\n\n  - z\n"));

    [Theory]
    [InlineData("Ada\n====\n", "not as wide")]
    [InlineData("- a\n\n   - b\n", "fits no list item")]
    [InlineData("- a\n==\n", "underlines what is no heading")]
    [InlineData("a\tb\n", "control character")]
    [InlineData("a\r\n", "control character")]
    [InlineData("\uFEFFa\n", "byte order mark")]
    public void Should_Report_A_Problem_When_The_Form_Is_Broken(string text, string problem) =>
        Assert.Contains(Extract(text).Problems, found => found.Contains(problem, StringComparison.Ordinal));

    [Fact]
    public void Should_Tell_Headings_By_Empty_Lines_When_Text_Is_For_Boxes() =>
        Assert.Equal(["# Ada", "Engineer", "==", "## Work", ">- a", ">>10. b c", ">> d", ">>>- e", "> f", "## More", "g"], LineNotation.Of(Extract(
            "Ada\n\nEngineer\n==\n\n\nWork\n\n- a\n  10. b\n      c\n\n    d\n    - e\n\n  f\n\n\nMore\n\ng\n", Paste)));

    [Theory]
    [InlineData("\na\n", "a")]
    [InlineData("\n\na\n", "## a")]
    [InlineData("a\n", "# a")]
    public void Should_Tell_The_First_Text_By_Empty_Lines_When_Text_Is_For_Boxes(string text, string line) =>
        Assert.Equal([line], LineNotation.Of(Extract(text, Paste)));

    [Theory]
    [InlineData("Ada\nEngineer\n", "line 2 stands directly under a heading")]
    [InlineData("Ada\n\n\n\nWork\n", "more than two empty lines above line 5")]
    [InlineData("Ada\n\n\n- a\n", "line 4 stands like a heading and is none")]
    [InlineData("- a\n", "line 1 stands like a heading and is none")]
    [InlineData("Ada\n\n\n| a\n", "line 4 stands like a heading and is none")]
    [InlineData("Ada\n\n- a\n\n   - b\n", "fits no list item")]
    [InlineData("Ada\n\n1. a\n   - b\n\n    - c\n", "fits no list item")]
    public void Should_Report_A_Problem_When_The_Form_For_Boxes_Is_Broken(string text, string problem) =>
        Assert.Contains(Extract(text, Paste).Problems, found => found.Contains(problem, StringComparison.Ordinal));

    [Fact]
    public void Should_Read_Both_Sides_Of_A_Line_When_Dates_Are_At_The_Right() =>
        Assert.Equal(["a b", "c d", "\u00A0e", ">- f", "> 日本", "> ==", ">- g h"], LineNotation.Of(Extract(
            $"a b{new string(' ', 30)}c d  \u00A0e\n- f{new string(' ', 29)}日本  ==\n- g\n    h\n", Right)));

    [Theory]
    [InlineData("a b  c\n", "line 1 does not end at the right edge")]
    [InlineData("a b                                     c\n", "line 1 does not end at the right edge")]
    [InlineData("a\n  b                                    c\n", "line 2 has a gap and goes on with the line above")]
    public void Should_Report_A_Problem_When_The_Right_Side_Is_Out_Of_Place(string text, string problem) =>
        Assert.Contains(problem, Extract(text, Right).Problems);

    [Fact]
    public void Should_Refuse_The_File_When_It_Is_No_Utf8() =>
        Assert.NotEmpty(new TextExtractor(PlainTextForm.Standard).Extract(new byte[] { 0x41, 0xFF }).Problems);

    [Fact]
    public void Should_Never_Throw_When_Lines_Are_Random()
    {
        var line = Gen.Elements("", "- ", "1. ", "| x", "|", "===", "---", "  a", "    - b", "word word", "-", "99999999999. a", "   ");
        Prop.ForAll(Gen.ListOf(line).ToArbitrary(), lines => Extract(string.Join('\n', lines)).Aspects != LineAspects.None).Holds();
    }

    [Fact]
    public void Should_Never_Throw_When_Bytes_Are_Random() =>
        Prop.ForAll<byte[]>(bytes => new TextExtractor(PlainTextForm.Standard).Extract(bytes).Aspects != LineAspects.None).Holds();

    private static string[] Read(string text)
    {
        var document = Extract(text);
        Assert.Empty(document.Problems);
        return LineNotation.Of(document);
    }

    private static ExtractedDocument Extract(string text) => Extract(text, PlainTextForm.Standard);

    private static ExtractedDocument Extract(string text, PlainTextForm form) => new TextExtractor(form).Extract(Encoding.UTF8.GetBytes(text));
}
