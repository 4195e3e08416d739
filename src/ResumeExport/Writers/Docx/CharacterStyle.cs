using ResumeExport.Model.Content;
using ResumeExport.Model.Document;
using ResumeExport.Model.Text;

namespace ResumeExport.Writers.Docx;

/// <summary>
/// The look of a run as one character style: a run can name only one, so every combination that occurs is a style of its own.
/// </summary>
/// <param name="Emphasis">Bold, italic, code and struck-out text.</param>
/// <param name="IsLink">True for linked text.</param>
/// <param name="Far">What a part at the far margin says; null elsewhere.</param>
internal sealed record CharacterStyle(TextStyles Emphasis, bool IsLink, EntryPartRole? Far)
{
    public const string Separator = "Separator";

    /// <summary>The style id; empty when the run looks like its paragraph.</summary>
    public string Id { get; } = MakeId(Emphasis, IsLink, Far);

    /// <summary>The name that people see; plain <c>Date</c> is a paragraph style of Word's own.</summary>
    public string Name => Far is null ? Id : "Entry " + Id;

    public bool IsPlain => Id.Length == 0;

    /// <summary>True for the styles whose names Word knows.</summary>
    public bool IsBuiltIn => Id is "Strong" or "Emphasis" or "Hyperlink";

    public static CharacterStyle Of(LineRun run, TextStyles emphasis, EntryPartRole? far) => new(emphasis, run.LinkTarget is not null, far);

    private static string MakeId(TextStyles emphasis, bool isLink, EntryPartRole? far) =>
        FarName(far)
        + (isLink ? "Hyperlink" : "")
        + (emphasis.HasFlag(TextStyles.Bold) ? "Strong" : "")
        + (emphasis.HasFlag(TextStyles.Italic) ? "Emphasis" : "")
        + (emphasis.HasFlag(TextStyles.Code) ? "Code" : "")
        + (emphasis.HasFlag(TextStyles.Strikethrough) ? "Strike" : "");

    private static string FarName(EntryPartRole? far) => far switch
    {
        null => "",
        EntryPartRole.Period => "Date",
        EntryPartRole.Location => "Location",
        EntryPartRole.Score => "Score",
        _ => "Aside",
    };
}
