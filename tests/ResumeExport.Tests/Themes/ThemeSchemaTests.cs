using System.Text.Json;
using ResumeExport.Tests.Support;
using ResumeExport.Themes;

namespace ResumeExport.Tests.Themes;

public sealed class ThemeSchemaTests
{
    [Fact]
    public void Should_Be_The_File_Beside_The_Themes() =>
        Assert.Equal(ThemeSchema.Text(), File.ReadAllText(Path.Join(RepositoryFiles.Root, "templates", ThemeSchema.FileName)));

    [Fact]
    public void Should_Know_Every_Token_That_The_Reader_Knows()
    {
        using var schema = JsonDocument.Parse(ThemeSchema.Text());
        var color = schema.RootElement.GetProperty("properties").GetProperty("colors").GetProperty("properties").GetProperty("accent");
        Assert.Equal("^#[0-9A-Fa-f]{6}$", color.GetProperty("pattern").GetString());
        Assert.False(schema.RootElement.GetProperty("additionalProperties").GetBoolean());
        var known = schema.RootElement.GetProperty("properties").EnumerateObject().Select(static token => token.Name).ToHashSet(StringComparer.Ordinal);
        foreach (var theme in BuiltInThemes.Loader.Names())
            foreach (var line in BuiltInThemes.Loader.Show(theme, [], [])!.Split('\n').Where(static line => line.Length > 0 && line[0] != ' ')) Assert.Contains(line.Split(':')[0], known);
    }
}
