using System.Text;
using System.Text.Json;
using ResumeExport.Model.Diagnostics;

namespace ResumeExport.Readers.Data;

/// <summary>Parses JSON into values that know their place.</summary>
internal sealed class JsonSyntaxParser
{
    /// <summary>Deeper nesting than any résumé has; keeps hostile input from using up the stack.</summary>
    private const int MaxDepth = 256;

    private readonly SourceText source;
    private readonly byte[] bytes;
    private readonly Utf8Map map;

    private JsonSyntaxParser(SourceText source)
    {
        this.source = source;
        bytes = Encoding.UTF8.GetBytes(source.Text);
        map = new Utf8Map(bytes, bytes.Length == source.Text.Length);
    }

    /// <summary>Parses <paramref name="source"/>.</summary>
    /// <param name="source">The text.</param>
    /// <param name="diagnostics">Takes the syntax error when the result is null.</param>
    public static DataItem? Parse(SourceText source, ICollection<Diagnostic> diagnostics)
    {
        var parser = new JsonSyntaxParser(source);
        var reader = new Utf8JsonReader(parser.bytes, new JsonReaderOptions { MaxDepth = MaxDepth });
        try
        {
            reader.Read();
            var root = parser.Value(ref reader);

            // Asks for the end: anything behind the root is an error.
            reader.Read();
            return root;
        }
        catch (JsonException e)
        {
            diagnostics.Add(parser.Malformed(e.LineNumber, e.BytePositionInLine, e.Message));
        }
        catch (InvalidOperationException)
        {
            diagnostics.Add(parser.Malformed(parser.SpanOf(reader), "a string holds half of a surrogate pair"));
        }

        return null;
    }

    private DataItem Value(ref Utf8JsonReader reader) => reader.TokenType switch
    {
        JsonTokenType.StartObject => Object(ref reader),
        JsonTokenType.StartArray => Array(ref reader),
        JsonTokenType.String => new DataItem(DataItemKind.Text, reader.GetString()!, SpanOf(reader)),
        JsonTokenType.Null => new DataItem(DataItemKind.Null, "", SpanOf(reader)),
        JsonTokenType.Number or JsonTokenType.True or JsonTokenType.False =>
            new DataItem(DataItemKind.Literal, Encoding.UTF8.GetString(reader.ValueSpan), SpanOf(reader)),
        _ => throw new JsonException($"Unexpected token {reader.TokenType}."),
    };

    private DataItem Object(ref Utf8JsonReader reader)
    {
        var item = new DataItem(DataItemKind.Object, "", SpanOf(reader));
        while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
        {
            var name = reader.GetString()!;
            reader.Read();
            item.Members.RemoveAll(member => member.Name == name);
            item.Members.Add(new DataMember(name, Value(ref reader)));
        }

        item.Span = item.Span.Union(SpanOf(reader));
        return item;
    }

    private DataItem Array(ref Utf8JsonReader reader)
    {
        var item = new DataItem(DataItemKind.Array, "", SpanOf(reader));
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray) item.Items.Add(Value(ref reader));
        item.Span = item.Span.Union(SpanOf(reader));
        return item;
    }

    private SourceSpan SpanOf(in Utf8JsonReader reader)
    {
        var start = map.CharacterAt((int)reader.TokenStartIndex);
        return source.SpanAt(start, map.CharacterAt((int)reader.BytesConsumed) - start);
    }

    private Diagnostic Malformed(long? line, long? byteInLine, string message)
    {
        var lineStart = 0;
        for (var i = 0L; i < line && lineStart >= 0; i++) lineStart = System.Array.IndexOf(bytes, (byte)'\n', lineStart) + 1;
        var at = Math.Min(bytes.Length, lineStart + (int)(byteInLine ?? 0));

        // The message repeats the place in bytes from 0; people count lines from 1.
        var end = message.IndexOf(" LineNumber:", StringComparison.Ordinal);
        var text = (end < 0 ? message : message[..end]).TrimEnd('.');
        return Malformed(source.SpanAt(map.CharacterAt(at), 0), text);
    }

    private Diagnostic Malformed(SourceSpan span, string message) => new(
        DiagnosticCodes.JsonMalformed,
        DiagnosticSeverity.Error,
        "this is no valid JSON: " + message,
        source.Path,
        span,
        "look for a missing comma, quote or bracket at or just before this place");
}
