using ResumeExport.Model.Diagnostics;
using ResumeExport.Model.Document;
using ResumeExport.Model.Text;
using ResumeExport.Readers;
using ResumeExport.Readers.JsonResume;
using ResumeExport.Tests.Support;

namespace ResumeExport.Tests.Readers.JsonResume;

public sealed class JsonResumeReaderTests
{
    [Fact]
    public void Should_Read_Plain_Json_Resume_In_The_Standard_Order() => Assert.Equal(
        """
        language: en
        header
          name: "Jo Doe"
          headline (•)
            - "Programmer"
          contacts[0] email: ["jo@example.org"](mailto:jo@example.org)
          contacts[1] phone: "(912) 555-4321"
          contacts[2] website: ["https://jo.example"](https://jo.example)
          contacts[3] location: "2712 Broadway St, CA 94115 San Francisco, California, US"
          contacts[4] profile: ["GitHub"](https://github.com/jo)
          contacts[5] profile label "Twitter": "jo"
        sections[0] summary "Summary"
          blocks[0] paragraph: "One."
          blocks[1] paragraph: "Two."
        sections[1] work "Experience"
          blocks[0] entry work
            organisation: ["Pied Piper"](https://piedpiper.example)
            role: "CEO"
            period: "Dec 2013 – Present" (2013-12/..)
            blocks[0] paragraph: "Did things."
            blocks[1] list
              items[0]
                [0] paragraph: "Won"
          blocks[1] entry work
            organisation: "Hooli"
            period: "2009 – 1 Nov 2013" (2009/2013-11-01)
        sections[2] education "Education"
          blocks[0] entry education
            organisation: "University"
            role: "Bachelor"
            role: "IT"
            period: "2011" (2011)
            score: "4.0"
            blocks[0] list
              items[0]
                [0] paragraph: "DB1101"
        sections[3] skills "Skills"
          blocks[0] labelled "Web (Master)": "HTML" | "CSS"
          blocks[1] list
            items[0]
              [0] paragraph: "Cooking"
        sections[4] projects "Projects"
          blocks[0] entry project
            title: "Tool"
            role: "Lead"
            description: "A tool"
            blocks[0] labelled "Keywords": "a" | "b"
        sections[5] awards "Awards"
          blocks[0] entry award
            title: "Medal"
            issuer: "Time"
            period: "Nov 2014" (2014-11)
        sections[6] languages "Languages"
          blocks[0] labelled "English": "Native"
        sections[7] projects "Open source"
          blocks[0] labelled "Url": "x"
          blocks[1] labelled "Stars": "5"

        """,
        Print(
            """
            {
              "basics": {
                "name": "Jo Doe", "label": "Programmer", "image": "", "email": "jo@example.org", "phone": "(912) 555-4321", "url": "https://jo.example",
                "summary": "One.\n\nTwo.",
                "location": { "address": "2712 Broadway St", "postalCode": "CA 94115", "city": "San Francisco", "countryCode": "US", "region": "California" },
                "profiles": [{ "network": "GitHub", "username": "jo", "url": "https://github.com/jo" }, { "network": "Twitter", "username": "jo" }]
              },
              "work": [
                { "name": "Pied Piper", "position": "CEO", "url": "https://piedpiper.example", "startDate": "2013-12", "summary": "Did things.", "highlights": ["Won"] },
                { "name": "Hooli", "startDate": "2009", "endDate": "2013-11-01", "highlights": [] }
              ],
              "education": [{ "institution": "University", "area": "IT", "studyType": "Bachelor", "endDate": "2011", "score": "4.0", "courses": ["DB1101"] }],
              "skills": [{ "name": "Web", "level": "Master", "keywords": ["HTML", "CSS"] }, { "name": "Cooking" }],
              "projects": [{ "name": "Tool", "description": "A tool", "roles": ["Lead"], "keywords": ["a", "b"] }],
              "awards": [{ "title": "Medal", "date": "2014-11", "awarder": "Time" }],
              "languages": [{ "language": "English", "fluency": "Native" }],
              "openSource": { "repository": "x", "stars": 5 },
              "meta": { "theme": "none" }
            }
            """));

    [Fact]
    public void Should_Take_The_Name_Of_The_File_When_There_Is_No_Other()
    {
        var result = ReaderRegistry.Read(new SourceText("jane-doe.json", "{ \"work\": [{ \"name\": \"Acme\" }] }"));
        Assert.Equal("jane-doe", result.Document!.Header.Name.ToPlainText());
        Assert.Equal((DiagnosticCodes.NameMissing, DiagnosticSeverity.Warning), (result.Diagnostics[0].Code, result.Diagnostics[0].Severity));
    }

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData(" JaVa\\nScript:alert(1)")]
    [InlineData("\\u0001data:text/html,x")]
    public void Should_Keep_A_Link_That_Runs_A_Program_As_Text(string address)
    {
        var result = Read($$"""{ "basics": { "name": "é", "url": "{{address}}" } }""");
        Assert.Contains(result.Diagnostics, static finding => finding.Code == DiagnosticCodes.LinkDropped);
        Assert.DoesNotContain(result.Document!.Header.Contacts.SelectMany(static contact => contact.Value.Inlines), static inline => inline is ResumeExport.Model.Content.Link);
    }

    [Theory]
    [InlineData("12", "RX1102", 1, 1)]
    [InlineData("{ \"basics\": { \"summary\": \"\" } }", "RX2001", 1, 13)]
    [InlineData("{", "RX2001", 1, 1)]
    public void Should_Say_Where_It_Cannot_Be_Read(string json, string code, int line, int column)
    {
        var result = Read(json);
        Assert.Null(result.Document);
        var found = result.Diagnostics.Single(static d => d.Severity == DiagnosticSeverity.Error);
        Assert.Equal((code, line, column), (found.Code, found.Span.Line, found.Span.Column));
    }

    [Theory]
    [InlineData("{ \"name\": \"é\" \"x\": 1 }", "RX1105", 1, 15)]
    [InlineData("{ \"name\": \"é\",\n  \"a\": [1,\n  é]\n}", "RX1109", 3, 3)]
    [InlineData("{ \"name\": \"é\"", "RX1108", 1, 1)]
    [InlineData("{ \"name\": \"é\"} x", "RX1101", 1, 16)]
    [InlineData("{ \"name\": \"\\ud800\" }", "RX1109", 1, 12)]
    [InlineData("{ \"name\": \"é\", }", "RX1104", 1, 14)]
    [InlineData("{ \"name\": \"é\" /* c */ }", "RX1103", 1, 15)]
    [InlineData("{ \"name\": \"é\tx\" }", "RX1106", 1, 13)]
    [InlineData("{ \"name\": \"é\", \"name\": \"b\" }", "RX1107", 1, 16)]
    [InlineData("{ \"name\": 'é' }", "RX1109", 1, 11)]
    public void Should_Read_What_Is_Nearly_Json_And_Point_At_The_Very_Character(string json, string code, int line, int column)
    {
        var result = Read(json);
        Assert.NotNull(result.Document);
        var found = result.Diagnostics.Single(static d => d.Severity == DiagnosticSeverity.Warning);
        Assert.Equal((code, line, column), (found.Code, found.Span.Line, found.Span.Column));
    }

    [Fact]
    public void Should_Survive_Deep_Nesting() =>
        Assert.Equal("RX1009", Assert.Single(Read(new string('[', 100_000)).Diagnostics).Code);

    [Fact]
    public void Should_Take_An_Edited_Field_Before_Its_Runs() => Assert.Equal(
        "name: \"New\"\n",
        DocumentPrinter.Print(
            Document("""{ "basics": { "name": "New", "x-rich": { "name": [{ "text": "Old", "bold": true }] } } }"""), "header.name"));

    [Theory]
    [InlineData("2020-02", "2021-03", "period: \"Feb 2020 – Mar 2021\" (2020-02/2021-03)\n")]
    [InlineData("2020-01", "2021-03", "period: \"January 2020 to March 2021\" (2020-01/2021-03)\n")]
    public void Should_Take_Edited_Dates_Before_Their_Text(string start, string end, string expected)
    {
        var json = $$"""{ "basics": { "name": "N" }, "work": [{ "name": "W", "startDate": "{{start}}", "endDate": "{{end}}", "x-period": "January 2020 to March 2021" }] }""";
        Assert.Equal(expected, DocumentPrinter.Print(Document(json), "work[0].period"));
    }

    [Fact]
    public void Should_Append_What_Was_Added_To_Our_Own_File()
    {
        var json = Output.Json(SampleResumes.All["real"])
            .Replace("\"awards\": [", "\"awards\": [ { \"title\": \"Added\" },", StringComparison.Ordinal)
            .Replace("\"label\":", "\"email\": \"added@example.org\", \"label\":", StringComparison.Ordinal);
        var document = Document(json.Replace("#/awards/2", "#/awards/3", StringComparison.Ordinal).Replace("#/awards/1", "#/awards/2", StringComparison.Ordinal).Replace("#/awards/0", "#/awards/1", StringComparison.Ordinal));
        Assert.Equal("title: \"Added\"\n", DocumentPrinter.Print(document, "awards[3].title"));
        Assert.Contains(document.Header.Contacts, static contact => contact.Link == "mailto:added@example.org");
    }

    [Fact]
    public void Should_Report_Pointers_That_Lead_Nowhere_And_Keep_Unknown_Blocks()
    {
        var result = Read(
            """
            { "basics": { "name": "N" }, "skills": [{ "name": "Go" }],
              "meta": { "x-sections": [{ "kind": "skills", "heading": "S", "blocks": ["#/skills/0", "#/skills/0", "#/nothing/1", { "foo": "bar" }, "text"] }] } }
            """);
        Assert.Equal(["RX2201", "RX2201", "RX2203", "RX2203"], result.Diagnostics.Select(static d => d.Code));
        var text = DocumentPrinter.Print(result.Document!, "skills")!;
        Assert.Contains("\"Go\"", text, StringComparison.Ordinal);
        Assert.Contains("labelled \"Foo\": \"bar\"", text, StringComparison.Ordinal);
        Assert.Contains("\"text\"", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Should_Drop_A_Link_That_May_Not_Pass()
    {
        var result = Read("""{ "basics": { "name": "N", "x-blocks": [{ "p": [{ "text": "t", "link": "javascript:alert(1)" }] }] } }""");
        Assert.Equal("RX2104", Assert.Single(result.Diagnostics).Code);
        Assert.Equal("blocks[0] paragraph: \"t\"\n", DocumentPrinter.Print(result.Document!, "header.blocks[0]"));
    }

    [Fact]
    public void Should_Know_Where_Each_Text_Stands()
    {
        const string Json = "{\n  \"basics\": { \"name\": \"Zoë 😀 X\" },\n  \"work\": [{ \"name\": \"Würth\" }]\n}";
        var entry = (Entry)Document(Json).Sections[0].Blocks[0];
        var span = entry.Organisation!.Span;
        Assert.Equal("\"Würth\"", Json.Substring(span.Start, span.Length));
        Assert.Equal((3, 22), (span.Line, span.Column));
    }

    private static ReadResult Read(string json) => new JsonResumeReader().Read(new SourceText("resume.json", json));

    private static ResumeDocument Document(string json) => Read(json).Document!;

    private static string Print(string json) => DocumentPrinter.Print(Document(json));
}
