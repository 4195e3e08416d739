using System.Security.Cryptography;
using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using FsCheck.Fluent;
using ResumeExport.Model.Content;
using ResumeExport.Model.Document;
using ResumeExport.Tests.Support;
using static ResumeExport.Tests.Support.Make;

namespace ResumeExport.Tests.Writers.Html;

public sealed class HtmlWriterTests
{
    [Fact]
    public void Should_Write_The_Head()
    {
        var page = Parse(SampleResumes.All["real"]);
        Assert.Equal("en", page.DocumentElement.GetAttribute("lang"));
        Assert.Equal("Dibyajyoti Ghosal – Résumé", page.Title);
        Assert.Equal("utf-8", page.QuerySelector("meta[charset]")!.GetAttribute("charset"));
        Assert.Equal("width=device-width, initial-scale=1", page.QuerySelector("meta[name=viewport]")!.GetAttribute("content"));
        Assert.Equal(
            "Senior Backend Engineer (8+ YOE) • Go / TypeScript • Low-latency Distributed Systems • AWS / Kubernetes",
            page.QuerySelector("meta[name=description]")!.GetAttribute("content"));
    }

    [Fact]
    public void Should_Allow_Its_Own_Style_Sheet_And_Nothing_Else()
    {
        var page = Parse(SampleResumes.All["real"]);
        var style = Assert.Single(page.QuerySelectorAll("style")).TextContent;
        var hash = Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(style)));
        Assert.Equal(
            $"default-src 'none'; style-src 'sha256-{hash}'; img-src data:; base-uri 'none'; form-action 'none'",
            page.QuerySelector("meta[http-equiv=Content-Security-Policy]")!.GetAttribute("content"));
    }

    [Fact]
    public void Should_Keep_Hostile_Style_Sheets_Inside_Their_Element()
    {
        var composed = TestThemes.Compose(SampleResumes.All["name-only"]);
        composed = composed with { Theme = composed.Theme with { StyleSheet = "a{}\r\n/* </style><script>alert(1)</script> */" } };
        using var stream = new MemoryStream();
        Sample.Format("html").CreateWriter().Write(composed, stream);
        var page = new HtmlParser().ParseDocument(Encoding.UTF8.GetString(stream.ToArray()));
        Assert.Single(page.QuerySelectorAll("script"));
        Assert.DoesNotContain('\r', page.QuerySelector("style")!.TextContent);
    }

    [Fact]
    public void Should_Mark_Headings_Parts_And_Dates()
    {
        var page = Parse(SampleResumes.All["real"]);
        var job = page.QuerySelector("article.entry")!;
        Assert.Equal("Socket Protocol", job.QuerySelector("h3.part")!.TextContent);
        Assert.Equal("2025-01", Assert.Single(page.QuerySelectorAll("article.entry:first-of-type .ongoing time")).GetAttribute("datetime"));
        Assert.Equal(["2024-02", "2024-12"], page.QuerySelectorAll("article.entry")[1].QuerySelectorAll("time").Select(static time => time.GetAttribute("datetime")));
        Assert.Equal("resume-section-1", page.QuerySelector("section")!.GetAttribute("aria-labelledby"));
        Assert.Equal(["LinkedIn", "GitHub"], page.QuerySelectorAll("header address a").Select(static link => link.TextContent));
    }

    [Fact]
    public void Should_Begin_With_A_Link_To_The_Content_In_The_Language_Of_The_Page()
    {
        var page = Parse(SampleResumes.All["real"] with { Language = "de" });
        Assert.Equal("Zum Inhalt springen", page.QuerySelector("body > a.skip:first-child[href='#resume']")!.TextContent);
        Assert.Equal("main", page.GetElementById("resume")!.LocalName);
    }

    [Theory]
    [InlineData("en", "ltr")]
    [InlineData("ar", "rtl")]
    [InlineData("az-Arab", "rtl")]
    [InlineData("zh-Hant-TW", "ltr")]
    public void Should_Give_Language_And_Direction(string language, string direction)
    {
        var root = Parse(SampleResumes.All["name-only"] with { Language = language }).DocumentElement;
        Assert.Equal((language, direction), (root.GetAttribute("lang"), root.GetAttribute("dir")));
    }

    [Fact]
    public void Should_Keep_Numbers_And_Signs_In_Order_Among_Words_From_Right_To_Left()
    {
        var page = Parse(Resume(new Header { Name = Rich.Text("ליאור"), Contacts = [Contact(ContactKind.Phone, "+972 50 000 1111")] }, Section(SectionKind.Summary, "תקציר", Paragraph("מפתח C# ו-.NET"))) with { Language = "he" });
        Assert.Equal(["+972 50 000 1111", "C#", ".NET"], page.QuerySelectorAll("bdi[dir=ltr]").Select(static piece => piece.TextContent));
    }

    [Fact]
    public void Should_Mark_An_H_Resume()
    {
        var resume = Assert.Single(Parse(SampleResumes.All["real"]).QuerySelectorAll(".h-resume"));
        Assert.Equal("Dibyajyoti Ghosal", resume.QuerySelector(".p-contact.h-card > .p-name")!.TextContent);
        Assert.Equal(["https://www.linkedin.com/in/dibyajyoti-ghosal", "https://github.com/dibyajyotiron"], resume.QuerySelectorAll(".h-card .u-url").Select(static link => link.GetAttribute("href")));
        Assert.Equal(5, resume.QuerySelectorAll(".p-experience.h-event > .row .p-name.p-job-title").Length);
        Assert.Equal("2017", resume.QuerySelector(".p-education.h-event time.dt-end")!.GetAttribute("datetime"));
        Assert.Equal(21, resume.QuerySelectorAll(".p-skill").Length);
    }

    [Fact]
    public void Should_Mark_Dates_Where_They_Stand()
    {
        var html = Output.Html(SampleResumes.All["real"]);
        Assert.Contains(">Feb 2024 – Dec 2024</", html.Replace("<time class=\"dt-start\" datetime=\"2024-02\">", "", StringComparison.Ordinal).Replace("<time class=\"dt-end\" datetime=\"2024-12\">", "", StringComparison.Ordinal).Replace("</time>", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public void Should_Write_Deep_Headings_With_Their_Level()
    {
        var deep = Entry(EntryKind.Other, [Part(EntryPartRole.Title, "7")]);
        for (var level = 6; level >= 3; level--) deep = Entry(EntryKind.Other, [Part(EntryPartRole.Title, "t")], deep);
        var page = Parse(Resume(new Header { Name = Rich.Text("N") }, Section(SectionKind.Work, "W", deep)));
        Assert.Equal("7", page.QuerySelector("h6[aria-level='7']")!.TextContent);
    }

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("data:text/html,x")]
    [InlineData("//example.org")]
    public void Should_Show_A_Link_That_May_Not_Pass_As_Text(string target)
    {
        var name = new RichText([new Link(target, [new TextRun("x", TextStyles.None, default)], default)]);
        var page = Parse(Resume(new Header { Name = name }));
        Assert.Empty(page.QuerySelectorAll("main a"));
        Assert.Equal("x", page.QuerySelector("h1")!.TextContent);
    }

    [Fact]
    public void Should_Refuse_Characters_That_Html_Has_No_Form_For()
    {
        using var stream = new MemoryStream();
        var composed = TestThemes.Compose(Resume(new Header { Name = RichText.Plain("a\u0001b") }));
        Assert.Equal("RX3301", Assert.Single(Sample.Format("html").CreateWriter().Write(composed, stream)).Code);
    }

    [Fact]
    public void Should_Never_Hold_Anything_Active() =>
        Prop.ForAll(DocumentGenerator.Seeds, static seed => AssertSafe(Parse(DocumentGenerator.FromSeed(seed)))).Holds();

    [Fact]
    public void Should_Give_The_Same_Bytes_Each_Time_On_Each_Thread()
    {
        var documents = Enumerable.Range(0, 20).Select(DocumentGenerator.FromSeed).ToArray();
        var first = documents.Select(Output.Html).ToArray();
        Assert.Equal(first, documents.AsParallel().AsOrdered().Select(Output.Html).ToArray());
        var json = documents.Select(Output.Json).ToArray();
        Assert.Equal(json, documents.AsParallel().AsOrdered().Select(Output.Json).ToArray());
        var text = documents.Select(Output.PlainText).ToArray();
        Assert.Equal(text, documents.AsParallel().AsOrdered().Select(Output.PlainText).ToArray());
    }

    private static IDocument Parse(ResumeDocument document) => new HtmlParser().ParseDocument(Output.Html(document));

    private static void AssertSafe(IDocument page)
    {
        Assert.Empty(page.QuerySelectorAll("script:not([type='application/ld+json']), iframe, object, embed, link:not([href='data:,']), img, form, base"));
        Assert.Equal(["charset", "http-equiv", "name"], page.QuerySelectorAll("meta").Select(static meta => meta.Attributes[0]!.Name).Distinct());
        foreach (var element in page.All)
            foreach (var attribute in element.Attributes)
            {
                Assert.False(attribute.Name.StartsWith("on", StringComparison.OrdinalIgnoreCase), attribute.Name);
                Assert.NotEqual("style", attribute.Name);
                if (attribute.Name == "href" && element.LocalName == "a" && !element.ClassList.Contains("skip")) Assert.True(attribute.Value.Split(':')[0] is "http" or "https" or "mailto" or "tel", attribute.Value);
            }
    }
}
