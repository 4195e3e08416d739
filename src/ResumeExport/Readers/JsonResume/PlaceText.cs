using System.Collections.Immutable;
using ResumeExport.Model.Content;

namespace ResumeExport.Readers.JsonResume;

/// <summary>Joins the fields of a location to the text that is shown.</summary>
internal static class PlaceText
{
    private static readonly string[] Fields = ["address", "city", "region", "countryCode"];

    /// <summary>Returns the fields with commas between, the postal code before the city; null when there are none.</summary>
    public static RichText? Of(ObjectReader location)
    {
        var inlines = ImmutableArray.CreateBuilder<Inline>();
        var postalCode = location.Text("postalCode");
        foreach (var field in Fields)
        {
            var isCity = field == "city";
            if (isCity && postalCode is not null) Append(inlines, postalCode, ", ");
            if (location.Text(field) is { } text) Append(inlines, text, isCity && postalCode is not null ? " " : ", ");
        }

        return inlines.Count == 0 ? null : new RichText(inlines.ToImmutable());
    }

    private static void Append(ImmutableArray<Inline>.Builder inlines, RichText text, string separator)
    {
        if (inlines.Count > 0) inlines.Add(new TextRun(separator, TextStyles.None, default));
        inlines.AddRange(text.Inlines);
    }
}
