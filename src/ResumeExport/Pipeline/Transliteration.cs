using System.Collections.Frozen;

namespace ResumeExport.Pipeline;

/// <summary>Letters of file names in ASCII. Own data: decomposition does nothing in invariant globalisation mode.</summary>
internal static class Transliteration
{
    private static readonly FrozenDictionary<char, string> Letters = Build();

    /// <summary>Returns one to four ASCII letters for a Latin, Greek or Cyrillic letter; null for any other character.</summary>
    public static string? Of(char letter) => Letters.GetValueOrDefault(letter);

    private static FrozenDictionary<char, string> Build()
    {
        var letters = new Dictionary<char, string>();
        AddEach("ÀÁÂÃÅĀĂĄ", "A");
        AddEach("ÇĆĈĊČ", "C");
        AddEach("ĎĐÐ", "D");
        AddEach("ÈÉÊËĒĔĖĘĚ", "E");
        AddEach("ĜĞĠĢ", "G");
        AddEach("ĤĦ", "H");
        AddEach("ÌÍÎÏĨĪĬĮİ", "I");
        AddEach("Ĵ", "J");
        AddEach("Ķ", "K");
        AddEach("ĹĻĽĿŁ", "L");
        AddEach("ÑŃŅŇ", "N");
        AddEach("ÒÓÔÕŌŎŐØ", "O");
        AddEach("ŔŖŘ", "R");
        AddEach("ŚŜŞŠȘ", "S");
        AddEach("ŢŤŦȚ", "T");
        AddEach("ÙÚÛŨŪŬŮŰŲ", "U");
        AddEach("Ŵ", "W");
        AddEach("ÝŶŸ", "Y");
        AddEach("ŹŻŽ", "Z");
        AddEach("ıì", "i");
        AddWords("Ä Ae Ö Oe Ü Ue ß ss Æ Ae Œ Oe Þ Th");
        AddWords("Α A Β V Γ G Δ D Ε E Ζ Z Η I Θ Th Ι I Κ K Λ L Μ M Ν N Ξ X Ο O Π P Ρ R Σ S Τ T Υ Y Φ F Χ Ch Ψ Ps Ω O");
        AddWords("Ά A Έ E Ή I Ί I Ό O Ύ Y Ώ O ς s");
        AddWords("А A Б B В V Г G Д D Е E Ё Yo Ж Zh З Z И I Й Y К K Л L М M Н N О O П P Р R С S Т T У U Ф F Х Kh Ц Ts Ч Ch Ш Sh Щ Shch Ы Y Э E Ю Yu Я Ya");
        AddWords("І I Ї Yi Є Ye Ґ G");
        return letters.ToFrozenDictionary();

        void AddEach(string accented, string plain)
        {
            foreach (var c in accented) Add(c, plain);
        }

        void AddWords(string pairs)
        {
            var words = pairs.Split(' ');
            for (var i = 0; i < words.Length; i += 2) Add(words[i][0], words[i + 1]);
        }

        void Add(char letter, string plain)
        {
            letters.TryAdd(letter, plain);
            letters.TryAdd(char.ToLowerInvariant(letter), plain.ToLowerInvariant());
        }
    }
}
