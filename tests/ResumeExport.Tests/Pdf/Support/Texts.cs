using FsCheck;
using FsCheck.Fluent;

namespace ResumeExport.Tests.Pdf.Support;

/// <summary>Random text of the kind résumés hold, with the awkward characters among it.</summary>
internal static class Texts
{
    private const string Alphabet = "aeioutnsrlABVWTY.,:;()/-–—•’“”&%$€→×≥éüŁőşțαβγΩЖдй₹½ \u00A0\u00ADe\u0301";

    /// <summary>Words of one to thirty characters, some far longer, with spaces between.</summary>
    public static Gen<string> Text { get; } =
        from words in Gen.ArrayOf(Word())
        select string.Concat(words);

    private static Gen<string> Word() =>
        from length in Gen.Frequency((20, Gen.Choose(1, 12)), (3, Gen.Choose(13, 30)), (1, Gen.Choose(100, 300)))
        from letters in Gen.ArrayOf(Gen.Elements(Alphabet.ToCharArray()), length)
        from end in Gen.Frequency((20, Gen.Constant(" ")), (1, Gen.Constant("\n")), (1, Gen.Constant("  ")))
        select Tame(new string(letters)) + end;

    // A mark with nothing below it, or an invisible character alone, is refused by design.
    private static string Tame(string word) => "x" + word.Replace("\u0301", "", StringComparison.Ordinal)
        .Replace("e", "e\u0301", StringComparison.Ordinal);
}
