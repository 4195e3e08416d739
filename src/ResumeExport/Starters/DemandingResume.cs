using ResumeExport.Readers;

namespace ResumeExport.Starters;

/// <summary>A résumé of an invented person with everything that makes a theme sweat: long names, deep lists, many scripts, words without a break.</summary>
public static class DemandingResume
{
    /// <summary>The name that findings about it carry.</summary>
    public const string Path = "demanding.md";

    /// <summary>Returns the source.</summary>
    public static SourceText Source()
    {
        using var stream = typeof(DemandingResume).Assembly.GetManifestResourceStream("starters/" + Path)!;
        using var reader = new StreamReader(stream);
        return new SourceText(Path, reader.ReadToEnd());
    }
}
