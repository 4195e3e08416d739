using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using ResumeExport.Model.Text;
using ResumeExport.Normalisation;

namespace ResumeExport.Writers.PlainText;

/// <summary>
/// Puts content lines into ASCII. Text is transliterated, with <c>?</c> for what has no form there; addresses of links are percent-encoded, also
/// where the text is the address, as a transliterated one would lead elsewhere.
/// </summary>
internal static class AsciiLines
{
    private const string Unknown = "?";

    /// <summary>Returns <paramref name="lines"/> in ASCII.</summary>
    /// <param name="lines">The lines.</param>
    /// <param name="replaced">Takes each transliterated character; null when nobody asks.</param>
    public static ImmutableArray<ContentLine> Of(ImmutableArray<ContentLine> lines, ReplacedCharacters? replaced = null) =>
        [.. lines.Select(line => IsAscii(line) ? line : line with { Runs = Shown(Runs(line, replaced)) })];

    private static bool IsAscii(ContentLine line) =>
        line.Runs.All(static run => Ascii.IsValid(run.Text) && (run.LinkTarget is null || Ascii.IsValid(run.LinkTarget)));

    private static ImmutableArray<LineRun> Runs(ContentLine line, ReplacedCharacters? replaced)
    {
        var runs = ImmutableArray.CreateBuilder<LineRun>(line.Runs.Length);
        for (var start = 0; start < line.Runs.Length;)
        {
            var target = line.Runs[start].LinkTarget;
            var end = start + 1;
            while (end < line.Runs.Length && line.Runs[end].LinkTarget == target) end++;
            var isAddress = target is not null && WrittenText.SpellsOut(string.Concat(line.Runs[start..end].Select(static run => run.Text)).Trim(), target);
            foreach (var run in line.Runs[start..end])
            {
                runs.Add(run with
                {
                    Text = isAddress ? Encode(run.Text) : Transliterate(run.Text, line, replaced),
                    LinkTarget = target is null ? null : Encode(target),
                });
            }

            start = end;
        }

        return runs.ToImmutable();
    }

    // A text of nothing but invisible characters is still a text, and may start an item.
    private static ImmutableArray<LineRun> Shown(ImmutableArray<LineRun> runs) =>
        runs.All(static run => string.IsNullOrWhiteSpace(run.Text)) ? [runs[0] with { Text = Unknown }] : runs;

    private static string Transliterate(string text, ContentLine line, ReplacedCharacters? replaced)
    {
        var ascii = new StringBuilder(text.Length);
        foreach (var character in text.EnumerateRunes())
        {
            if (character.IsAscii)
            {
                ascii.Append(character);
                continue;
            }

            var form = Transliteration.Of(character);
            replaced?.Add(character, form, line);
            ascii.Append(form ?? Unknown);
        }

        return ascii.ToString();
    }

    private static string Encode(string address)
    {
        var encoded = new StringBuilder(address.Length);
        foreach (var unit in Encoding.UTF8.GetBytes(address))
        {
            if (unit < 0x80) encoded.Append((char)unit);
            else encoded.Append('%').Append(unit.ToString("X2", CultureInfo.InvariantCulture));
        }

        return encoded.ToString();
    }
}
