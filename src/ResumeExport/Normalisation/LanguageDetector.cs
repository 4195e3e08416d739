namespace ResumeExport.Normalisation;

/// <summary>Tells which of two dozen languages a résumé is written in: by its letters, and for Latin letters by its small words.</summary>
public static class LanguageDetector
{
    // Enough to tell, and little enough for a source of any length.
    private const int MostCharacters = 20_000;

    // Fewer small words of another language tell nothing.
    private const int LeastWords = 3;

    // What a text needs to be called foreign: shorter ones may be names, fewer words chance.
    private const int LeastForeignLetters = 15;
    private const int ShortestForeignLatin = 40;
    private const int LeastForeignWords = 5;

    // Each word is worth one.
    private static readonly (string Tag, string Words)[] Latin =
    [
        ("en", " the and of to in for with on at by from as is was an our we using "),
        ("de", " und der die das mit für von bei im den des ein eine zur zum als auf ich ist nicht sowie bis heute seit durch über nach an dem einer sprachkenntnisse berufserfahrung ausbildung kenntnisse entwicklung lebenslauf "),
        ("fr", " et de la le les des du en un une pour avec dans sur au aux par chez mon ma depuis à est expérience compétences formation langues projets développement gestion "),
        ("es", " de la el los las del en un una para con por al como desde se su que mi experiencia educación formación habilidades idiomas desarrollo gestión actualidad empresa proyectos "),
        ("pt", " de da do das dos em um uma para com por no na nos nas ao como desde se que meu minha experiência formação habilidades idiomas desenvolvimento gestão atual empresa projetos não "),
        ("it", " di il lo la gli le del della dei delle in un una per con su da al dal nel nella come presso che esperienza formazione competenze lingue sviluppo gestione istruzione progetti sono "),
        ("nl", " en de het van een in voor met op aan bij naar als door om te ik is niet werkervaring opleiding vaardigheden talen ontwikkeling heden tot sinds onder ook "),
        ("tr", " ve bir ile için bu olarak da de olan en çok sonra kadar üzerinde deneyim eğitim beceriler yetenekler diller iş geliştirme yazılım halen projeler "),
        ("sv", " och att det som för med av på till är den jag ett har inom hos samt från mina arbetslivserfarenhet utbildning kompetenser språk vid nuvarande utveckling utvecklare "),
        ("da", " og at det som for med af på til er den jeg et har hos samt fra mine erhvervserfaring uddannelse kompetencer sprog "),
        ("nb", " og å det som for med av på til er den jeg et har hos samt fra mine ikke arbeidserfaring utdanning kompetanse språk "),
        ("pl", " na do się od oraz dla jest przy nie jako praca doświadczenie wykształcenie umiejętności obecnie języki ze "),
        ("cs", " na se pro od je jako při jsem byl vzdělání zkušenosti dovednosti jazyky práce současnost také "),
        ("fi", " ja on sekä myös kanssa työkokemus koulutus taidot kielitaito osaaminen olen vuotta "),
        ("id", " dan di untuk dengan yang dari sebagai pada dalam saya pengalaman kerja pendidikan keahlian menggunakan "),
        ("vi", " và của là cho với trong các tôi công ty làm việc kinh nghiệm học kỹ năng dự án "),
    ];

    // The languages of each small word, one bit for each.
    private static readonly Lazy<Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>>> Words = new(MakeWords);

    /// <summary>Returns the BCP 47 tag of the main language of <paramref name="text"/>; <c>en</c> when nothing speaks for another.</summary>
    public static string Detect(string text)
    {
        var counts = Scripts.Count(text.AsSpan(0, Math.Min(MostCharacters, text.Length)));
        // A sign of Chinese or a syllable of Korean says as much as some letters.
        var wide = (counts.Han + counts.Kana + counts.Hangul) * 3;
        if (wide > counts.Latin && wide > 0) return counts.Hangul > counts.Han + counts.Kana ? "ko" : counts.Kana * 20 > counts.Han ? "ja" : "zh";
        if (counts.Cyrillic * 2 > counts.Latin) return counts.Ukrainian * 40 > counts.Cyrillic ? "uk" : "ru";
        if (counts.Greek * 2 > counts.Latin) return "el";
        if (counts.Hebrew * 2 > counts.Latin) return "he";
        if (counts.Arabic * 2 > counts.Latin) return counts.Persian * 40 > counts.Arabic ? "fa" : "ar";
        return wide * 2 > counts.Latin ? (counts.Hangul > counts.Han + counts.Kana ? "ko" : counts.Kana * 20 > counts.Han ? "ja" : "zh") : OfLatin(text);
    }

    /// <summary>
    /// Returns the BCP 47 tag of a text that clearly is in another language than <paramref name="language"/>; null when it is in
    /// that language, too short or not clear. Names and terms of another language do not make a text one of it.
    /// </summary>
    public static string? Foreign(string text, string language)
    {
        var counts = Scripts.Count(text);
        if (counts.Letters < LeastForeignLetters) return null;
        var primary = LanguageTag.Primary(language);
        var tag = counts.Dominant() switch
        {
            Script.Latin => ForeignLatin(text, primary),
            Script.Other => Detect(text),
            _ => null,
        };
        return tag == primary || (tag == "zh" && primary is "ja" or "ko") ? null : tag;
    }

    // The language of the document has a list of words, and the text has next to none of them and many of another.
    private static string? ForeignLatin(string text, string primary)
    {
        var own = Array.FindIndex(Latin, language => language.Tag == primary);
        if (text.Length < ShortestForeignLatin || (own < 0 && HasLatinScript(primary))) return null;
        Span<int> scores = stackalloc int[Latin.Length];
        Score(text, scores);
        var best = 0;
        for (var i = 1; i < scores.Length; i++)
            if (scores[i] > scores[best]) best = i;
        if (scores[best] < LeastForeignWords) return null;
        for (var i = 0; i < scores.Length; i++)
            if (i != best && scores[i] * (i == own ? 3 : 1.5) > scores[best]) return null;
        return Latin[best].Tag;
    }

    private static bool HasLatinScript(string primary) => primary is not ("zh" or "ja" or "ko" or "ru" or "uk" or "el" or "he" or "ar" or "fa");

    private static string OfLatin(string text)
    {
        Span<int> scores = stackalloc int[Latin.Length];
        Score(text, scores);
        var best = 0;
        for (var i = 1; i < scores.Length; i++)
            if (scores[i] > scores[best] && scores[i] >= LeastWords) best = i;
        return Latin[best].Tag;
    }

    private static void Score(string text, Span<int> scores)
    {
        var limit = Math.Min(MostCharacters, text.Length);
        for (var i = 0; i < limit; i++)
        {
            if (text[i] == '<') i = BehindTag(text, i, limit);
            if (i >= limit || !char.IsLetter(text[i])) continue;
            var start = i;
            while (i < limit && char.IsLetter(text[i])) i++;
            // Capitals are names and abbreviations: "SE" is no word of Spanish.
            if (i - start <= 18 && (i - start == 1 || !char.IsUpper(text[start + 1]))) Score(text.AsSpan(start, i - start), scores);
        }
    }

    // The names of elements and attributes are no words of the text.
    private static int BehindTag(string text, int at, int limit)
    {
        if (at + 1 >= limit || !(char.IsAsciiLetter(text[at + 1]) || text[at + 1] is '/' or '!')) return at;
        var close = text.AsSpan(at, limit - at).IndexOf('>');
        return close < 0 ? at : at + close + 1;
    }

    private static void Score(ReadOnlySpan<char> word, Span<int> scores)
    {
        Span<char> lower = stackalloc char[18];
        for (var i = 0; i < word.Length; i++) lower[i] = char.ToLowerInvariant(word[i]);
        if (!Words.Value.TryGetValue(lower[..word.Length], out var languages)) return;
        for (var i = 0; i < Latin.Length; i++)
            if ((languages & (1 << i)) != 0) scores[i]++;
    }

    private static Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> MakeWords()
    {
        var words = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < Latin.Length; i++)
            foreach (var word in Latin[i].Words.Split(' ', StringSplitOptions.RemoveEmptyEntries)) words[word] = words.GetValueOrDefault(word) | (1 << i);
        return words.GetAlternateLookup<ReadOnlySpan<char>>();
    }
}
