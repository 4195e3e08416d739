using ResumeExport.Model.Diagnostics;
using ResumeExport.Model.Document;
using ResumeExport.Themes;

namespace ResumeExport.Tests.Themes;

/// <summary>Single tokens, as <c>--set</c> gives them.</summary>
public sealed class ThemeSettingsTests
{
    [Fact]
    public void Should_Change_Only_What_Is_Named()
    {
        var classic = BuiltInThemes.Load("classic");
        var set = Load("colors.accent=#1F4E79", "fonts=[Carlito, Arial]", "rows.name.size=30", "scale=1", "docx-font = Calibri");

        Assert.Equal(classic.Colors with { Accent = 0x1F4E79 }, set.Colors);
        Assert.Equal("Carlito, Arial", string.Join(", ", set.FontFamilies));
        Assert.Equal(30, set.Rows[RowStyle.Name].Size);
        Assert.Equal("Calibri", set.DocxFontFamily);
        Assert.Equal(classic.Rows[RowStyle.Body], set.Rows[RowStyle.Body]);
        Assert.NotEqual(classic.Sha256, set.Sha256);
    }

    [Fact]
    public void Should_Take_The_Last_When_A_Token_Is_Set_Twice() => Assert.Equal(20, Load("list.indent=10", "list.indent=20").ListIndent);

    [Fact]
    public void Should_Scale_Sizes_To_Half_Points_And_Space()
    {
        var rows = Load("scale=0.9").Rows;
        Assert.Equal((9.5, 21.5), (rows[RowStyle.Body].Size, rows[RowStyle.Name].Size));
        Assert.Equal(rows[RowStyle.Body].Size, rows[RowStyle.ListItem].Size);
        Assert.Equal(7.65, rows[RowStyle.EntryHead].SpaceBefore, 6);
    }

    [Fact]
    public void Should_Read_What_Is_Said_Otherwise()
    {
        var wording = Load("dates={ form: short, de-AT: numeric }", "labels.de.work=Werdegang", "sections=[skills, work]", "links=url", "rows.section-heading.capitals=true").Wording;

        Assert.Equal((DateForm.ShortNames, DateForm.Numeric), (wording.DatesIn("en-GB"), wording.DatesIn("de-CH")));
        Assert.Equal("Werdegang", wording.LabelOf(SectionKind.Work, "de"));
        Assert.Null(wording.LabelOf(SectionKind.Work, "en"));
        Assert.Equal("Skills, Work", string.Join(", ", wording.Order));
        Assert.Equal((LinkDisplay.Url, true), (wording.Links, wording.CapitalHeadings));
        Assert.True(BuiltInThemes.Load("classic").Wording.IsAsWritten);
    }

    [Theory]
    [InlineData("colors.accent", "--set colors.accent: error RX5009: This is no setting of a token")]
    [InlineData("=3", "--set =3: error RX5009: This is no setting of a token")]
    [InlineData("a..b=3", "--set a..b=3: error RX5009: This is no setting of a token")]
    [InlineData("colors.acent=#123456", "--set colors.acent=#123456: error RX5004: Unknown token 'acent'")]
    [InlineData("colors=red", "--set colors=red: error RX5005: The token 'colors' cannot be 'red'")]
    [InlineData("colors.accent=red", "--set colors.accent=red: error RX5005: The token 'colors.accent' cannot be 'red'")]
    [InlineData("colors.accent=#AABBCC", "--set colors.accent=#AABBCC: warning RX5008: The colour 'colors.accent' has a contrast of less than 4.5:1 on white")]
    [InlineData("fonts=[A", "RX5002")]
    [InlineData("labels.klingonisch.work=x", "--set labels.klingonisch.work=x: error RX5005: The token 'labels.language' cannot be 'klingonisch'")]
    [InlineData("sections=[wrok]", "RX5004: Unknown token 'wrok'")]
    [InlineData("dates.en=american", "RX5005: The token 'dates.en' cannot be 'american'")]
    public void Should_Say_What_Is_Wrong_With_A_Setting(string setting, string expected)
    {
        var found = BuiltInThemes.Loader.Load("classic", setting).Diagnostics;
        Assert.Contains(found, finding => finding.ToString().Contains(expected, StringComparison.Ordinal));
    }

    private static Theme Load(params string[] settings)
    {
        var loaded = BuiltInThemes.Loader.Load("classic", settings);
        Assert.DoesNotContain(loaded.Diagnostics, static finding => finding.Severity == DiagnosticSeverity.Error);
        return loaded.Theme!;
    }
}
