using System.Text.Json;
using ResumeExport.Model.Text;

namespace ResumeExport.Pipeline;

/// <summary>How manifests and reports name the form of a plain text file.</summary>
public static class PlainTextNotation
{
    /// <summary>The member that holds the form.</summary>
    public const string Member = "text";

    /// <summary>Writes the member; nothing when <paramref name="form"/> is null.</summary>
    public static void Write(Utf8JsonWriter json, PlainTextForm? form)
    {
        if (form is null) return;
        json.WriteStartObject(Member);
        json.WriteNumber("width", form.Width);
        json.WriteEndObject();
    }

    /// <summary>Reads the member of <paramref name="output"/>.</summary>
    /// <exception cref="KeyNotFoundException">There is no such member.</exception>
    /// <exception cref="InvalidOperationException">A value is of another type.</exception>
    /// <exception cref="FormatException">A value is none that a file can have.</exception>
    public static PlainTextForm Read(JsonElement output)
    {
        var text = output.GetProperty(Member);
        var width = text.GetProperty("width").GetInt32();
        if (!PlainTextForm.IsWidth(width)) throw new FormatException("no width of plain text");
        return new PlainTextForm { Width = width };
    }
}
