using System.Globalization;
using ResumeExport.Inspection.Parity;
using ResumeExport.Model.Diagnostics;
using ResumeExport.Model.Text;
using ResumeExport.Pipeline;

namespace ResumeExport.Cli.Verification;

/// <summary>Says what a template does not show: once for each part of the model that it shows nowhere, and for each line of the others.</summary>
internal static class TemplateFindings
{
    /// <summary>Returns the findings about missing lines, in the order of the résumé.</summary>
    public static IEnumerable<Diagnostic> Of(IReadOnlyCollection<Mismatch> missing, IReadOnlyCollection<ContentLine> expected, TemplateOrigin template, string sourcePath)
    {
        var all = expected.CountBy(line => ModelPart.Of(template.Document, line)).ToDictionary(StringComparer.Ordinal);
        foreach (var part in missing.GroupBy(mismatch => ModelPart.Of(template.Document, mismatch.Expected!), StringComparer.Ordinal))
        {
            var lines = part.ToList();
            if (lines.Count == all[part.Key]) yield return Finding($"{template.Path} never shows {part.Key} ({Places(lines, sourcePath)})", lines[0], sourcePath);
            else
                foreach (var line in lines) yield return Finding($"{template.Path} does not show {part.Key} here: {line.Message}", line, sourcePath);
        }
    }

    private static string Places(List<Mismatch> lines, string sourcePath)
    {
        var first = string.Create(CultureInfo.InvariantCulture, $"{Path.GetFileName(sourcePath)}:{lines[0].Source.Line}");
        return lines.Count == 1 ? first : string.Create(CultureInfo.InvariantCulture, $"{first} and {lines.Count - 1} more");
    }

    private static Diagnostic Finding(string message, Mismatch mismatch, string sourcePath) => new(
        DiagnosticCodes.ParityMissing, DiagnosticSeverity.Error, message, sourcePath, mismatch.Source, "Show it in the template; nothing of a résumé may be left out");
}
