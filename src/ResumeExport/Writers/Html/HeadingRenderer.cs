using System.Globalization;

namespace ResumeExport.Writers.Html;

/// <summary>Opens and closes headings of any level.</summary>
internal sealed class HeadingRenderer(HtmlText html)
{
    private const int DeepestElement = 6;

    /// <summary>Opens a heading.</summary>
    public void Open(int level, string classes)
    {
        if (level <= DeepestElement) html.Open(Tag(level), classes);
        else html.Open(Tag(level), classes, "aria-level", level.ToString(CultureInfo.InvariantCulture));
    }

    /// <summary>Closes a heading.</summary>
    public void Close(int level) => html.Close(Tag(level));

    private static string Tag(int level) => level switch
    {
        1 => "h1",
        2 => "h2",
        3 => "h3",
        4 => "h4",
        5 => "h5",
        _ => "h6",
    };
}
