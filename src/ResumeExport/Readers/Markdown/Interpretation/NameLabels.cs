namespace ResumeExport.Readers.Markdown.Interpretation;

/// <summary>Labels that announce the name of the person.</summary>
internal static class NameLabels
{
    /// <summary>True for <c>Name</c>, <c>姓名</c>, <c>ФИО</c> and their like.</summary>
    public static bool IsLabel(string label) => WithoutGaps(label) is
        "name" or "full name" or "fullname" or "vor- und nachname" or "vollständiger name" or "nom" or "nom complet" or "nom et prénom" or "prénom nom"
            or "nombre" or "nombre completo" or "nombre y apellidos" or "nome" or "nome completo" or "nome e cognome" or "naam" or "volledige naam"
            or "имя" or "фио" or "ф.и.о." or "фамилия имя отчество" or "фамилия, имя" or "ad soyad" or "adı soyadı" or "isim" or "姓名" or "名字" or "氏名" or "名前" or "お名前"
            or "이름" or "성명" or "성 명" or "الاسم" or "الاسم الكامل" or "نام" or "نام و نام خانوادگی" or "author" or "姓 名" or "氏 名" or "姓名/name" or "name/姓名";

    // "姓   名": blanks that only make the label wider.
    private static string WithoutGaps(string label)
    {
        var text = label.Trim().ToLowerInvariant();
        return text.Length > 0 && text[0] >= '\u2E80' ? string.Concat(text.Where(static character => !char.IsWhiteSpace(character))) : text;
    }
}
