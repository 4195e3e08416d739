using ResumeExport.Normalisation;

namespace ResumeExport.Readers.Markdown.Interpretation;

/// <summary>Words that begin the heading of a project of a job.</summary>
internal static class EntryWords
{
    /// <summary>True for <c>Project: Phoenix</c>, <c>Проект «Маяк»</c>, <c>项目一：…</c> and their like.</summary>
    public static bool IsProjectHeading(string text)
    {
        foreach (var word in (ReadOnlySpan<string>)["project", "projekt", "projet", "proyecto", "projeto", "progetto", "проект", "proje", "项目", "項目", "プロジェクト", "프로젝트", "مشروع", "پروژه"])
            if (text.StartsWith(word, StringComparison.OrdinalIgnoreCase) && IsBehindWord(text, word.Length)) return true;
        return false;
    }

    /// <summary>True for text that ends in a word for something that was made, such as <c>平台</c>, <c>системы</c> or <c>App</c>.</summary>
    public static bool NamesProduct(string text)
    {
        foreach (var word in (ReadOnlySpan<string>)["平台", "系统", "商城", "项目", "小程序", "系統", "项目）", "システム", "サイト", "アプリ", "プロジェクト", "시스템", "플랫폼", "프로젝트", "서비스", "project", "app", "platform", "website", "system"])
            if (text.EndsWith(word, StringComparison.OrdinalIgnoreCase) && (word[0] > '\u2E80' || (text.Length > word.Length && text[^(word.Length + 1)] == ' ' && HeadWords.RoleScore(text) == 0))) return true;
        return false;
    }

    // "Project Manager" is a role; "Project: Phoenix", "Project 2", "Проект «Маяк»" are projects.
    private static bool IsBehindWord(string text, int at)
    {
        var rest = text.AsSpan(at).TrimStart();
        if (rest.Length == 0) return false;
        return rest[0] is ':' or '：' or '#' or '-' or '–' or '—' or '«' or '“' or '"' or '„' or '「' or '《' || char.IsDigit(rest[0])
            || (rest.Length > 1 && rest[0] is '一' or '二' or '三' or '四' or '五' or '名');
    }
}
