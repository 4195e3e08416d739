namespace ResumeExport.FieldSheets;

/// <summary>A telephone number as forms ask for it.</summary>
/// <param name="CountryCode">The calling code with its plus sign; empty when the number has none.</param>
/// <param name="Number">The rest as written.</param>
public sealed record PhoneNumber(string CountryCode, string Number)
{
    // ITU-T E.164: zones 1 and 7 have codes of one digit, these of two, all others of three.
    private const string TwoDigitCodes = " 20 27 30 31 32 33 34 36 39 40 41 43 44 45 46 47 48 49 51 52 53 54 55 56 57 58 60 61 62 63 64 65 66 81 82 84 86 90 91 92 93 94 95 98 ";

    /// <summary>Splits a number that begins with <c>+</c> or <c>00</c>; any other is all <see cref="Number"/>.</summary>
    public static PhoneNumber Of(string number)
    {
        var text = number.Trim();
        var rest = text is ['+', ..] ? text[1..] : text.StartsWith("00", StringComparison.Ordinal) ? text[2..] : "";
        var length = rest is ['1' or '7', ..] ? 1 : rest.Length > 2 && TwoDigitCodes.Contains($" {rest[..2]} ", StringComparison.Ordinal) ? 2 : 3;
        return rest.Length > length && rest[..length].All(char.IsAsciiDigit)
            ? new PhoneNumber("+" + rest[..length], rest[length..].TrimStart(' ', '-', '.', '/'))
            : new PhoneNumber("", text);
    }
}
