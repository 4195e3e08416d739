using ResumeExport.Pdf.Layout;
using ResumeExport.Tests.Pdf.Support;

namespace ResumeExport.Tests.Pdf.Layout;

public sealed class LayoutGuardTests
{
    [Theory]
    [InlineData("en", true)]
    [InlineData("en-US", true)]
    [InlineData("zh-Hant-TW", true)]
    [InlineData("", false)]
    [InlineData("en_US", false)]
    [InlineData("en-", false)]
    [InlineData("1en", false)]
    [InlineData("englishtext", false)]
    public void Should_Know_A_Language_Tag(string tag, bool isValid) =>
        Assert.Equal(isValid, LayoutGuard.IsLanguageTag(tag));

    [Fact]
    public void Should_Refuse_Sizes_No_Page_Can_Be_Made_Of()
    {
        Refuses(Documents.Of() with { Page = new PageSetup { Width = 2 } });
        Refuses(Documents.Of() with { Page = new PageSetup { MarginLeft = 600 } });
        Refuses(Documents.Of(Documents.Paragraph("a", Documents.Body with { FontSize = 0 })));
        Refuses(Documents.Of(Documents.Paragraph("a", Documents.Body with { LineHeight = double.NaN })));
        Refuses(Documents.Of(Documents.Item("a", 51)));
    }

    private static void Refuses(LayoutDocument document) =>
        Assert.Throws<ArgumentException>(() => LayoutGuard.Check(document));
}
