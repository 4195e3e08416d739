using System.Text;

namespace ResumeExport.Themes.Tokens;

/// <summary>Writes tokens as <c>theme.yaml</c>: groups of groups as blocks, everything else on one line.</summary>
internal sealed class TokenFileWriter
{
    private readonly StringBuilder yaml = new();

    /// <summary>Returns <paramref name="tokens"/> as YAML that <see cref="TokenFileReader"/> reads back; lines end with a line feed.</summary>
    public static string Write(TokenMap tokens)
    {
        var writer = new TokenFileWriter();
        writer.Block(tokens, 0);
        return writer.yaml.ToString();
    }

    private void Block(TokenMap map, int indent)
    {
        foreach (var entry in map.Entries)
        {
            yaml.Append(' ', indent).Append(Quoted(entry.Name.Text)).Append(':');
            switch (entry.Value)
            {
                case TokenMap group when group.Entries.Exists(static inner => inner.Value is not TokenText) || indent == 0:
                    yaml.Append(group.Entries.Count == 0 ? " {}\n" : "\n");
                    Block(group, indent + 2);
                    break;
                case TokenList list when list.Items.Exists(static item => item is TokenMap):
                    Items(list, indent + 2);
                    break;
                default:
                    yaml.Append(' ');
                    Flow(entry.Value);
                    yaml.Append('\n');
                    break;
            }
        }
    }

    private void Items(TokenList list, int indent)
    {
        yaml.Append('\n');
        foreach (var item in list.Items)
        {
            yaml.Append(' ', indent).Append("- ");
            Flow(item);
            yaml.Append('\n');
        }
    }

    private void Flow(TokenNode node)
    {
        switch (node)
        {
            case TokenText text: yaml.Append(Quoted(text.Text)); break;
            case TokenList list: Flow("[", list.Items, "]", Flow); break;
            case TokenMap { Entries.Count: 0 }: yaml.Append("{}"); break;
            case TokenMap map: Flow("{ ", map.Entries, " }", Flow); break;
            default: throw new InvalidOperationException($"Unknown node {node.GetType().Name}.");
        }
    }

    private void Flow(TokenEntry entry)
    {
        yaml.Append(Quoted(entry.Name.Text)).Append(": ");
        Flow(entry.Value);
    }

    private void Flow<T>(string open, List<T> items, string close, Action<T> write)
    {
        yaml.Append(open);
        for (var i = 0; i < items.Count; i++)
        {
            if (i > 0) yaml.Append(", ");
            write(items[i]);
        }

        yaml.Append(close);
    }

    private static string Quoted(string text)
    {
        var isPlain = text.Length > 0 && char.IsAsciiLetterOrDigit(text[0]) && text[^1] != ' '
            && text.All(static c => char.IsAsciiLetterOrDigit(c) || c is ' ' or '-' or '.' or '/' or '_');
        return isPlain ? text : "\"" + text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal) + "\"";
    }
}
