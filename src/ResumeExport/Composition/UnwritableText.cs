using System.Collections.Immutable;
using System.Globalization;
using ResumeExport.Model.Diagnostics;
using ResumeExport.Model.Text;

namespace ResumeExport.Composition;

/// <summary>Finds characters that text formats have no form for, so that a file is refused with a reason and not by a failed comparison.</summary>
public static class UnwritableText
{
    /// <summary>Returns an error for the first line with a control character or half of a surrogate pair; nothing when there is none.</summary>
    public static ImmutableArray<Diagnostic> Check(ImmutableArray<ContentLine> lines)
    {
        foreach (var line in lines)
            foreach (var run in line.Runs)
                if (Find(run.Text) is { } character) return [Finding(line, character)];
        return [];
    }

    private static char? Find(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsControl(text[i]) && text[i] is not ('\n' or '\t')) return text[i];
            if (!char.IsSurrogate(text[i])) continue;
            if (i + 1 == text.Length || !char.IsSurrogatePair(text[i], text[i + 1])) return text[i];
            i++;
        }

        return null;
    }

    private static Diagnostic Finding(ContentLine line, char character) => new(
        DiagnosticCodes.CharacterUnwritable,
        DiagnosticSeverity.Error,
        $"U+{((int)character).ToString("X4", CultureInfo.InvariantCulture)} in {line.Place} is no character that a text file can hold",
        Span: line.Span,
        Hint: "remove it; it shows nothing");
}
