using System.Collections.Immutable;
using System.Globalization;
using FsCheck;
using FsCheck.Fluent;

namespace ResumeExport.Tests.Support;

/// <summary>
/// Makes Markdown résumés in the shapes that people write: headings of any level or none, entries that begin in any way, heads of
/// one to three lines in any order and with any separator, in fourteen languages.
/// </summary>
internal sealed class WildResumeGenerator
{
    private static readonly string[] Separators = [" — ", " – ", " - ", " | ", ", ", " · ", " • ", " @ ", "  ", " / ", "，", " \\| "];

    private static readonly (string Work, string Education, string Skills, string Dates)[] Languages =
    [
        ("Experience", "Education", "Skills", "Jan 2020 – Present"), ("Berufserfahrung", "Ausbildung", "Kenntnisse", "Seit Mai 2024"),
        ("Expériences", "Formation", "Compétences", "janvier 2019 - présent"), ("Experiencia laboral", "Educación", "Habilidades", "enero 2020 - Actualidad"),
        ("Experiência profissional", "Formação", "Habilidades", "Maio/2018 - atual"), ("Esperienze lavorative", "Istruzione", "Competenze", "gennaio 2018 - oggi"),
        ("Werkervaring", "Opleiding", "Vaardigheden", "maart 2017 - heden"), ("Опыт работы", "Образование", "Навыки", "2008 - настоящее время"),
        ("İş Deneyimi", "Eğitim", "Beceriler", "Ocak 2019 - Halen"), ("工作经历", "教育背景", "专业技能", "2019年3月 ~ 至今"), ("職務経歴", "学歴", "スキル", "2016年10月〜現在"),
        ("경력", "학력", "기술 스택", "2017.10 ~ 현재"), ("الخبرة العملية", "التعليم", "المهارات", "2019 - 2022"), ("تجربه حرفه‌ای", "تحصیلات", "مهارت‌های فنی", "2019 - تاکنون"),
    ];

    private static readonly string[] Dates =
    [
        "2013 – 2017", "2019 -", "03/2019 – 12/2020", "2019.01 ~ 2021.06", "2018-04 to 2019-11", "Summer 2022", "Oct 14 - Present", "Sept. 2019", "2017 - 2019/20",
        "(26/01/2018 - 01/03/2019)", "2023.07-2023.08(2개월)", "2017.10-?", "Jan 2018 - Mar 2020 (2 years 2 months)", "2022-2027 (expected)", "06.2021 - ...", "WS 2018/19",
    ];

    private readonly Dice dice;
    private readonly int language;
    private readonly int level;
    private readonly List<string> words = [];
    private readonly List<string> body = [];
    private int made;

    private WildResumeGenerator(int seed)
    {
        dice = new Dice(seed);
        language = dice.OneIn(2) ? 0 : dice.Below(Languages.Length);
        level = 1 + dice.Below(9);
    }

    /// <summary>Any résumé; a failing one is made smaller by leaving pieces out.</summary>
    public static Arbitrary<WildResume> Resumes { get; } =
        Arb.From(Gen.Choose(0, 1_000_000_000).Select(static seed => new WildResumeGenerator(seed).Resume()), static resume => resume.Smaller());

    private WildResume Resume()
    {
        var pieces = ImmutableArray.CreateBuilder<WildPiece>();
        if (dice.OneIn(8)) pieces.Add(Piece($"---\nlang: en\n---\n\n# {Name()}\n\n"));
        else pieces.Add(Piece(Top()));
        for (var i = dice.Below(4); i > 0; i--) pieces.Add(Piece(Contact()));
        for (var i = 1 + dice.Below(4); i > 0; i--)
        {
            if (level < 6 && dice.OneIn(5)) AddPlainEntry(pieces);
            pieces.Add(Piece(Section()));
            for (var n = dice.Below(5); n > 0; n--) pieces.Add(Piece(dice.OneIn(3) ? Block() : Entry()));
        }

        return new WildResume(pieces.ToImmutable());
    }

    private void AddPlainEntry(ImmutableArray<WildPiece>.Builder pieces)
    {
        var marks = new string('#', level);
        pieces.Add(Piece($"{marks} Experience\n\n"));
        var (organisation, role, year) = (Word(true) + dice.Of(" Ltd", " GmbH", " Inc"), dice.Of("Software Engineer", "Senior Developer", "Project Manager"), 1990 + dice.Below(30));
        var head = dice.OneIn(2) ? $"{organisation} — {role}" : $"{role} — {organisation}";
        var fact = string.Create(CultureInfo.InvariantCulture, $"{organisation} | {role} | {year}-01/{year + 2}-03");
        pieces.Add(Piece(string.Create(CultureInfo.InvariantCulture, $"{marks}# {head} (Jan {year} – Mar {year + 2})\n\n- {Text()}\n\n"), fact));
    }

    // Text is made before its piece, so the words noted since the last piece are those of this one.
    private WildPiece Piece(string source, string? fact = null)
    {
        var piece = new WildPiece(source, [.. words], [.. body], fact);
        words.Clear();
        body.Clear();
        return piece;
    }

    private string Top() => dice.Below(8) switch
    {
        0 => $"{Name()}\n=====\n\n",
        1 => $"<h1 align=\"center\">{Name()}</h1>\n\n",
        2 => $"**{Name()}**\n\n",
        3 => $"{Name()}\n\n",
        4 => $"# Curriculum Vitae\n\n- Name: {Name()}\n\n",
        5 => $"## {Name()} #\n\n",
        _ => $"# {Name()}\n\n",
    };

    private string Contact() => dice.Below(10) switch
    {
        0 => $"{Mail()} | +1 (415) 555-0132 | {Word(true)}\n\n",
        1 => $"- Email: {Mail()}\n- GitHub: [{Word(false)}](https://github.com/someone)\n\n",
        2 => $"📧 [{Word(false)}](mailto:user@example.org) · 📍 {Word(true)}\n\n",
        3 => $"| Contact | Links |\n|---|---|\n| {Mail()} | {Word(true)} |\n\n",
        4 => $"<{Mail()}>\n\n",
        5 => $"**Phone:** [+1 415 555 0132](tel:+14155550132)  \n**Address:** {Word(true)}\n\n",
        6 => $"<p align=\"center\"><a href=\"mailto:user@example.org\">{Word(false)}</a> &nbsp;·&nbsp; {Word(true)}</p>\n\n",
        7 => $"> {Word(true)}, linkedin.com/in/{Word(false)}\n\n",
        8 => $"[![{Word(true)}](https://img.example/badge.svg)](https://example.org/x)\n\n",
        _ => $"{dice.Of("Name", "Telefon", "Адрес", "電話")}: {Word(true)}\\\nwww.{Word(false)}.example\n\n",
    };

    private string Section()
    {
        var (work, education, skills, _) = Languages[language];
        var name = dice.Below(6) switch { 0 => education, 1 => skills, 2 => Word(true), 3 => work.ToUpperInvariant() + ":", _ => work };
        return level switch
        {
            <= 6 => new string('#', level) + dice.Of(" ", " ", " 💼 ", " 1. ") + name + "\n\n",
            7 => name + "\n-----\n\n",
            8 => $"**{name}**\n\n",
            _ => $"{name}\n\n",
        };
    }

    private string Entry()
    {
        var start = dice.Below(10) switch
        {
            0 => $"{new string('#', Math.Min(level + 1, 6))} {Head(4)}\n\n",
            1 => $"{new string('#', Math.Min(level + 1, 6))} {Head(2)}\n*{Head(2)}*\n\n",
            2 => $"**{Head(2)}** {Head(2)}\n\n",
            3 => $"**{Head(1)}**  \n*{Head(2)}*  \n{Date()}\n\n",
            4 => $"- {Date()}: {Head(2)}\n",
            5 => $"| {Date()} | role | org |\n|---|---|---|\n| {Date()} | {Head(1)} | {Head(1)} |\n\n",
            6 => $"{Head(1)}\n: *{Head(1)}*\n: __{Date()}__\n\n",
            7 => $"`{Date()}`\n__{Head(1)}__ {Head(1)}\n\n",
            8 => $"<h4>{Head(2)}</h4>\n<p><em>{Date()}</em><br>{Head(1)}</p>\n\n",
            _ => $"- **{Head(2)}** ({Date()}): {Text()}\n",
        };
        return start + (dice.OneIn(3) ? "" : Block());
    }

    private string Head(int parts) => string.Concat(dice.Some(parts, parts, Part).SelectMany((part, at) => at == 0 ? [part] : new[] { dice.Of<string>(Separators), part }));

    private string Part() => dice.Below(7) switch
    {
        0 => Date(),
        1 => Word(true) + " GmbH",
        2 => "Senior Engineer " + Word(true),
        3 => $"[{Word(true)}](https://example.org/a)",
        4 => $"({Word(true)}, Berlin)",
        _ => Word(true),
    };

    private string Date() => dice.OneIn(3) ? Languages[language].Dates : dice.Of<string>(Dates);

    private string Block() => dice.Below(13) switch
    {
        0 => $"- {Text()}\n  - {Text()}\n- {Text()}\n\n",
        1 => $"1. {Text()}\n2. {Text()}\n\n",
        2 => $"> {Text()}\n> {Text()}\n\n",
        3 => $"```text\n{Text()}\n  {Text()}\n```\n\n",
        4 => $"- [x] {Text()}\n- [ ] {Text()}\n\n",
        5 => $"![{Text()}](p.png) {Text()}\n\n",
        6 => $"<!-- hidden -->\n{Text()}\n\n",
        7 => $"<div><ul><li>{Text()}</li></ul>{Text()}</div>\n\n",
        8 => $"**{Word(true)}:** {Text()}\n\n",
        9 => $"| {Text()} | {Text()} |\n|---|---|\n| {Text()} | {Text()} |\n\n",
        10 => $"---\n\n{Text()}\n\n",
        11 => Footnote(),
        _ => $"{Text()}\n{Text()}\n\n",
    };

    private string Footnote()
    {
        var (text, mark) = (Text(), string.Create(CultureInfo.InvariantCulture, $"n{made}"));
        return $"{text}[^{mark}]\n\n[^{mark}]: {Word(false)} {Word(false)}\n\n";
    }

    private string Text() => string.Join(' ', dice.Some(1, 7, BodyWord));

    private string BodyWord()
    {
        var word = Word(false);
        body.Add(word);
        return dice.Below(16) switch
        {
            0 => $"**{word}**",
            1 => $"_{word}_",
            2 => $"`{word}`",
            3 => $"[{word}](https://example.org/{made})",
            4 => $"{word},",
            5 => $"{word} &amp;",
            6 => $"<b>{word}</b>",
            7 => $"~~{word}~~",
            8 => $"({word})",
            _ => word,
        };
    }

    private string Name() => $"{Word(true)} {Word(true)}";

    private string Mail() => Word(false) + "@example.org";

    // Consonant and vowel in turn, ended by a letter no syllable has: readable, and no word is part of another.
    private string Word(bool isName)
    {
        var word = dice.Of("ba", "ke", "mi", "to", "lu", "ra");
        for (var n = ++made; n > 0; n /= 5) word += "vndsz"[n % 5] + dice.Of("a", "e", "i", "o", "u");
        word += "x";
        if (isName) word = char.ToUpperInvariant(word[0]) + word[1..];
        words.Add(word);
        return word;
    }
}
