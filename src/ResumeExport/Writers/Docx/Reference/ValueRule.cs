using System.Globalization;

namespace ResumeExport.Writers.Docx.Reference;

/// <summary>Which values of an attribute are taken from a reference document.</summary>
/// <param name="Name">The local name of the attribute.</param>
/// <param name="Accepts">Tells values that may be kept.</param>
/// <param name="IsRequired">True when the element means nothing without it.</param>
internal sealed record ValueRule(string Name, Func<string, bool> Accepts, bool IsRequired = false)
{
    // Word stores names of fonts in 31 characters and a terminator.
    private const int LongestFont = 31;

    public static ValueRule Number(string name, int least, int most, bool isRequired = false) =>
        new(name, value => int.TryParse(value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most, isRequired);

    public static ValueRule OneOf(string name, string values, bool isRequired = false)
    {
        var known = values.Split(' ').ToHashSet(StringComparer.Ordinal);
        return new ValueRule(name, known.Contains, isRequired);
    }

    public static ValueRule Hex(string name, int digits) => new(name, value => IsHex(value, digits));

    public static ValueRule Color(string name, bool isRequired = false) => new(name, static value => value == "auto" || IsHex(value, 6), isRequired);

    public static ValueRule Font(string name) =>
        new(name, static value => value.Length is > 0 and <= LongestFont && !value.Any(char.IsControl));

    public static ValueRule ThemeColor(string name) =>
        OneOf(name, "dark1 light1 dark2 light2 accent1 accent2 accent3 accent4 accent5 accent6 hyperlink followedHyperlink background1 text1 background2 text2");

    public static ValueRule Switch(string name) => OneOf(name, "0 1 true false on off");

    private static bool IsHex(string value, int digits) => value.Length == digits && value.All(char.IsAsciiHexDigit);
}
