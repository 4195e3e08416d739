using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using ResumeExport.Model.Diagnostics;
using ResumeExport.Model.Document;
using ResumeExport.Model.Text;

namespace ResumeExport.Writers.PlainText;

/// <summary>Counts the characters that plain text in ASCII has in another form, and says so once for each.</summary>
internal sealed class ReplacedCharacters
{
    private readonly Dictionary<Rune, Replaced> found = [];

    /// <summary>Takes one character.</summary>
    /// <param name="character">The character of the résumé.</param>
    /// <param name="form">Its form in ASCII; null when it has none.</param>
    /// <param name="line">Where it stands.</param>
    public void Add(Rune character, string? form, ContentLine line)
    {
        if (found.TryGetValue(character, out var replaced)) replaced.Count++;
        else found.Add(character, new Replaced(form, line) { Count = 1 });
    }

    /// <summary>Returns one finding for each character, in the order of their first places: a warning when nothing but <c>?</c> stands for it.</summary>
    public ImmutableArray<Diagnostic> Findings(ResumeDocument document) =>
        [.. found.OrderBy(static pair => pair.Key.Value).Select(pair => Finding(document, pair.Key, pair.Value)).OrderBy(static finding => (finding.Span.Line, finding.Span.Column))];

    private static Diagnostic Finding(ResumeDocument document, Rune character, Replaced replaced)
    {
        var place = CharacterPlace.Of(document, replaced.First, character.ToString());
        var times = replaced.Count == 1 ? "once" : string.Create(CultureInfo.InvariantCulture, $"{replaced.Count} times");
        return replaced.Form is { } form
            ? new Diagnostic(DiagnosticCodes.CharacterTransliterated, DiagnosticSeverity.Info, $"{NameOf(character)} {Becomes(form)} in plain text, {times}", Span: place)
            : new Diagnostic(
                DiagnosticCodes.CharacterNotInAscii,
                DiagnosticSeverity.Warning,
                $"{NameOf(character)} has no form in ASCII and becomes '?' in plain text, {times}",
                Span: place,
                Hint: "write it in ASCII letters in the source, or leave --text-ascii out");
    }

    private static string Becomes(string form) => form.Length == 0 ? "is left out" : $"becomes '{form}'";

    private static string NameOf(Rune character)
    {
        var number = "U+" + character.Value.ToString("X4", CultureInfo.InvariantCulture);
        return IsSeen(character) ? $"'{character}' ({number})" : number;
    }

    private static bool IsSeen(Rune character) => Rune.GetUnicodeCategory(character) is not (
        UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format
        or UnicodeCategory.SpaceSeparator or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator);

    private sealed class Replaced(string? form, ContentLine first)
    {
        public string? Form => form;

        public ContentLine First => first;

        public int Count { get; set; }
    }
}
