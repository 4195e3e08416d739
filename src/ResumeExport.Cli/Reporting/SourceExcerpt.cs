namespace ResumeExport.Cli.Reporting;

/// <summary>A source line as shown under a finding, with a caret line below; long lines are cut around the place.</summary>
/// <param name="Text">The line or a part of it.</param>
/// <param name="Caret">Blanks up to the place and a caret under each of its characters.</param>
internal sealed record SourceExcerpt(string Text, string Caret)
{
    /// <summary>How many characters before and behind the place an excerpt can show.</summary>
    public const int Reach = 2 * Width;

    private const int Width = 100;
    private const int Before = 40;

    /// <summary>Makes the excerpt.</summary>
    /// <param name="line">The whole line.</param>
    /// <param name="column">First character of the place, counted from 1.</param>
    /// <param name="length">Number of characters; the caret line ends with the line.</param>
    public static SourceExcerpt Of(string line, int column, int length)
    {
        var text = string.Create(line.Length, line, static (shown, all) =>
        {
            for (var i = 0; i < all.Length; i++) shown[i] = IsHarmful(all[i]) ? ' ' : all[i];
        });
        var start = text.Length <= Width ? 0 : Math.Clamp(column - 1 - Before, 0, text.Length - Width);
        var shown = text.Substring(start, Math.Min(Width, text.Length - start));
        var caretStart = Math.Clamp(column - 1 - start, 0, shown.Length);
        var caretLength = Math.Clamp(length, 1, Math.Max(1, shown.Length - caretStart));
        return new SourceExcerpt(shown, new string(' ', caretStart) + new string('^', caretLength));
    }

    // A terminal obeys control characters and marks that turn the direction of text.
    private static bool IsHarmful(char character) =>
        char.IsControl(character) || character is (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069') or '\u2028' or '\u2029';
}
