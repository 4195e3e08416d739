using System.Text;
using ResumeExport.Model.Diagnostics;
using ResumeExport.Model.Document;
using ResumeExport.Tests.Support;
using ResumeExport.Themes;

namespace ResumeExport.Tests.Themes;

public sealed class ThemeLoaderTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("theme-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void Should_Load_The_Default_Theme_When_It_Is_Asked_For_By_Name()
    {
        var result = new ThemeLoader().Load("classic");

        Assert.Empty(result.Diagnostics);
        var theme = result.Theme!;
        Assert.Equal("classic", theme.Name);
        Assert.Equal("Cambria", theme.DocxFontFamily);
        Assert.Equal("Caladea", theme.FontFamilies[0]);
        Assert.Equal(new ThemePage(595.28, 841.89, 50, 56, 50, 56), theme.Page);
        Assert.Equal<EntryPartRole>([EntryPartRole.Title, EntryPartRole.Organisation], theme.Layout.Stacked[0].Near.AsSpan().ToArray());
        Assert.Equal("  |  ", theme.ContactSeparator);
        Assert.Equal(0x1F3864, theme.Rows[RowStyle.Name].Color);
    }

    [Fact]
    public void Should_Take_The_Values_Of_Body_When_A_Row_Names_None()
    {
        var rows = TestThemes.Classic.Rows;

        Assert.Equal(rows[RowStyle.Body] with { SpaceAfter = 0 }, rows[RowStyle.ListItem]);
        Assert.Equal(rows[RowStyle.ListItem] with { Italic = true }, rows[RowStyle.EntryDetail]);
    }

    [Fact]
    public void Should_Keep_Parsers_On_Track_When_The_Default_Theme_Sets_Gaps()
    {
        var rows = TestThemes.Classic.Rows;
        var pitch = rows[RowStyle.Body].Size * rows[RowStyle.Body].LineHeight;

        Assert.True(pitch + rows[RowStyle.EntryHead].SpaceBefore > 1.4 * pitch);
        foreach (var style in (RowStyle[])[RowStyle.EntryDetail, RowStyle.Labelled, RowStyle.ListItem])
        {
            Assert.Equal(pitch, rows[style].Size * rows[style].LineHeight);
            Assert.Equal(0, rows[style].SpaceBefore + rows[style].SpaceAfter);
        }
    }

    [Fact]
    public void Should_Override_Only_What_Is_Named_When_A_Theme_Extends_Another()
    {
        Write("mine", "extends: classic\ncolors: { accent: \"#004400\" }\nrows: { name: { size: 30 } }\n");

        var result = new ThemeLoader().Load(Path.Combine(folder, "mine"));

        Assert.Empty(result.Diagnostics);
        var classic = TestThemes.Classic;
        var mine = result.Theme!;
        Assert.Equal("mine", mine.Name);
        Assert.Equal(classic.Colors with { Accent = 0x004400 }, mine.Colors);
        Assert.Equal(classic.Rows[RowStyle.Name] with { Size = 30, Color = 0x004400 }, mine.Rows[RowStyle.Name]);
        Assert.Equal(classic.Rows[RowStyle.Body], mine.Rows[RowStyle.Body]);
        Assert.Equal(classic.StyleSheet, mine.StyleSheet);
    }

    [Fact]
    public void Should_Put_The_Own_Style_Sheet_Behind_The_Inherited_One_When_A_Theme_Extends_Another()
    {
        Write("mine", "extends: classic");
        File.WriteAllText(Path.Combine(folder, "mine", "style.css"), "p { margin: 0 }\r\n");

        Assert.Equal(TestThemes.Classic.StyleSheet + "p { margin: 0 }\n", new ThemeLoader().Load(Path.Combine(folder, "mine")).Theme!.StyleSheet);
    }

    [Fact]
    public void Should_Find_A_Neighbour_When_The_Extended_Theme_Is_A_Relative_Path()
    {
        Write("a", "extends: classic\nlist: { indent: 20 }");
        Write("b", "extends: ../a");

        Assert.Equal(20, new ThemeLoader().Load(Path.Combine(folder, "b")).Theme!.ListIndent);
    }

    [Theory]
    [InlineData("fonts: [A, B]")]
    [InlineData("fonts: [A, B,]")]
    [InlineData("fonts:\n- A\n- B")]
    [InlineData("fonts:\n  - A\n  - B")]
    [InlineData("fonts: [\"A\",\n  'B']  # comment")]
    [InlineData("---\nfonts:\n  - A\n  - B\n...")]
    public void Should_Read_A_List_When_It_Is_Written_In_Any_Style_Of_Yaml(string yaml)
    {
        Write("mine", yaml.StartsWith("---", StringComparison.Ordinal) ? yaml.Insert(4, "extends: classic\n") : "extends: classic\n" + yaml);

        var result = new ThemeLoader().Load(Path.Combine(folder, "mine"));

        Assert.Empty(result.Diagnostics);
        Assert.Equal("A, B", string.Join(", ", result.Theme!.FontFamilies));
    }

    [Fact]
    public void Should_List_The_Themes_When_The_Name_Is_Unknown()
    {
        var result = new ThemeLoader().Load("clasic");

        Assert.Null(result.Theme);
        var found = Assert.Single(result.Diagnostics);
        Assert.Equal("error RX5001: There is no theme 'clasic'", found.ToString());
        Assert.StartsWith("Did you mean 'classic'? Themes: academic, ats, classic, compact, modern", found.Hint, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("../../etc")]
    [InlineData("")]
    [InlineData("..")]
    public void Should_Report_And_Not_Throw_When_The_Name_Is_No_Theme(string name) =>
        Assert.Equal("RX5001", Assert.Single(new ThemeLoader().Load(name).Diagnostics).Code);

    [Theory]
    [InlineData("extends: classic\nfnots: [A]", "2:1: error RX5004: Unknown token 'fnots' | Did you mean 'fonts'?")]
    [InlineData("extends: classic\nrows: { headin: { size: 3 } }", "2:9: error RX5004: Unknown token 'headin' | Did you mean 'headline'?")]
    [InlineData("extends: classic\nlist: { xyzzy: 1 }", "2:9: error RX5004: Unknown token 'xyzzy' | Known here: bullet, indent")]
    [InlineData("extends: classic\nrows: { name: { size: big } }", "2:23: error RX5005: The token 'rows.name.size' cannot be 'big' | It takes a number from 4 to 72")]
    [InlineData("extends: classic\nrows: { name: { size: 1e9 } }", "2:23: error RX5005: The token 'rows.name.size' cannot be '1e9' | It takes a number from 4 to 72")]
    [InlineData("extends: classic\nrows: { name: { bold: yes } }", "2:23: error RX5005: The token 'rows.name.bold' cannot be 'yes' | It takes true or false")]
    [InlineData("extends: classic\nrows: { name: { color: pink } }", "2:24: error RX5005: The token 'rows.name.color' cannot be 'pink' | It takes one of: text, muted, accent, rule")]
    [InlineData("extends: classic\ncolors:\n  text: #000000", "3:8: error RX5005: The token 'colors.text' cannot be empty | It takes a colour in quotes, such as \"#1F3864\"")]
    [InlineData("extends: classic\ncolors: { muted: \"#999999\" }", "2:18: warning RX5008: The colour 'colors.muted' has a contrast of less than 4.5:1 on white | Take a darker one: pale text is hard to read and some portals take it for hidden text")]
    [InlineData("extends: classic\npage: A4", "2:7: error RX5005: The token 'page' cannot be 'A4' | It takes a group of tokens")]
    [InlineData("extends: classic\npage: { size: A5 }", "2:15: error RX5005: The token 'page.size' cannot be 'A5' | It takes one of: A4, Letter, auto")]
    [InlineData("extends: classic\nentry: { stacked: [{ near: [titel] }] }", "2:29: error RX5004: Unknown token 'titel' | Did you mean 'title'?")]
    [InlineData("extends: classic\nentry: { stacked: [{ near: [title], far: [title] }] }", "2:43: error RX5005: The token 'entry.stacked.far' cannot be 'title' | It takes each part once")]
    [InlineData("extends: classic\nlist: { indent: 1, indent: 2 }", "2:20: error RX5006: The token 'indent' is given twice | Keep one of the two")]
    [InlineData("extends: nowhere", "1:10: error RX5001: There is no theme 'nowhere' | Themes: academic, ats, classic, compact, modern; or give the path of a folder with a theme.yaml, such as ./mine")]
    [InlineData("extends: ../mine", "1:10: error RX5007: The themes that this one extends never end | Extend a theme that extends none, such as classic")]
    [InlineData("a: &x 1\nb: *x", "1:4: error RX5002: Anchors and aliases are not allowed in themes | ")]
    [InlineData("a: [[[[[[[[[[[[[[[[[[[[[[", "1:12: error RX5002: The theme is nested too deep | ")]
    [InlineData("extends: classic\nlist: { indent: !!int 3 }", "2:17: error RX5002: Only texts, lists and groups are allowed in themes | ")]
    [InlineData("extends: classic\nlist: { indent }", "2:9: error RX5002: The theme is not valid YAML: this does not belong here | ")]
    [InlineData("just text", "1:1: error RX5002: The theme has to be a group of tokens, not a single value | ")]
    [InlineData("", "error RX5002: The theme is empty | ")]
    public void Should_Say_What_Is_Wrong_When_A_Theme_Is(string yaml, string expected)
    {
        Write("mine", yaml);

        Assert.Equal(expected, Findings(Path.Combine(folder, "mine")));
    }

    [Fact]
    public void Should_Name_All_That_Is_Missing_When_A_Theme_Has_No_Base()
    {
        Write("mine", "rows: { body: { size: 10 } }");

        var found = Findings(Path.Combine(folder, "mine"));

        var expected = string.Join('\n', (string[])[
            Missing("1:1", "fonts"), Missing("1:1", "docx-font"), Missing("1:1", "page"), Missing("1:1", "colors"),
            Missing("1:15", "rows.body.line-height"), Missing("1:1", "entry"), Missing("1:1", "separators"), Missing("1:1", "list"),
        ]);
        Assert.Equal(expected, found);
    }

    [Fact]
    public void Should_Refuse_A_Theme_When_It_Is_Too_Large()
    {
        Write("mine", "extends: classic\n#" + new string('x', 70_000));

        Assert.Equal("error RX5002: The file is larger than 64 KiB | Copy the file from templates/classic and change its values", Findings(Path.Combine(folder, "mine")));
    }

    [Fact]
    public void Should_Report_A_Syntax_Error_When_The_File_Is_No_Yaml()
    {
        Write("mine", "fonts: [a\nb: }");

        Assert.Equal("RX5002", Assert.Single(new ThemeLoader().Load(Path.Combine(folder, "mine")).Diagnostics).Code);
    }

    [Fact]
    public void Should_Answer_With_Findings_And_Never_Throw_When_A_Theme_Is_Damaged()
    {
        var classic = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "templates", "classic", "theme.yaml"));
        const string Marks = "{}[]:,&*!|>-#\"'%@ \n\t?x0";
        for (var i = 0; i < classic.Length; i += 7)
        {
            var mark = Marks[i % Marks.Length];
            Write("mine", (i % 3) switch { 0 => classic.Remove(i, 1), 1 => classic.Insert(i, mark.ToString()), _ => classic[..i] + mark + classic[(i + 1)..] });

            var result = new ThemeLoader().Load(Path.Combine(folder, "mine"));

            Assert.Equal(result.Theme is null, result.Diagnostics.Any(static found => found.Severity == DiagnosticSeverity.Error));
        }
    }

    private static string Missing(string place, string token) =>
        $"{place}: error RX5003: The token '{token}' is missing | Add it, or name a theme to take it from: extends: classic";

    private static string Findings(string theme)
    {
        var prefix = Path.Combine(theme, "theme.yaml") + ":";
        var findings = new ThemeLoader().Load(theme).Diagnostics
            .Select(found => found.ToString().Replace(prefix, "", StringComparison.Ordinal).TrimStart() + " | " + found.Hint);
        return string.Join('\n', findings);
    }

    private void Write(string name, string yaml)
    {
        Directory.CreateDirectory(Path.Combine(folder, name));
        File.WriteAllText(Path.Combine(folder, name, "theme.yaml"), yaml, Encoding.UTF8);
    }
}
