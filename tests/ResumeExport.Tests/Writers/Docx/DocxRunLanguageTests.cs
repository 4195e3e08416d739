using System.Xml.Linq;
using ResumeExport.Tests.Support;

namespace ResumeExport.Tests.Writers.Docx;

/// <summary>Text in another language than the document says so, for spelling checks and voices; what is not clear says nothing.</summary>
public sealed class DocxRunLanguageTests
{
    private static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    [Theory]
    [InlineData("Ich habe die Entwicklung der Plattform geleitet und mit dem Team für den Kunden gearbeitet", "val=de")]
    [InlineData("Responsable de la gestion des projets et du développement dans une équipe", "val=fr")]
    [InlineData("Разработка серверных приложений и сопровождение баз данных", "val=ru")]
    [InlineData("Ανάπτυξη εφαρμογών και υποστήριξη πελατών", "val=el")]
    [InlineData("ウェブサービスの設計と開発を担当しました", "eastAsia=ja-JP")]
    [InlineData("负责后端服务的设计、开发与维护", "eastAsia=zh-CN")]
    [InlineData("تطوير الخدمات وقيادة فريق من المهندسين", "bidi=ar-SA")]
    public void Should_Name_The_Language_Of_A_Line_When_It_Is_Another_One(string text, string expected)
    {
        var file = Write(text);

        Assert.Equal([expected], Languages(file).Distinct());
        DocxParts.AssertValid(file);
    }

    [Theory]
    [InlineData("Built the service for the team and led the migration to the cloud")]
    [InlineData("Deutsche Telekom, Bonn")]
    [InlineData("Zusammenarbeit mit der TU München")]
    [InlineData("Café de la Paix, Paris")]
    [InlineData("Москва")]
    [InlineData("Speaks 中文 and Русский to customers")]
    [InlineData("Go, Redis, PostgreSQL, Kubernetes, Terraform, gRPC, Kafka, Docker, Linux")]
    public void Should_Say_Nothing_When_The_Text_Is_Short_Mixed_Or_Of_The_Language(string text) => Assert.Empty(Languages(Write(text)));

    [Fact]
    public void Should_Name_English_In_A_German_Resume() => Assert.Equal(["val=en"], Languages(DocxParts.Write(
        "---\nlang: de\n---\n# Erika Muster\n\n## Berufserfahrung\n\n- Entwicklung der Plattform für den Kunden und das Team\n- Led the team of the platform and the migration to the cloud with an eye on cost\n")));

    private static byte[] Write(string text) => DocxParts.Write(
        $"# Jane Doe\n\n## Experience\n\n- Built the platform for a bank and led the team of engineers\n- {text}\n- Wrote the tools that the company uses to this day\n- Moved the data of the customers to a new store\n");

    private static IEnumerable<string> Languages(byte[] docx) => DocxParts.Of(docx)["word/document.xml"].Descendants(W + "lang")
        .Select(static language => string.Join(' ', language.Attributes().Select(static attribute => attribute.Name.LocalName + "=" + attribute.Value)));
}
