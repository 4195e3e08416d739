using System.Buffers;
using System.Globalization;
using System.Text;

namespace ResumeExport.Normalisation;

/// <summary>Takes the decoration off section headings.</summary>
internal static class SectionHeadings
{
    private static readonly SearchValues<char> BehindNumber = SearchValues.Create(".)、．）:：");

    private static readonly string[] Joints = [" and ", " & ", "&", " und ", " et ", " y ", " e ", " en ", " и ", " ve ", " + ", " / ", "/", "|", "｜", "・", "、", "，", ", ", " – ", " - ", " — ", "与", "和", "および", "及び", " 및 ", " و "];

    /// <summary>Returns <paramref name="heading"/> without numbering, emoji, bracketed tail, attributes and value: <c>1. 경력 : 5년</c> is <c>경력</c>.</summary>
    public static string Core(string heading)
    {
        var text = WithoutTail(WithoutNumber(heading));
        return IsLetterSpaced(text) ? Joined(text) : text.Trim();
    }

    /// <summary>Cuts at joining words, and where Chinese, Japanese or Korean and Latin letters meet.</summary>
    public static List<string> Parts(string text)
    {
        List<string> parts = [text];
        foreach (var joint in Joints)
            parts = [.. parts.SelectMany(part => part.Split(joint, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))];
        return [.. parts.SelectMany(AtScripts)];
    }

    /// <summary>True for text of two scripts.</summary>
    public static bool IsBilingual(string text) => text.Any(char.IsAsciiLetter) && text.Any(IsWide);

    /// <summary>Takes words off both ends of <paramref name="key"/> that do not change what it names.</summary>
    public static string WithoutQualifiers(string key)
    {
        var words = key.Split(' ');
        var (from, to) = (0, words.Length);
        while (from < to && IsQualifier(words[from])) from++;
        while (to > from && IsTrailing(words[to - 1])) to--;
        var rest = string.Join(' ', words[from..to]);
        foreach (var prefix in (ReadOnlySpan<string>)["我的", "主要", "个人", "相关", "其他", "その他", "주요", "기타"])
            if (rest.StartsWith(prefix, StringComparison.Ordinal) && rest.Length > prefix.Length) return rest[prefix.Length..].Trim();
        return rest;
    }

    private static bool IsQualifier(string word) => word is
        "my" or "selected" or "relevant" or "professional" or "personal" or "key" or "other" or "additional" or "recent" or "notable" or "main" or "core" or "the" or "some" or "major"
            or "featured" or "current" or "past" or "previous" or "prior" or "full" or "industry" or "further" or "more" or "top" or "general" or "related" or "formal"
            or "meine" or "weitere" or "sonstige" or "ausgewahlte" or "mes" or "autres" or "mis" or "otras" or "otros" or "meus" or "minhas" or "outros" or "outras" or "altre" or "altri"
            or "overige" or "мои" or "мой" or "другие" or "дополнительное" or "дополнительная" or "ключевые" or "основные" or "diger" or "principais" or "principales";

    private static bool IsTrailing(string word) => word is "summary" or "section" or "overview" or "details" or "history" or "info" or "information" or "list" or "highlights" or "me";

    private static string WithoutNumber(string text)
    {
        var at = 0;
        while (at < text.Length && !char.IsLetter(text[at])) at++;
        var rest = text[at..];
        // "I. Education", "一、教育", "A) Skills"
        var end = rest.AsSpan().IndexOfAny(BehindNumber);
        if (end is > 0 and <= 4 && end + 1 < rest.Length && rest[..end].All(IsNumeral)) return WithoutNumber(rest[(end + 1)..]);
        return rest;
    }

    private static bool IsNumeral(char character) => character is 'I' or 'V' or 'X' or 'i' or 'v' or 'x' or 'A' or 'B' or 'C' or 'D' or 'E' or 'F' or '一' or '二' or '三' or '四' or '五' or '六' or '七' or '八' or '九' or '十' or 'Ⅰ' or 'Ⅱ' or 'Ⅲ';

    private static string WithoutTail(string text)
    {
        var bracket = text.AsSpan().IndexOfAny('(', '（', '{');
        if (bracket < 0) bracket = text.AsSpan().IndexOfAny('[', '【');
        var core = bracket > 0 ? text[..bracket] : text;
        var colon = core.AsSpan().IndexOfAny(':', '：');
        if (colon > 0 && IsValue(core.AsSpan(colon + 1))) core = core[..colon];
        var end = core.Length;
        while (end > 0 && !char.IsLetterOrDigit(core[end - 1]) && !IsMark(core[end - 1]) && core[end - 1] is not '+' and not '#') end--;
        return core[..end];
    }

    // "경력 : 5년 2개월": the heading has a value, or nothing, behind its colon.
    private static bool IsValue(ReadOnlySpan<char> text) => text.IsWhiteSpace() || text.IndexOfAnyInRange('0', '9') >= 0;

    private static bool IsMark(char character) => char.GetUnicodeCategory(character) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    private static bool IsLetterSpaced(string text)
    {
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length > 3 && Array.TrueForAll(words, static word => word.Length == 1);
    }

    private static string Joined(string text) => text.Replace(" ", "", StringComparison.Ordinal);

    private static bool IsWide(char character) => character is >= '\u2E80' and <= '\uD7AF' or >= '\uF900' and <= '\uFAFF';

    private static IEnumerable<string> AtScripts(string text)
    {
        var part = new StringBuilder();
        var isWide = text.Length > 0 && IsWide(text[0]);
        foreach (var character in text)
        {
            if (char.IsLetter(character) && IsWide(character) != isWide && part.Length > 0)
            {
                if (!string.IsNullOrWhiteSpace(part.ToString())) yield return part.ToString().Trim();
                part.Clear();
                isWide = !isWide;
            }

            part.Append(character);
        }

        if (!string.IsNullOrWhiteSpace(part.ToString())) yield return part.ToString().Trim();
    }
}
