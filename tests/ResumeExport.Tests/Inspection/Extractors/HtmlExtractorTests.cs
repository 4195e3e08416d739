using System.Text;
using FsCheck.Fluent;
using ResumeExport.Inspection.Extractors;
using ResumeExport.Inspection.Extractors.Html;
using ResumeExport.Tests.Support;

namespace ResumeExport.Tests.Inspection.Extractors;

public sealed class HtmlExtractorTests
{
    [Fact]
    public void Should_Read_Title_And_Language_When_They_Are_Given()
    {
        var document = Extract("<h1>Ada</h1>");
        Assert.Equal("Ada – Résumé", document.Title);
        Assert.Equal("en-GB", document.Language);
        Assert.Equal("line 3", document.Lines[0].Place);
    }

    [Fact]
    public void Should_Read_Header_And_Contacts_When_Parts_Are_Separated() =>
        Assert.Equal(["# Ada", "Engineer", "Phone: +44", "[a@b.c](mailto:a@b.c)"], Read("""
            <article><header><h1>Ada</h1><p class="headline">Engineer</p>
            <address><span class="part"><span class="label">Phone: </span>+44</span><span class="sep"> | </span>
            <span class="part"><a href="mailto:a@b.c">a@b.c</a></span></address></header></article>
            """));

    [Fact]
    public void Should_Read_Parts_As_Lines_When_An_Entry_Has_Rows() =>
        Assert.Equal(["### Acme", "Engineer", "2019 – 2020 @2019/2020", "#### Deep", "####### Deeper"], Read("""
            <article><div class="row"><div class="near"><h3 class="part">Acme</h3><span class="sep"> • </span>
            <span class="part">Engineer</span></div> <div class="far"><span class="part"><time datetime="2019">2019</time> – <time datetime="2020">2020</time></span></div></div>
            </article><h4>Deep</h4><h6 aria-level="7">Deeper</h6>
            """));

    [Theory]
    [InlineData("""<p class="part"><time datetime="2022-07">July 2022</time></p>""", "July 2022 @2022-07")]
    [InlineData("""<p class="part ongoing"><time datetime="2025-01">Jan 2025</time> – Present</p>""", "Jan 2025 – Present @2025-01/..")]
    [InlineData("""<p class="part"><time datetime="2019">2019/20</time><time datetime="2020"></time></p>""", "2019/20 @2019/2020")]
    public void Should_Read_Dates_When_There_Are_Time_Elements(string html, string line) => Assert.Equal([line], Read(html));

    [Fact]
    public void Should_Read_Lists_When_They_Are_Nested_And_Numbered() =>
        Assert.Equal([">- a", ">>3. b", ">>4. c", "> more", ">- d", "> e"], Read("""
            <ul><li>a<ol start="3"><li>b</li><li><p>c</p></li></ol><p>more</p></li>
            <li><div class="row"><div class="near"><span class="part">d</span><span class="sep">·</span><span class="part">e</span></div></div></li></ul>
            """));

    [Fact]
    public void Should_Read_Emphasis_Links_And_Breaks_When_They_Are_Inline() =>
        Assert.Equal(["*Tech:* a _b_ [x *y*](https://example.org) z"], Read(
            """<p><strong class="label">Tech:</strong> a <em>b</em> <a href="https://example.org">x <b>y</b></a><br>z</p>""".Replace("x <b>y</b>", "x *y*", StringComparison.Ordinal)));

    [Fact]
    public void Should_Read_One_Line_When_Text_Is_Preformatted() => Assert.Equal(["a b"], Read("<pre>a\n  b</pre>"));

    [Theory]
    [InlineData("<p>x</p><script>1</script>", "element script")]
    [InlineData("<p hidden>x</p>", "hidden text")]
    [InlineData("<p style='display : none'>x</p>", "hidden text")]
    [InlineData("<p>x</p><style>.a{visibility: hidden}</style>", "hides text")]
    [InlineData("<p>x</p><style>.a::after{content:'more'}</style>", "adds text")]
    [InlineData("<p>x</p><style>@import 'a.css'</style>", "imports another")]
    [InlineData("<p>x</p><style>.a{background:url( 'http://e.org/a.png')}</style>", "refers to another file")]
    [InlineData("<p>x</p><link rel=stylesheet href=https://e.org/a.css>", "another file (link)")]
    [InlineData("<p>x<img src=https://e.org/a.png></p>", "another file (src)")]
    [InlineData("<p onclick=a()>x</p>", "script in the attribute onclick")]
    [InlineData("<p>x<a href=https://e.org></a></p>", "a link without text")]
    [InlineData("<p><a href='javascript:a()'>x</a></p>", "runs a script")]
    [InlineData("<p>x<span class=sep>y</span></p>", "text in a separator")]
    [InlineData("<p>x</p><ul><li></li></ul>", "list item without text")]
    [InlineData("</main><p>x</p><main>", "outside of main")]
    [InlineData("<p>x</p><script type=module>1</script>", "element script")]
    [InlineData("<p>x</p><script type=application/ld+json src=a.json></script>", "element script")]
    [InlineData("<p>x</p><script type=application/ld+json>{</script>", "no JSON")]
    [InlineData("<p>x</p><script type=application/ld+json>{\"name\":\"y\"}</script>", "no line says (name: y)")]
    [InlineData("<p>x</p><script type=application/ld+json>{\"startDate\":\"2020\"}</script>", "no line says (startDate: 2020)")]
    [InlineData("<p>x</p><script type=application/ld+json>{\"@context\":\"https://example.org\"}</script>", "no line says (@context")]
    [InlineData("<p>x</p><script type=application/ld+json>[{\"age\":7}]</script>", "a value that no line says (age)")]
    [InlineData("<p class=skip>x</p>", "looks like a skip link and is none")]
    [InlineData("<p>x</p><style>.a .skip{display:none}</style>", "hides text")]
    public void Should_Report_A_Problem_And_Keep_The_Text_When_The_Page_Is_Suspicious(string html, string problem)
    {
        var document = Extract(html);
        Assert.Contains(document.Problems, found => found.Contains(problem, StringComparison.Ordinal));
        Assert.Equal("x", Assert.Single(document.Lines).PlainText);
    }

    [Fact]
    public void Should_Accept_The_Style_Sheet_When_It_Only_Decorates() =>
        Assert.Equal(["x"], Read("<style>.sep::before{content:'•'} p{font-size:0.9em;opacity:0.8}</style><p>x</p>"));

    [Fact]
    public void Should_Accept_Structured_Data_When_The_Page_Says_The_Same() => Assert.Equal(["x y", "[z](https://example.org)", "2020 @2020"], Read(
        """<p>x<br>y</p><p><a href="https://example.org">z</a></p><p class="part"><time datetime="2020">2020</time></p><script type="application/ld+json">{"@context":"https://schema.org","@type":"Person","name":"x y","a":[{"url":"https://example.org","startDate":"2020"}]}</script>"""));

    [Fact]
    public void Should_Not_Count_The_Skip_Link_When_It_Leads_To_The_Content()
    {
        var document = new HtmlExtractor().Extract(Encoding.UTF8.GetBytes(
            "<!DOCTYPE html><style>.skip:not(:focus){opacity:0}@media print{.skip { display: none }}</style><body><a class=skip href='#m'>Skip</a><main id=m><p>x</p></main>"));
        Assert.Empty(document.Problems);
        Assert.Equal(["x"], LineNotation.Of(document));
    }

    [Theory]
    [InlineData("<a class=skip href='#m'>Fifteen years of experience with everything</a><main id=m><p>x</p></main>")]
    [InlineData("<a class=skip href='#p'>Skip</a><main id=m><p id=p>x</p></main>")]
    [InlineData("<main id=m><p>x</p></main><a class=skip href='#m'>Skip</a>")]
    public void Should_Report_A_Problem_When_A_Skip_Link_Says_Too_Much_Or_Leads_Elsewhere(string body) =>
        Assert.Contains(new HtmlExtractor().Extract(Encoding.UTF8.GetBytes("<!DOCTYPE html><body>" + body)).Problems, static problem => problem.Contains("skip link", StringComparison.Ordinal));

    [Fact]
    public void Should_Refuse_The_Page_When_Elements_Nest_Too_Deeply() =>
        Assert.Contains("too deeply", Assert.Single(Extract(string.Concat(Enumerable.Repeat("<div>", 20_000))).Problems), StringComparison.Ordinal);

    [Fact]
    public void Should_Never_Throw_When_Bytes_Are_Random() =>
        Prop.ForAll<byte[]>(bytes => new HtmlExtractor().Extract(bytes).Aspects != LineAspects.None).Holds();

    [Fact]
    public void Should_Never_Throw_When_Bytes_Are_Damaged() =>
        Prop.ForAll(Damage.Of(Page("<ul><li>a<ol><li><b>b</b></ol></ul><p class=part><time datetime=2020>c</time>")), bytes => new HtmlExtractor().Extract(bytes).Aspects != LineAspects.None)
            .Holds();

    private static string[] Read(string html)
    {
        var document = Extract(html);
        Assert.Empty(document.Problems);
        return LineNotation.Of(document);
    }

    private static ExtractedDocument Extract(string html) => new HtmlExtractor().Extract(Page(html));

    private static byte[] Page(string html) =>
        Encoding.UTF8.GetBytes($"<!DOCTYPE html><html lang=\"en-GB\"><head><title>Ada – Résumé</title></head>\n<body><main>\n{html}</main></body></html>");
}
