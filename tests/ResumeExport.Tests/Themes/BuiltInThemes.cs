using ResumeExport.Tests.Support;
using ResumeExport.Themes;

namespace ResumeExport.Tests.Themes;

/// <summary>The themes of the folder <c>templates</c>, and one that says everything otherwise than the source.</summary>
internal static class BuiltInThemes
{
    private static readonly string[] Reworded =
    [
        "dates.form=long", "dates.de=numeric", "links=both", "rows.section-heading.capitals=true", "sections=[skills, education, work]",
        "labels={ en: { work: Where I worked, skills: What I can do } }", "scale=0.9", "page.size=Letter",
    ];

    public static ThemeLoader Loader { get; } = new(Path.Join(RepositoryFiles.Root, "templates"));

    public static TheoryData<string> Names => [.. Loader.Names()];

    public static TheoryData<string> NamesAndReworded => [.. Loader.Names(), "reworded"];

    public static Theme Load(string name)
    {
        var loaded = name == "reworded" ? Loader.Load("modern", Reworded) : Loader.Load(name);
        Assert.Empty(loaded.Diagnostics);
        return loaded.Theme!;
    }
}
