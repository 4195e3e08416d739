namespace ResumeExport.Writers.Docx;

/// <summary>Collects the character styles that a document uses, in the order of the document.</summary>
internal sealed class CharacterStyleTable
{
    private readonly List<CharacterStyle> used = [];
    private readonly HashSet<string> ids = [];

    public IReadOnlyList<CharacterStyle> Used => used;

    public void Use(CharacterStyle style)
    {
        if (ids.Add(style.Id)) used.Add(style);
    }
}
