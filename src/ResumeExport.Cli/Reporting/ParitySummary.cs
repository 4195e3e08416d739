using System.Globalization;
using ResumeExport.Pipeline;

namespace ResumeExport.Cli.Reporting;

/// <summary>The closing line of a build or comparison.</summary>
internal static class ParitySummary
{
    public static string Of(ExportResult result)
    {
        var good = result.Outputs.Count(static output => output.State == OutputState.Published);
        if (good == 1 && result.Outputs.Length == 1) return "Parity holds: the file says exactly what the source says.";
        if (good == result.Outputs.Length)
            return string.Create(CultureInfo.InvariantCulture, $"Parity holds for all {good}: each file says exactly what the source says.");
        var bad = string.Join(", ", result.Outputs.Where(static output => output.State != OutputState.Published).Select(static output => output.Format.Name));
        return string.Create(CultureInfo.InvariantCulture, $"{good} of {result.Outputs.Length} good; not {bad}: see the messages above.");
    }
}
