using System.Text;
using FsCheck.Fluent;
using ResumeExport.Inspection.Extractors;
using ResumeExport.Inspection.Extractors.JsonResume;
using ResumeExport.Tests.Support;

namespace ResumeExport.Tests.Inspection.Extractors;

public sealed class JsonExtractorTests
{
    private const string Full = """
        { "$schema": "x",
          "basics": { "name": "Ada", "label": "Engineer • Writer", "email": "a@b.c", "phone": "+44", "url": "https://ada.org", "summary": "One\n\nTwo",
            "x-headline": { "parts": [[{ "text": "Engineer", "bold": true }], "Writer"], "separator": "•" },
            "location": { "city": "London", "countryCode": "GB", "x-text": "London, UK" },
            "profiles": [{ "network": "GitHub", "username": "ada", "url": "https://github.com/ada" }],
            "x-labels": { "phone": "Phone" }, "x-rich": { "email": [{ "text": "a@b.c", "link": "mailto:a@b.c" }] },
            "x-contacts": ["#/basics/email", "#/basics/phone", "#/basics/location", "#/basics/profiles/0", { "kind": "website", "value": [{ "text": "Site", "link": "https://ada.org" }] }] },
          "work": [{ "name": "Acme", "position": "Engineer", "url": "https://acme.org", "startDate": "2025-01", "x-period": "Jan 2025 – Present",
              "highlights": ["Built A", "Ran B"], "x-rich": { "highlights/0": ["Built ", { "text": "A", "bold": true }] } },
            { "name": "Beta", "startDate": "2019", "endDate": "2020", "summary": "Text", "x-blocks": ["#summary", { "label": "Tech", "values": ["Go", "C#"] }, "#highlights"], "highlights": ["Did C"] }],
          "education": [{ "institution": "MIT", "studyType": "BSc", "score": "9", "endDate": "2012-07", "x-labels": { "score": "CGPA" },
              "x-parts": [{ "role": "issuer", "text": "Board" }, { "role": "other", "text": "Extra", "label": "Note" }] }],
          "awards": [{ "title": "Prize", "awarder": "ACM", "date": "2011-02-03" }],
          "skills": [{ "name": "Languages", "keywords": ["C#", "Go"] }, { "name": "Cooking" }],
          "languages": [{ "language": "French", "fluency": "Native" }],
          "meta": { "language": "en-GB", "x-sections": [
            { "kind": "summary", "heading": "Profile", "blocks": ["#/basics/summary"] },
            { "kind": "work", "heading": "Work", "blocks": ["#/work/0", "#/work/1"] },
            { "kind": "custom", "heading": "More", "blocks": ["#/education/0", { "list": [["#/awards/0"], ["#/skills/0", { "p": "more" }]], "first": 4 }, "#/skills/1", "#/languages/0",
              { "h": "Sub", "level": 4 }, { "pre": "a\nb" }, { "contact": { "kind": "phone", "label": "Tel", "value": "1" } },
              { "entry": { "kind": "other", "parts": [{ "role": "title", "text": "T" }, { "role": "period", "text": "2000", "date": "2000" }], "blocks": [{ "entry": { "parts": [{ "role": "title", "text": "U" }] } }] } }] }] } }
        """;

    [Fact]
    public void Should_Read_Every_Field_In_Order_When_The_File_Is_Full()
    {
        var document = Extract(Full);
        Assert.Empty(document.Problems);
        Assert.Equal("en-GB", document.Language);
        Assert.Equal(
        [
            "# Ada", "*Engineer* • Writer", "[a@b.c](mailto:a@b.c)", "Phone: +44", "London, UK", "[GitHub](https://github.com/ada)", "[Site](https://ada.org)",
            "## Profile", "One", "Two",
            "## Work", "### [Acme](https://acme.org)", "Engineer", "Jan 2025 – Present @2025-01/..", ">- Built *A*", ">- Ran B",
            "### Beta", "2019 – 2020 @2019/2020", "Text", "*Tech:* Go, C#", ">- Did C",
            "## More", "### MIT", "BSc", "Board", "Jul 2012 @2012-07", "CGPA: 9", "Note: Extra",
            ">4. Prize", "> ACM", "> 2011-02-03 @2011-02-03", ">5. *Languages:* C#, Go", "> more", "Cooking", "*French:* Native",
            "#### Sub", "a b", "Tel: 1", "### T", "2000 @2000", "#### U",
        ], LineNotation.Of(document).Select(line => line.Replace("Feb 2011", "2011-02-03", StringComparison.Ordinal)));
    }

    [Fact]
    public void Should_Name_The_Place_When_A_Line_Comes_From_A_Field() =>
        Assert.Contains("work[0].highlights[1]", Extract(Full).Lines.Select(line => line.Place));

    [Fact]
    public void Should_Read_The_Standard_Order_When_There_Are_No_Sections() =>
        Assert.Equal(["# Ada", "a@b.c", "London, GB", "Hello", "## Work", "### Acme", "2019 – Present @2019/..", "## Skills", "Go"], LineNotation.Of(Extract("""
            { "basics": { "name": "Ada", "email": "a@b.c", "summary": "Hello", "location": { "city": "London", "countryCode": "GB" } },
              "skills": [{ "name": "Go" }], "work": [{ "name": "Acme", "startDate": "2019" }] }
            """)));

    [Theory]
    [InlineData("""{"basics":{"name":1}}""", "basics.name is of the wrong type")]
    [InlineData("""{"basics":{"name":"A","x-rich":{"name":"B"}}}""", "basics.name and its runs say different things")]
    [InlineData("""{"basics":{"label":"A","x-headline":{"parts":["B"]}}}""", "basics.label and its runs say different things")]
    [InlineData("""{"work":[{"name":"A"}],"meta":{"x-sections":[]}}""", "work[0] is in no section")]
    [InlineData("""{"work":[{"name":"A"}],"meta":{"x-sections":[{"blocks":["#/work/0","#/work/0"]}]}}""", "repeats #/work/0")]
    [InlineData("""{"meta":{"x-sections":[{"blocks":["#/work/0"]}]}}""", "points to nothing")]
    [InlineData("""{"meta":{"x-sections":[{"blocks":[{"q":"a"}]}]}}""", "is no block")]
    [InlineData("""{"work":[{"name":"A","startDate":"May"}]}""", "work[0].startDate is no date")]
    [InlineData("""{"work":[{"name":"A","keywords":["secret"]}]}""", "no line says what work[0].keywords[0] says")]
    [InlineData("""{"work":[{"name":"A","highlights":[{}]}]}""", "is of the wrong type")]
    [InlineData("""{"basics":{"name":"A","name":"B"}}""", "cannot be read")]
    [InlineData("[]", "no JSON object")]
    [InlineData("{", "cannot be read")]
    public void Should_Report_A_Problem_When_The_File_Is_Wrong(string json, string problem) =>
        Assert.Contains(Extract(json).Problems, found => found.Contains(problem, StringComparison.Ordinal));

    [Fact]
    public void Should_Refuse_The_File_When_It_Nests_Too_Deeply() =>
        Assert.NotEmpty(Extract(new string('[', 100_000)).Problems);

    [Fact]
    public void Should_End_When_Pointers_Go_Round() =>
        Assert.NotEmpty(Extract("""{"work":[{"name":"A","x-blocks":["#/work/0"]}],"meta":{"x-sections":[{"blocks":["#/work/0"]}]}}""").Problems);

    [Fact]
    public void Should_Never_Throw_When_Bytes_Are_Damaged() =>
        Prop.ForAll(Damage.Of(Encoding.UTF8.GetBytes(Full)), bytes => new JsonExtractor().Extract(bytes).Aspects != LineAspects.None).Holds();

    private static ExtractedDocument Extract(string json) => new JsonExtractor().Extract(Encoding.UTF8.GetBytes(json));
}
