using System.Text;
using FsCheck.Fluent;
using ResumeExport.Inspection.Extractors;
using ResumeExport.Inspection.Extractors.Markdown;
using ResumeExport.Pipeline;
using ResumeExport.Tests.Support;

namespace ResumeExport.Tests.Inspection.Extractors;

public sealed class MarkdownExtractorTests
{
    private static readonly byte[] Written = Sample.Write(FormatRegistry.Find("md")!, SampleResumes.All["real"]);

    [Fact]
    public void Should_Read_Headings_Of_All_Levels_Wherever_They_Stand()
    {
        Assert.Equal(["# Ada", "## Work", "### Acme", "###### deep", "###>- in an item"], Read(
            "# Ada\n\n## Work\n\n### Acme\n\n###### deep\n\n- ### in an item\n"));
        Assert.Equal("line 3", Extract("# Ada\n\n## Work\n").Lines[1].Place);
    }

    [Fact]
    public void Should_Cut_A_Line_At_Separators_That_No_Backslash_Stands_In()
    {
        Assert.Equal(["### Acme", "Engineer | part-time", "2020"], Read("### Acme | Engineer \\| part-time | 2020\n"));
        Assert.Equal([">- *Go* kit", "> `a | b`", "> c|d | e"], Read("- **Go** kit | \\`a \\| b\\` | c|d \\| e\n"));
    }

    [Fact]
    public void Should_Not_Cut_Where_The_Separator_Is_Code_Or_Emphasised() => Assert.Equal(["a | b *c | d*"], Read("`a | b` **c | d**\n"));

    [Fact]
    public void Should_Read_Lists_When_They_Are_Nested_Numbered_And_Continued() =>
        Assert.Equal([">- a", ">>- b c", ">> more", "> again", ">- d", "text", ">9. e", ">10. f", ">>- g"], Read(
            "- a\n  - b\\\n    c\n\n    more\n\n  again\n- d\n\ntext\n\n9. e\n10. f\n    - g\n"));

    [Fact]
    public void Should_Read_The_Inner_Item_When_An_Item_Begins_With_A_List() =>
        Assert.Equal([">>- a", ">>- b", "> c", ">>>2. d"], Read("- - a\n  - b\n\n  c\n- - 2. d\n"));

    [Fact]
    public void Should_Tell_Two_Lists_Apart_By_Their_Signs() => Assert.Equal([">1. a", ">1. b", ">2. c"], Read("1. a\n\n1) b\n2) c\n"));

    [Fact]
    public void Should_Give_Numbers_As_They_Are_Shown() => Assert.Equal([">3. a", ">4. b"], Read("3. a\n7. b\n"));

    [Fact]
    public void Should_Read_Emphasis_And_Links() => Assert.Equal(
        ["*bold* _*both*_ [*x*](https://a.example) [a@b.example](mailto:a@b.example) [https://c.example](https://c.example)"],
        Read("**bold** ***both*** [**x**](https://a.example) <a@b.example> <https://c.example>\n"));

    [Fact]
    public void Should_See_An_Address_That_GitHub_Makes_A_Link_Of() => Assert.Equal(["see [https://a.example](https://a.example)"], Read("see https://a.example\n"));

    [Fact]
    public void Should_Read_A_Fence_As_One_Text() => Assert.Equal(["a | b c", ">- d **e**"], Read("```\na | b\n\n  c\n```\n\n- ````\n  d\n  **e**\n  ````\n"));

    [Fact]
    public void Should_Leave_Out_A_Joiner_But_Not_One_Of_The_Text() => Assert.Equal(["a*(b)*c \u2060d"], Read("a**\u2060(b)\u2060**c &#8288;d\n"));

    [Theory]
    [InlineData("a <b>c</b>\n", "raw HTML")]
    [InlineData("<div>\na\n</div>\n", "raw HTML")]
    [InlineData("a\n\n<!-- resume: end -->\n", "raw HTML")]
    [InlineData("![a](https://a.example/x.png)\n", "an image")]
    [InlineData("[a](javascript:alert(1))\n", "no http, https, mailto or tel address")]
    [InlineData("[a](../secret)\n", "no http, https, mailto or tel address")]
    [InlineData("<ftp://a.example/x>\n", "no http, https, mailto or tel address")]
    [InlineData("[a](https://a.example \"hidden words\")\n", "a link with a title")]
    [InlineData("a [](https://a.example)\n", "a link without text")]
    [InlineData("[hidden]: https://a.example 'words'\n\na\n", "used by nothing")]
    [InlineData("[a][b]\n\n[b]: https://a.example\n[c]: https://c.example\n", "definition in line 4 is used by nothing")]
    [InlineData("a | b\n--- | ---\n", "a table in line 1")]
    [InlineData("- [x] done\n", "a check box")]
    [InlineData("> a\n", "QuoteBlock")]
    [InlineData("```mermaid\ngraph\n```\n", "has a word behind it")]
    [InlineData("a\tb\n", "control character in line 1")]
    [InlineData("a\r\nb\n", "control character in line 1")]
    [InlineData("a &#7;\n", "a control character")]
    [InlineData("\uFEFFa\n", "byte order mark")]
    public void Should_Report_What_Hides_Or_Adds_Something(string text, string problem) =>
        Assert.Contains(Extract(text).Problems, found => found.Contains(problem, StringComparison.Ordinal));

    [Fact]
    public void Should_Find_No_Problem_In_A_Definition_That_Is_Used() => Assert.Empty(Extract("[a][b]\n\n[b]: https://a.example\n").Problems);

    [Fact]
    public void Should_Refuse_The_File_When_It_Is_No_Utf8() => Assert.NotEmpty(new MarkdownExtractor().Extract(new byte[] { 0x41, 0xFF }).Problems);

    [Theory]
    [InlineData("[")]
    [InlineData("**a ")]
    [InlineData("1. ")]
    [InlineData("> ")]
    [InlineData("a**b")]
    public void Should_End_Soon_When_Marks_Are_Piled_Up(string mark)
    {
        var found = Extract(string.Concat(Enumerable.Repeat(mark, 20_000)));
        Assert.True(found.Problems.Length > 0 || found.Lines.Length > 0);
    }

    [Fact]
    public void Should_Never_Throw_When_A_File_Is_Damaged() =>
        Prop.ForAll(Damage.Of(Written), file => new MarkdownExtractor().Extract(file).Aspects != LineAspects.None).Holds();

    private static string[] Read(string text)
    {
        var document = Extract(text);
        Assert.Empty(document.Problems);
        return LineNotation.Of(document);
    }

    private static ExtractedDocument Extract(string text) => new MarkdownExtractor().Extract(Encoding.UTF8.GetBytes(text));
}
