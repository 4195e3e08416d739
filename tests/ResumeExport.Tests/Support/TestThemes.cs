using ResumeExport.Composition;
using ResumeExport.Model.Document;
using ResumeExport.Themes;

namespace ResumeExport.Tests.Support;

/// <summary>The themes that come with the program, loaded from the test output folder.</summary>
internal static class TestThemes
{
    private static readonly Lazy<Theme> LoadedClassic = new(() => new ThemeLoader().Load(ThemeLoader.DefaultTheme).Theme!);

    public static Theme Classic => LoadedClassic.Value;

    public static ComposedResume Compose(ResumeDocument document) => Composer.Compose(document, Classic);
}
