using System.CommandLine;
using ResumeExport.Cli.Verbs.Themes;

namespace ResumeExport.Cli.Verbs;

/// <summary><c>themes</c>: what themes there are, what is in one, and help to make one's own.</summary>
internal static class ThemesVerb
{
    public static Command Create() => new("themes", "List, show, make and check themes.")
    {
        ThemesListVerb.Create(), ThemesShowVerb.Create(), ThemesNewVerb.Create(), ThemesCheckVerb.Create(), ThemesSchemaVerb.Create(),
    };
}
