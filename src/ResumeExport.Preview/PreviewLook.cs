using System.Collections.Immutable;

namespace ResumeExport.Preview;

/// <summary>The look that one page of the preview has chosen; it is in the page's own address, so that pages do not disturb each other.</summary>
/// <param name="Theme">Name or folder of the theme.</param>
/// <param name="Settings">Single tokens that are set.</param>
internal sealed record PreviewLook(string Theme, ImmutableArray<string> Settings)
{
    /// <summary>By which results are kept.</summary>
    public string Key => Theme + "\n" + string.Join('\n', Settings);
}
