using ResumeExport.Writers.Docx.Embedding;

namespace ResumeExport.Writers.Docx;

/// <summary>What the other parts need to know about the text: filled while <c>document.xml</c> is written.</summary>
internal sealed class DocxTables(DocxLanguage language)
{
    public const string StylesId = "rId1";
    public const string NumberingId = "rId2";
    public const string SettingsId = "rId3";
    public const string ThemeId = "rId4";
    public const string FontsId = "rIdFonts";
    private const int FirstLinkId = 5;

    public DocxLanguage Language => language;

    public HyperlinkTable Links { get; } = new(FirstLinkId);

    public ListNumbers Lists { get; } = new();

    public FacesInUse Faces { get; } = new();

    public StyleVariantTable Variants { get; } = new();

    public CharacterStyleTable Styles { get; } = new();
}
