using System.Globalization;

namespace ResumeExport.Themes.Tokens;

/// <summary>
/// Reads the values of one group of tokens. Everything that is wrong is reported and answered with a stand-in, so that one
/// run finds all mistakes of a theme.
/// </summary>
internal sealed class TokenGroup
{
    private readonly TokenMap map;
    private readonly string path;
    private readonly TokenReport report;
    private readonly bool isMissing;

    public TokenGroup(TokenMap map, string path, TokenReport report, IReadOnlyCollection<string> known, bool isMissing = false)
    {
        this.map = map;
        this.isMissing = isMissing;
        this.path = path;
        this.report = report;
        foreach (var entry in map.Entries)
            if (!known.Contains(entry.Name.Text)) report.Unknown(entry.Name.Text, entry.Name.Place, known);
    }

    /// <summary>A group inside this one; an empty one when it is missing or no group.</summary>
    public TokenGroup Group(string name, IReadOnlyCollection<string> known, bool required = true)
    {
        var node = required ? Require(name) : map.Find(name);
        if (node is not null and not TokenMap) Wrong(name, node, "a group of tokens");
        return new TokenGroup(node as TokenMap ?? new TokenMap(map.Place), FullName(name), report, known, isMissing: node is not TokenMap);
    }

    /// <summary>The groups of a list.</summary>
    public IEnumerable<TokenGroup> Groups(string name, IReadOnlyCollection<string> known)
    {
        foreach (var item in ListOf(name, required: true))
        {
            if (item is TokenMap group) yield return new TokenGroup(group, FullName(name), report, known);
            else Wrong(name, item, "a list of groups of tokens");
        }
    }

    /// <summary>The texts of a list; a single text is a list of one.</summary>
    public IEnumerable<TokenText> Texts(string name, bool required)
    {
        foreach (var item in ListOf(name, required))
        {
            if (item is TokenText { Text.Length: > 0 } text) yield return text;
            else Wrong(name, item, "texts");
        }
    }

    public string Text(string name)
    {
        if (Require(name) is not { } node) return "";
        if (node is TokenText { Text.Length: > 0 } text) return text.Text;
        Wrong(name, node, "a text");
        return "";
    }

    /// <summary>One of <paramref name="choices"/>, or the first of them after a finding.</summary>
    public string Choice(string name, IReadOnlyList<string> choices)
    {
        if (Require(name) is not { } node) return choices[0];
        if (node is TokenText text && choices.Contains(text.Text)) return text.Text;
        Wrong(name, node, "one of: " + string.Join(", ", choices));
        return choices[0];
    }

    /// <summary>A number between the bounds; <paramref name="inherited"/> when it is not named, and without that it is required.</summary>
    public double Number(string name, double least, double most, double? inherited = null)
    {
        if ((inherited is null ? Require(name) : map.Find(name)) is not { } node) return inherited ?? most;
        if (node is TokenText text && double.TryParse(text.Text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
            && number >= least && number <= most)
            return number;
        Wrong(name, node, string.Create(CultureInfo.InvariantCulture, $"a number from {least} to {most}"));
        return inherited ?? most;
    }

    public bool Flag(string name)
    {
        if (map.Find(name) is not { } node) return false;
        if (node is TokenText { Text: "true" or "false" } text) return text.Text == "true";
        Wrong(name, node, "true or false");
        return false;
    }

    /// <summary>A colour as <c>"#RRGGBB"</c>.</summary>
    public int Color(string name, bool isText)
    {
        if (Require(name) is not { } node) return 0;
        if (HexColor(node) is not { } color)
        {
            Wrong(name, node, "a colour in quotes, such as \"#1F3864\"");
            return 0;
        }

        if (isText && Contrast.OnWhite(color) < Contrast.Readable) report.LowContrast(FullName(name), node.Place);
        return color;
    }

    /// <summary>A colour by the name it has in <paramref name="named"/>.</summary>
    public int NamedColor(string name, IReadOnlyDictionary<string, int> named, int inherited)
    {
        if (map.Find(name) is not { } node) return inherited;
        if (node is TokenText text && named.TryGetValue(text.Text, out var color)) return color;
        Wrong(name, node, "one of the theme's colours: " + string.Join(", ", named.Keys));
        return inherited;
    }

    public void Wrong(string name, TokenNode node, string expected)
    {
        var shown = node is not TokenText text ? node.Kind : text.Text.Length == 0 ? "empty" : $"'{text.Text}'";
        report.WrongValue(FullName(name), shown, node.Place, expected);
    }

    public void Unknown(TokenText name, IReadOnlyCollection<string> known) => report.Unknown(name.Text, name.Place, known);

    private static int? HexColor(TokenNode node)
    {
        if (node is not TokenText { Text: ['#', ..] and { Length: 7 } } text) return null;
        return int.TryParse(text.Text.AsSpan(1), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var color) ? color : null;
    }

    private List<TokenNode> ListOf(string name, bool required) => (required ? Require(name) : map.Find(name)) switch
    {
        null => [],
        TokenList list => list.Items,
        var single => [single],
    };

    private TokenNode? Require(string name)
    {
        var node = map.Find(name);
        // Of a group that is not there only the group is missed, not each of its tokens.
        if (node is null && !isMissing) report.Missing(FullName(name), map.Place);
        return node;
    }

    private string FullName(string name) => path.Length == 0 ? name : path + "." + name;
}
