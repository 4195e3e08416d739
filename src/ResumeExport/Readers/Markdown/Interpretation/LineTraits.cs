using ResumeExport.Model.Content;
using ResumeExport.Model.Document;
using ResumeExport.Normalisation;

namespace ResumeExport.Readers.Markdown.Interpretation;

/// <summary>What the look and the words of a line say about its place in an entry.</summary>
internal static class LineTraits
{
    private const int LongestHeadLine = 160;

    /// <summary>True for a sentence or for more text than a head has.</summary>
    public static bool IsProse(HeadLine line)
    {
        if (line.Length > LongestHeadLine) return true;
        var text = line.Value;
        if (text.Contains(". ", StringComparison.Ordinal) && text.Length > 100) return true;
        return text.Length > 60 && text[^1] is '.' or '。' or '!' or ';' or '；';
    }

    /// <summary>True for a whole sentence: eight words or more with a full stop at the end.</summary>
    public static bool IsSentence(HeadLine line) => line.Value[^1] is '.' or '!' && line.Value.AsSpan().Count(' ') >= 7;

    /// <summary>True when the dates of the line tell when an entry was.</summary>
    public static bool IsDated(HeadLine line) => !IsProse(line) && HeadPeriods.In(line).Count > 0;

    /// <summary>True when all letters of the line are bold, italic or code.</summary>
    public static bool IsEmphasised(HeadLine line) => HasStyle(line, TextStyles.Bold | TextStyles.Italic | TextStyles.Code);

    /// <summary>True when all letters of the line are bold.</summary>
    public static bool IsBold(HeadLine line) => HasStyle(line, TextStyles.Bold);

    /// <summary>True for keywords under a label, and for a line that announces what follows.</summary>
    public static bool IsLabel(HeadLine line)
    {
        var text = line.Value;
        if (text[^1] is ':' or '：') return true;
        var colon = text.AsSpan().IndexOfAny(':', '：');
        return colon > 0 && HeadWords.IsKeywordLabel(text[..colon]);
    }

    /// <summary>True when the words of the line name what entries of <paramref name="kind"/> have.</summary>
    public static bool HasEvidence(HeadLine line, EntryKind kind) => kind == EntryKind.Education
        ? HeadWords.NamesDegree(line.Value) || HeadWords.NamesInstitution(line.Value)
        : HeadWords.RoleScore(line.Value) > 0 || HeadWords.OrganisationScore(line.Value) > 0;

    private static bool HasStyle(HeadLine line, TextStyles styles)
    {
        foreach (var piece in line.Text.Pieces)
        {
            if (piece.End <= line.Start || piece.Start >= line.End || string.IsNullOrWhiteSpace(piece.Text)) continue;
            if ((piece.Styles & styles) == 0) return false;
        }

        return true;
    }
}
