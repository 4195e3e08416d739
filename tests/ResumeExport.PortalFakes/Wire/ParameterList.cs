using System.Text;

namespace ResumeExport.PortalFakes.Wire;

/// <summary>A header of the form <c>value; name=value; name="value"</c>, read by RFC 9110 with no repair.</summary>
internal sealed class ParameterList
{
    private readonly Dictionary<string, (string Value, bool IsQuoted)> parameters = new(StringComparer.OrdinalIgnoreCase);

    private ParameterList(string value) => Value = value;

    /// <summary>What stands before the first semicolon, in lower case.</summary>
    public string Value { get; }

    public IEnumerable<string> Names => parameters.Keys;

    public string? this[string name] => parameters.TryGetValue(name, out var found) ? found.Value : null;

    public bool IsQuoted(string name) => parameters.TryGetValue(name, out var found) && found.IsQuoted;

    public static ParameterList Read(string header, string what)
    {
        var end = header.IndexOf(';', StringComparison.Ordinal);
        var list = new ParameterList((end < 0 ? header : header[..end]).Trim(' ').ToLowerInvariant());
        var position = end < 0 ? header.Length : end;
        while (position < header.Length) position = list.ReadOne(header, position, what);
        return list;
    }

    public static bool IsToken(string text) =>
        text.Length > 0 && text.All(static character => char.IsAsciiLetterOrDigit(character) || "!#$%&'*+-.^_`|~".Contains(character, StringComparison.Ordinal));

    private int ReadOne(string header, int position, string what)
    {
        position++;
        while (position < header.Length && header[position] == ' ') position++;
        var equals = header.IndexOf('=', position);
        if (equals < 0 || !IsToken(header[position..equals])) throw new MalformedBodyException($"{what}: a parameter without a name.");
        var name = header[position..equals];
        var (value, isQuoted, next) = equals + 1 < header.Length && header[equals + 1] == '"' ? Quoted(header, equals + 2, what) : Bare(header, equals + 1, what);
        if (!parameters.TryAdd(name, (value, isQuoted))) throw new MalformedBodyException($"{what}: the parameter '{name}' comes twice.");
        if (next < header.Length && header[next] != ';') throw new MalformedBodyException($"{what}: text after the value of '{name}'.");
        return next;
    }

    private static (string Value, bool IsQuoted, int Next) Bare(string header, int start, string what)
    {
        var end = header.IndexOf(';', start);
        if (end < 0) end = header.Length;
        var value = header[start..end];
        if (!IsToken(value)) throw new MalformedBodyException($"{what}: '{value}' has to be quoted.");
        return (value, false, end);
    }

    // A backslash is refused: RFC 9110 and browsers undo it in different ways.
    private static (string Value, bool IsQuoted, int Next) Quoted(string header, int start, string what)
    {
        var text = new StringBuilder();
        for (var position = start; position < header.Length; position++)
        {
            if (header[position] == '"') return (text.ToString(), true, position + 1);
            if (header[position] == '\\' || char.IsControl(header[position])) throw new MalformedBodyException($"{what}: a backslash or control character between quotes.");
            text.Append(header[position]);
        }

        throw new MalformedBodyException($"{what}: a quote that does not end.");
    }
}
