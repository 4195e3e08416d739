namespace ResumeExport.Writers.Html.Templates;

/// <summary>One tag of a template.</summary>
/// <param name="Kind">What it does.</param>
/// <param name="Start">Offset of its first brace.</param>
/// <param name="End">Offset behind its last brace.</param>
/// <param name="Words">What stands in it, cut at blanks outside of quotes and parentheses; without the sign of its kind.</param>
/// <param name="WordsAt">Offset of each word.</param>
internal sealed record TemplateTag(TagKind Kind, int Start, int End, IReadOnlyList<string> Words, IReadOnlyList<int> WordsAt)
{
    /// <summary>The first word; empty when there is none.</summary>
    public string Name => Words.Count == 0 ? "" : Words[0];
}
