namespace ResumeExport.Normalisation;

/// <summary>How many letters of each script a text has.</summary>
internal sealed class Scripts
{
    public int Latin { get; private set; }

    public int Cyrillic { get; private set; }

    /// <summary>Cyrillic letters that Ukrainian has and Russian has not.</summary>
    public int Ukrainian { get; private set; }

    public int Greek { get; private set; }

    public int Arabic { get; private set; }

    /// <summary>Letters of the Arabic script that only Persian uses.</summary>
    public int Persian { get; private set; }

    public int Hebrew { get; private set; }

    public int Han { get; private set; }

    public int Kana { get; private set; }

    public int Hangul { get; private set; }

    /// <summary>Counts the letters of <paramref name="text"/>.</summary>
    public static Scripts Count(ReadOnlySpan<char> text)
    {
        var counts = new Scripts();
        var ascii = 0;
        foreach (var character in text)
        {
            if (character >= '\u0080') counts.Add(character);
            else if (char.IsAsciiLetter(character)) ascii++;
        }

        counts.Latin += ascii;
        return counts;
    }

    /// <summary>All letters; a sign of Chinese or a syllable of Korean says as much as three.</summary>
    public int Letters => Latin + Wide + Cyrillic + Greek + Hebrew + Arabic;

    private int Wide => (Han + Kana + Hangul) * 3;

    /// <summary>The script of nine <see cref="Letters"/> in ten.</summary>
    public Script Dominant()
    {
        var other = Math.Max(Math.Max(Wide, Cyrillic), Math.Max(Greek, Math.Max(Hebrew, Arabic)));
        if (Letters == 0) return Script.Mixed;
        if (Latin * 10 >= Letters * 9) return Script.Latin;
        return other * 10 >= Letters * 9 ? Script.Other : Script.Mixed;
    }

    private void Add(char character)
    {
        switch (character)
        {
            case >= '\u00C0' and <= '\u024F': Latin++; break;
            case 'і' or 'ї' or 'є' or 'ґ' or 'І' or 'Ї' or 'Є' or 'Ґ': Cyrillic++; Ukrainian++; break;
            case >= '\u0400' and <= '\u04FF': Cyrillic++; break;
            case >= '\u0370' and <= '\u03FF' or >= '\u1F00' and <= '\u1FFF': Greek++; break;
            case >= '\u05D0' and <= '\u05EA': Hebrew++; break;
            case 'پ' or 'چ' or 'ژ' or 'گ' or 'ی' or 'ک': Arabic++; Persian++; break;
            case >= '\u0600' and <= '\u06FF': Arabic++; break;
            case >= '\u3040' and <= '\u30FF': Kana++; break;
            case >= '\u4E00' and <= '\u9FFF': Han++; break;
            case >= '\uAC00' and <= '\uD7AF': Hangul++; break;
            default: break;
        }
    }
}
