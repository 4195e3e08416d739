using System.Text.Json.Nodes;
using AngleSharp.Html.Parser;
using ResumeExport.Model.Content;
using ResumeExport.Model.Document;
using ResumeExport.Tests.Support;
using static ResumeExport.Tests.Support.Make;

namespace ResumeExport.Tests.Writers.Html;

public sealed class PersonDataTests
{
    [Fact]
    public void Should_Say_Who_The_Person_Is_And_Where_To_Find_Them()
    {
        var person = Person(Resume(new Header
        {
            Name = Rich.Text("Ada\nLovelace"),
            Contacts =
            [
                Contact(ContactKind.Email, "[ada@example.org](mailto:ada@example.org)"), Contact(ContactKind.Phone, "+44 20 0000", "Phone"), Contact(ContactKind.Location, "London"),
                Contact(ContactKind.Website, "[home](https://example.org/a|b)"), Contact(ContactKind.Profile, "[x](https://a.example)"), Contact(ContactKind.Profile, "[y](https://b.example)"),
                Contact(ContactKind.Website, "no link"),
            ],
        }));
        Assert.Equal(
            """{"@context":"https://schema.org","@type":"Person","name":"Ada Lovelace","email":"ada@example.org","telephone":"+44 20 0000","address":"London","url":"https://example.org/a%7Cb","sameAs":["https://a.example","https://b.example"]}""",
            person);
    }

    [Fact]
    public void Should_Give_Each_Role_Of_An_Employer_As_A_Job()
    {
        var person = JsonNode.Parse(Person(SampleResumes.All["nested-entries"]))!;
        Assert.Equal(
            """[{"@type":"EmployeeRole","startDate":"2020","endDate":"2024","roleName":"Lead","worksFor":{"@type":"Organization","name":"Umbrella Corp"}},{"@type":"EmployeeRole","startDate":"2015","endDate":"2020","roleName":"Engineer","worksFor":{"@type":"Organization","name":"Umbrella Corp"}}]""",
            Compact(person["worksFor"]!));
    }

    [Fact]
    public void Should_Give_A_Job_Without_Employer_As_An_Occupation()
    {
        var person = JsonNode.Parse(Person(Resume(
            new Header { Name = Rich.Text("N") },
            Section(SectionKind.Work, "W", Entry(EntryKind.Work, [Part(EntryPartRole.Role, "Baker"), Period("2019 – now", "2019", null)])))))!;
        Assert.Equal("Baker", (string)person["jobTitle"]!);
        Assert.Equal("""{"@type":"Role","startDate":"2019","hasOccupation":{"@type":"Occupation","name":"Baker"}}""", Compact(person["hasOccupation"]!));
    }

    [Fact]
    public void Should_Give_Studies_Certificates_Awards_And_Skills()
    {
        var person = JsonNode.Parse(Person(Resume(
            new Header { Name = Rich.Text("N") },
            Section(
                SectionKind.Education,
                "E",
                Entry(EntryKind.Education, [Part(EntryPartRole.Organisation, "[MIT](https://mit.example)"), Part(EntryPartRole.Role, "BSc"), Date("2017", "2017")]),
                Entry(EntryKind.Education, [Part(EntryPartRole.Organisation, "ETH"), Part(EntryPartRole.Role, "PhD"), Period("2020 – now", "2020", null)])),
            Section(SectionKind.Certificates, "C", Items(Entry(EntryKind.Other, [Part(EntryPartRole.Title, "CKA"), Part(EntryPartRole.Issuer, "CNCF")]))),
            Section(SectionKind.Awards, "A", Entry(EntryKind.Award, [Part(EntryPartRole.Title, "Prize")])),
            Section(SectionKind.Skills, "S", Labelled("Languages", "Go", "C#"), Bullets("Cooking")))))!;
        Assert.Equal(
            """[{"@type":"OrganizationRole","endDate":"2017","alumniOf":{"@type":"EducationalOrganization","name":"MIT","url":"https://mit.example"}},{"@type":"OrganizationRole","startDate":"2020","alumniOf":{"@type":"EducationalOrganization","name":"ETH"}}]""",
            Compact(person["alumniOf"]!));
        Assert.Equal(
            """[{"@type":"EducationalOccupationalCredential","name":"BSc","recognizedBy":{"@type":"Organization","name":"MIT","url":"https://mit.example"}},{"@type":"EducationalOccupationalCredential","name":"CKA","recognizedBy":{"@type":"Organization","name":"CNCF"}}]""",
            Compact(person["hasCredential"]!));
        Assert.Equal("Prize", (string)person["award"]!);
        Assert.Equal("""["Go","C#","Cooking"]""", Compact(person["knowsAbout"]!));
    }

    [Theory]
    [InlineData("</script><script>alert(1)</script>")]
    [InlineData("<!-- <script>")]
    [InlineData("]]>\"\\ \u2028 &amp;")]
    public void Should_Stay_In_Its_Element_Whatever_The_Text_Is(string text)
    {
        var html = Output.Html(Resume(new Header { Name = RichText.Plain(text) }));
        var page = new HtmlParser().ParseDocument(html);
        var script = Assert.Single(page.QuerySelectorAll("script"));
        Assert.Equal(text, (string)JsonNode.Parse(script.TextContent)!["name"]!);
        Assert.Equal(text, page.QuerySelector("h1")!.TextContent);
        Assert.DoesNotContain('<', script.TextContent);
    }

    private static string Person(ResumeDocument document) =>
        Compact(JsonNode.Parse(new HtmlParser().ParseDocument(Output.Html(document)).QuerySelector("script")!.TextContent)!);

    private static string Compact(JsonNode node) => node.ToJsonString(new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
}
