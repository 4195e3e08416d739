using System.Collections.Immutable;
using System.Text;

namespace ResumeExport.PortalFakes.Wire;

/// <summary>Reads multipart/form-data by RFC 2046 and RFC 7578 without any leniency: no preamble, CRLF only, closing boundary, quoted names, no <c>filename*</c>.</summary>
internal static class StrictMultipart
{
    private const int MaximumParts = 1000;
    private const int MaximumHeaderBytes = 8192;
    private static readonly UTF8Encoding Strict = new(false, true);

    public static ImmutableArray<MultipartPart> Read(string contentType, ReadOnlyMemory<byte> body)
    {
        var delimiter = Encoding.ASCII.GetBytes("\r\n--" + Boundary(contentType));
        if (!body.Span.StartsWith(delimiter.AsSpan(2))) throw new MalformedBodyException("The body does not begin with its boundary.");
        var parts = ImmutableArray.CreateBuilder<MultipartPart>();
        var rest = body[(delimiter.Length - 2)..];
        while (!IsEnd(rest.Span))
        {
            if (!rest.Span.StartsWith("\r\n"u8)) throw new MalformedBodyException("A boundary is not followed by CRLF.");
            rest = rest[2..];
            var length = rest.Span.IndexOf(delimiter);
            if (length < 0) throw new MalformedBodyException("The closing boundary is missing.");
            if (parts.Count == MaximumParts) throw new MalformedBodyException("Too many parts.");
            parts.Add(Part(rest[..length]));
            rest = rest[(length + delimiter.Length)..];
        }

        return parts.Count > 0 ? parts.ToImmutable() : throw new MalformedBodyException("A form without parts.");
    }

    private static string Boundary(string contentType)
    {
        var list = ParameterList.Read(contentType, "Content-Type");
        if (list["boundary"] is not { Length: >= 1 and <= 70 } boundary) throw new MalformedBodyException("Content-Type has no boundary of 1 to 70 characters.");
        if (boundary[^1] == ' ' || !boundary.All(static character => char.IsAsciiLetterOrDigit(character) || "'()+_,-./:=? ".Contains(character, StringComparison.Ordinal)))
            throw new MalformedBodyException("The boundary holds a character that it must not.");
        return boundary;
    }

    // After the closing boundary at most one line end.
    private static bool IsEnd(ReadOnlySpan<byte> rest)
    {
        if (!rest.StartsWith("--"u8)) return false;
        if (rest.Length > 2 && !rest[2..].SequenceEqual("\r\n"u8)) throw new MalformedBodyException("Bytes after the closing boundary.");
        return true;
    }

    private static MultipartPart Part(ReadOnlyMemory<byte> part)
    {
        var end = part.Span.IndexOf("\r\n\r\n"u8);
        if (end is < 0 or > MaximumHeaderBytes) throw new MalformedBodyException("A part without the empty line after its headers.");
        var headers = Headers(part.Span[..end]);
        var disposition = Disposition(headers);
        var name = disposition["name"]!;
        var file = disposition["filename"];
        return new MultipartPart(Undo(name), file is null ? null : FileName(file), MediaType(headers, name, file is not null), part[(end + 4)..]);
    }

    private static Dictionary<string, string> Headers(ReadOnlySpan<byte> block)
    {
        var headers = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var line in Decode(block).Split("\r\n"))
        {
            if (line.Any(static character => char.IsControl(character))) throw new MalformedBodyException("A control character in the header of a part.");
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            if (colon < 0 || !ParameterList.IsToken(line[..colon])) throw new MalformedBodyException("A header of a part without a name.");
            // RFC 7578, 4.8: no other header belongs into a part; 4.7: no transfer encoding.
            if (!line[..colon].Equals("Content-Disposition", StringComparison.OrdinalIgnoreCase) && !line[..colon].Equals("Content-Type", StringComparison.OrdinalIgnoreCase))
                throw new MalformedBodyException($"The header '{line[..colon]}' does not belong into a part of a form.");
            if (!headers.TryAdd(line[..colon], line[(colon + 1)..].Trim(' '))) throw new MalformedBodyException($"The header '{line[..colon]}' comes twice.");
        }

        return headers;
    }

    private static string Decode(ReadOnlySpan<byte> block)
    {
        try
        {
            return Strict.GetString(block);
        }
        catch (DecoderFallbackException)
        {
            throw new MalformedBodyException("The header of a part is not UTF-8.");
        }
    }

    private static ParameterList Disposition(Dictionary<string, string> headers)
    {
        if (!headers.TryGetValue("Content-Disposition", out var header)) throw new MalformedBodyException("A part without Content-Disposition.");
        var list = ParameterList.Read(header, "Content-Disposition");
        if (list.Value != "form-data") throw new MalformedBodyException("Content-Disposition of a part is not form-data.");
        // RFC 7578, 4.2: filename* must not be used in a form.
        if (list["filename*"] is not null) throw new MalformedBodyException("filename* must not be used in a form.");
        if (list.Names.FirstOrDefault(static name => name is not ("name" or "filename")) is { } other) throw new MalformedBodyException($"Content-Disposition with the parameter '{other}'.");
        if (string.IsNullOrEmpty(list["name"]) || !list.IsQuoted("name")) throw new MalformedBodyException("Content-Disposition without a quoted name.");
        if (list["filename"] is not null && !list.IsQuoted("filename")) throw new MalformedBodyException("The filename is not quoted.");
        return list;
    }

    private static string FileName(string name)
    {
        var undone = Undo(name);
        if (undone.Length is 0 or > 255 || undone.IndexOfAny(['/', '\\', '\r', '\n']) >= 0) throw new MalformedBodyException("The filename is empty, too long or a path.");
        return undone;
    }

    // Browsers write these three, and only these, as percent signs.
    private static string Undo(string text) =>
        text.Replace("%22", "\"", StringComparison.Ordinal).Replace("%0D", "\r", StringComparison.Ordinal).Replace("%0A", "\n", StringComparison.Ordinal);

    private static string? MediaType(Dictionary<string, string> headers, string name, bool isFile)
    {
        if (!headers.TryGetValue("Content-Type", out var header))
            return isFile ? throw new MalformedBodyException($"The file '{name}' has no Content-Type.") : null;
        var list = ParameterList.Read(header, "Content-Type of a part");
        var slash = list.Value.IndexOf('/', StringComparison.Ordinal);
        if (slash < 0 || !ParameterList.IsToken(list.Value[..slash]) || !ParameterList.IsToken(list.Value[(slash + 1)..])) throw new MalformedBodyException($"The Content-Type of '{name}' is none.");
        if (list["charset"] is { } charset && !charset.Equals("utf-8", StringComparison.OrdinalIgnoreCase)) throw new MalformedBodyException($"The charset of '{name}' is not UTF-8.");
        if (!isFile && list.Value is not ("text/plain" or "application/json")) throw new MalformedBodyException($"The field '{name}' is declared as {list.Value}.");
        return list.Value;
    }
}
