using ResumeExport.Normalisation;

namespace ResumeExport.Tests.Normalisation;

public sealed class LinkPolicyTests
{
    [Theory]
    [InlineData("https://example.org/a?b=c#d")]
    [InlineData("HTTP://EXAMPLE.ORG")]
    [InlineData("mailto:a@example.org")]
    [InlineData("tel:+1-555-0100")]
    public void Should_Let_Pass(string target) => Assert.Equal(target, LinkPolicy.Accept(" " + target + " "));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("https://")]
    [InlineData("javascript:alert(1)")]
    [InlineData("JaVaScRiPt:alert(1)")]
    [InlineData("java\nscript:alert(1)")]
    [InlineData("data:text/html,x")]
    [InlineData("file:///etc/passwd")]
    [InlineData("//example.org")]
    [InlineData("example.org")]
    [InlineData("https://exa mple.org")]
    public void Should_Refuse(string? target) => Assert.Null(LinkPolicy.Accept(target));
}
