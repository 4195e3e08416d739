using System.Collections.Frozen;
using System.Globalization;
using System.Text;

namespace ResumeExport.Normalisation;

/// <summary>
/// Characters in ASCII. Own data, <c>Words/ascii-letters.txt</c> and <c>Words/ascii-signs.txt</c>: decomposition does nothing in
/// invariant globalisation mode.
/// </summary>
internal static class Transliteration
{
    private static readonly Lazy<FrozenDictionary<Rune, string>> Letters = new(static () => Read("ascii-letters.txt"));
    private static readonly Lazy<FrozenDictionary<Rune, string>> Signs = new(static () => Read("ascii-signs.txt"));

    /// <summary>Returns one to four ASCII letters for a Latin, Greek or Cyrillic letter beyond ASCII; null for any other character.</summary>
    public static string? OfLetter(Rune character) => character.IsAscii ? null : Letters.Value.GetValueOrDefault(character);

    /// <summary>
    /// Returns ASCII for a character beyond it: nothing for marks over other letters and for what is invisible, a blank for a space of any
    /// width; null for a character that has no form in ASCII.
    /// </summary>
    public static string? Of(Rune character) =>
        OfLetter(character) ?? Signs.Value.GetValueOrDefault(character) ?? OfKind(Rune.GetUnicodeCategory(character));

    private static string? OfKind(UnicodeCategory category) => category switch
    {
        UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format => "",
        UnicodeCategory.SpaceSeparator or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator => " ",
        _ => null,
    };

    // Lines of what is written, a tab, and the characters it stands for; "# " begins a comment.
    private static FrozenDictionary<Rune, string> Read(string file)
    {
        var characters = new Dictionary<Rune, string>();
        using var stream = typeof(Transliteration).Assembly.GetManifestResourceStream(file)!;
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            var tab = line.IndexOf('\t', StringComparison.Ordinal);
            if (tab < 0 || line.StartsWith("# ", StringComparison.Ordinal)) continue;
            var ascii = line[..tab];
            foreach (var character in line.AsSpan(tab + 1).EnumerateRunes()) characters.Add(character, ascii);
        }

        return characters.ToFrozenDictionary();
    }
}
