using System.Collections.Immutable;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using ResumeExport.Themes.Tokens;

namespace ResumeExport.Themes;

/// <summary>The JSON Schema of <c>theme.yaml</c> (draft 7, which editors know best), made from the same table that themes are read by.</summary>
public static class ThemeSchema
{
    /// <summary>The name of the file beside the themes.</summary>
    public const string FileName = "theme.schema.json";

    private static readonly JsonWriterOptions Layout =
        new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Returns the schema; lines end with a line feed.</summary>
    public static string Text()
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Layout))
        {
            json.WriteStartObject();
            json.WriteString("$schema", "http://json-schema.org/draft-07/schema#");
            json.WriteString("title", "Theme of resume-export");
            Members(json, ThemeTokens.All);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stream.ToArray()) + "\n";
    }

    private static void Token(Utf8JsonWriter json, TokenSpec token)
    {
        json.WriteStartObject();
        json.WriteString("description", token.About);
        switch (token.Kind)
        {
            case TokenKind.Text: NotEmpty(json); break;
            case TokenKind.Texts: OneOrMore(json, NotEmpty); break;
            case TokenKind.Choice: OneOf(json, token.Choices); break;
            case TokenKind.Choices: OneOrMore(json, inner => OneOf(inner, token.Choices)); break;
            case TokenKind.Flag: json.WriteString("type", "boolean"); break;
            case TokenKind.Number: Number(json, token); break;
            case TokenKind.Color: Color(json); break;
            case TokenKind.Group: Members(json, token); break;
            case TokenKind.Groups: List(json, inner => Members(inner, token)); break;
            default: throw new InvalidOperationException($"Unknown kind {token.Kind}.");
        }

        json.WriteEndObject();
    }

    private static void Members(Utf8JsonWriter json, TokenSpec group)
    {
        json.WriteString("type", "object");
        json.WriteStartObject("properties");
        foreach (var member in group.Members)
        {
            json.WritePropertyName(member.Name);
            Token(json, member);
        }

        json.WriteEndObject();
        json.WritePropertyName("additionalProperties");
        if (group.FreeMember is { } free) Token(json, free);
        else json.WriteBooleanValue(false);
    }

    private static void NotEmpty(Utf8JsonWriter json)
    {
        json.WriteString("type", "string");
        json.WriteNumber("minLength", 1);
    }

    private static void OneOf(Utf8JsonWriter json, ImmutableArray<string> choices)
    {
        json.WriteStartArray("enum");
        foreach (var choice in choices) json.WriteStringValue(choice);
        json.WriteEndArray();
    }

    private static void Number(Utf8JsonWriter json, TokenSpec token)
    {
        json.WriteString("type", "number");
        json.WriteNumber("minimum", token.Least);
        json.WriteNumber("maximum", token.Most);
    }

    private static void Color(Utf8JsonWriter json)
    {
        json.WriteString("type", "string");
        json.WriteString("pattern", "^#[0-9A-Fa-f]{6}$");
    }

    private static void OneOrMore(Utf8JsonWriter json, Action<Utf8JsonWriter> item)
    {
        json.WriteStartArray("anyOf");
        json.WriteStartObject();
        item(json);
        json.WriteEndObject();
        json.WriteStartObject();
        List(json, item);
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private static void List(Utf8JsonWriter json, Action<Utf8JsonWriter> item)
    {
        json.WriteString("type", "array");
        json.WriteStartObject("items");
        item(json);
        json.WriteEndObject();
    }
}
