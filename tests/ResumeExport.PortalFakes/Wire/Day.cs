using System.Globalization;

namespace ResumeExport.PortalFakes.Wire;

/// <summary>A day on the wire.</summary>
internal static class Day
{
    public static bool IsValid(string text) => Read(text) is not null;

    public static DateOnly? Read(string text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}
