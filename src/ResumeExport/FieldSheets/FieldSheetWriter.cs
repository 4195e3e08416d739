using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace ResumeExport.FieldSheets;

/// <summary>Writes field sheets: Markdown for people, JSON for programs.</summary>
public static class FieldSheetWriter
{
    private static readonly JsonWriterOptions Layout = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Returns the sheet as JSON: <c>steps[] {name, groups[] {title, fields[] {label, value}}}</c>, in UTF-8.</summary>
    public static byte[] ToJson(FieldSheet sheet)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Layout))
        {
            json.WriteStartObject();
            json.WriteStartArray("steps");
            foreach (var step in sheet.Steps) Write(json, step);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        stream.WriteByte((byte)'\n');
        return stream.ToArray();
    }

    /// <summary>Returns the sheet as Markdown, values as code, so that they can be copied as they are; in UTF-8.</summary>
    public static byte[] ToMarkdown(FieldSheet sheet)
    {
        var text = new StringBuilder("# Fields to enter\n\nIn the order in which application forms ask. After a portal has read the file, compare its fields with these.\nQuestions about you that a résumé does not answer (permits, disclosures, consent) are left to you.\n");
        foreach (var step in sheet.Steps)
        {
            text.Append("\n## ").Append(step.Name).Append('\n');
            foreach (var group in step.Groups) Append(text, group);
        }

        return Encoding.UTF8.GetBytes(text.ToString());
    }

    private static void Append(StringBuilder text, FieldGroup group)
    {
        if (group.Title.Length > 0) text.Append("\n### ").Append(group.Title.ReplaceLineEndings(" ")).Append('\n');
        text.Append('\n');
        foreach (var field in group.Fields) Append(text, field);
    }

    // Code, so that what is shown is what is to be copied.
    private static void Append(StringBuilder text, FormField field)
    {
        var ticks = LongestTicks(field.Value);
        if (field.Value.Contains('\n', StringComparison.Ordinal))
        {
            var fence = new string('`', Math.Max(3, ticks + 1));
            text.Append("- **").Append(field.Label).Append("**:\n\n").Append(fence).Append("text\n").Append(field.Value).Append('\n').Append(fence).Append("\n\n");
        }
        else
        {
            var (mark, pad) = ticks == 0 ? ("`", "") : (new string('`', ticks + 1), " ");
            text.Append("- **").Append(field.Label).Append("**: ").Append(mark).Append(pad).Append(field.Value).Append(pad).Append(mark).Append('\n');
        }
    }

    private static int LongestTicks(string value)
    {
        var (longest, now) = (0, 0);
        foreach (var letter in value)
        {
            now = letter == '`' ? now + 1 : 0;
            longest = Math.Max(longest, now);
        }

        return longest;
    }

    private static void Write(Utf8JsonWriter json, FieldStep step)
    {
        json.WriteStartObject();
        json.WriteString("name", step.Name);
        json.WriteStartArray("groups");
        foreach (var group in step.Groups)
        {
            json.WriteStartObject();
            json.WriteString("title", group.Title);
            json.WriteStartArray("fields");
            foreach (var field in group.Fields)
            {
                json.WriteStartObject();
                json.WriteString("label", field.Label);
                json.WriteString("value", field.Value);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
