using System.Text.Json;
using ResumeExport.Model.Text;

namespace ResumeExport.Pipeline;

/// <summary>How manifests and reports name the form of a plain text file.</summary>
public static class PlainTextNotation
{
    /// <summary>The member that holds the form.</summary>
    public const string Member = "text";

    /// <summary>Dates at the right edge.</summary>
    public const string DatesRight = "right";

    /// <summary>Dates on lines of their own.</summary>
    public const string DatesBelow = "below";

    /// <summary>Writes the member; nothing when <paramref name="form"/> is null.</summary>
    public static void Write(Utf8JsonWriter json, PlainTextForm? form)
    {
        if (form is null) return;
        json.WriteStartObject(Member);
        json.WriteString("style", NameOf(form.Style));
        json.WriteNumber("width", form.Width);
        json.WriteString("dates", form.HasDatesAtRight ? DatesRight : DatesBelow);
        json.WriteBoolean("ascii", form.IsAscii);
        json.WriteEndObject();
    }

    /// <summary>Reads the member of <paramref name="output"/>.</summary>
    /// <exception cref="KeyNotFoundException">There is no such member.</exception>
    /// <exception cref="InvalidOperationException">A value is of another type.</exception>
    /// <exception cref="FormatException">A value is none that a file can have.</exception>
    public static PlainTextForm Read(JsonElement output)
    {
        var text = output.GetProperty(Member);
        var form = new PlainTextForm
        {
            Style = StyleOf(text.GetProperty("style").GetString()),
            Width = text.GetProperty("width").GetInt32(),
            HasDatesAtRight = IsRight(text.GetProperty("dates").GetString()),
            IsAscii = text.GetProperty("ascii").GetBoolean(),
        };
        return form.IsConsistent ? form : throw new FormatException("no form of plain text");
    }

    /// <summary>The name of a style.</summary>
    public static string NameOf(PlainTextStyle style) => style switch
    {
        PlainTextStyle.Mail => "mail",
        PlainTextStyle.Paste => "paste",
        _ => throw new ArgumentOutOfRangeException(nameof(style), style, null),
    };

    /// <summary>The style with a name.</summary>
    /// <exception cref="FormatException">There is none.</exception>
    public static PlainTextStyle StyleOf(string? name)
    {
        foreach (var style in Enum.GetValues<PlainTextStyle>())
            if (NameOf(style) == name) return style;
        throw new FormatException("no style of plain text");
    }

    private static bool IsRight(string? dates) =>
        dates is DatesRight or DatesBelow ? dates == DatesRight : throw new FormatException("no place of dates");
}
