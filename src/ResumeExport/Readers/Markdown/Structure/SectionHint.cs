using ResumeExport.Model.Document;

namespace ResumeExport.Readers.Markdown.Structure;

/// <summary>What a hint says of a section.</summary>
/// <param name="Kind">Its kind.</param>
/// <param name="IsUntitled">True when it has no heading.</param>
/// <param name="IsExact">True when its content is to be taken as it stands, without looking for more in it.</param>
internal sealed record SectionHint(SectionKind Kind, bool IsUntitled, bool IsExact)
{
    /// <summary>Reads <c>section work exact</c>; null for any other hint.</summary>
    public static SectionHint? Of(RawHint hint)
    {
        var words = hint.Words.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words is not ["section", var name, .. var flags] || !char.IsLetter(name[0]) || !Enum.TryParse<SectionKind>(name, ignoreCase: true, out var kind)) return null;
        return new SectionHint(kind, flags.Contains("untitled"), flags.Contains("exact"));
    }
}
