using System.Globalization;
using ResumeExport.Model.Content;
using ResumeExport.Model.Document;

namespace ResumeExport.Readers.JsonResume;

/// <summary>Writes dates of fields as people and parsers read them.</summary>
internal static class DateText
{
    private static readonly string[] Months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

    /// <summary>Returns <c>Jan 2020</c>, <c>31 Jan 2020</c> or <c>2020</c>; text that is no ISO date comes back as it is.</summary>
    public static string Of(RichText field)
    {
        var text = field.ToPlainText();
        if (PartialDate.ParseIso(text) is not { Month: { } month } date) return text.Replace('\n', ' ');
        var day = date.Day is { } value ? value.ToString(CultureInfo.InvariantCulture) + " " : "";
        return day + Months[month - 1] + " " + date.Year.ToString("D4", CultureInfo.InvariantCulture);
    }
}
