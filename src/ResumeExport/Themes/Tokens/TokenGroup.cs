using System.Collections.Immutable;
using System.Globalization;

namespace ResumeExport.Themes.Tokens;

/// <summary>
/// Reads the values of one group of tokens by what is known about them. Everything that is wrong is reported and answered with a stand-in, so that
/// one run finds all mistakes of a theme.
/// </summary>
internal sealed class TokenGroup
{
    private readonly TokenSpec spec;
    private readonly TokenMap map;
    private readonly string path;
    private readonly TokenReport report;
    private readonly bool isMissing;

    public TokenGroup(TokenSpec spec, TokenMap map, string path, TokenReport report, bool isMissing = false)
    {
        this.spec = spec;
        this.map = map;
        this.isMissing = isMissing;
        this.path = path;
        this.report = report;
        foreach (var entry in map.Entries)
            if (spec.Find(entry.Name.Text) is null) report.Unknown(entry.Name.Text, entry.Name.Place, spec.MemberNames);
    }

    /// <summary>The names in the file that are the author's own, with their places.</summary>
    public IEnumerable<TokenText> FreeNames()
    {
        foreach (var entry in map.Entries)
            if (!spec.MemberNames.Contains(entry.Name.Text)) yield return entry.Name;
    }

    /// <summary>True when the file names <paramref name="name"/>.</summary>
    public bool Has(string name) => map.Find(name) is not null;

    /// <summary>A group inside this one; an empty one when it is missing or no group.</summary>
    public TokenGroup Group(string name, bool required = true)
    {
        var node = required ? Require(name) : map.Find(name);
        if (node is not null and not TokenMap) Wrong(name, node, "a group of tokens");
        return new TokenGroup(spec.Member(name), node as TokenMap ?? new TokenMap(map.Place), FullName(name), report, isMissing: node is not TokenMap);
    }

    /// <summary>The groups of a list.</summary>
    public IEnumerable<TokenGroup> Groups(string name)
    {
        foreach (var item in ListOf(name, required: true))
        {
            if (item is TokenMap group) yield return new TokenGroup(spec.Member(name), group, FullName(name), report);
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

    /// <summary>The texts of a list that are choices, each with its index among them; others are reported.</summary>
    public IEnumerable<TokenChoice> Choices(string name, bool required)
    {
        var choices = spec.Member(name).Choices;
        foreach (var text in Texts(name, required))
        {
            var index = choices.IndexOf(text.Text);
            if (index < 0) report.Unknown(text.Text, text.Place, choices);
            else yield return new TokenChoice(text, index);
        }
    }

    /// <summary>The text called <paramref name="name"/>; empty, after a finding, when it is missing.</summary>
    public string Text(string name)
    {
        if (Require(name) is not { } node) return "";
        if (node is TokenText { Text.Length: > 0 } text) return text.Text;
        Wrong(name, node, "a text");
        return "";
    }

    /// <summary>The index of the choice that is named; <paramref name="inherited"/> when none is, and without that it is required.</summary>
    public int Choice(string name, int? inherited = null)
    {
        if ((inherited is null ? Require(name) : map.Find(name)) is not { } node) return inherited ?? 0;
        var choices = spec.Member(name).Choices;
        var index = node is TokenText text ? choices.IndexOf(text.Text) : -1;
        if (index >= 0) return index;
        Wrong(name, node, "one of: " + string.Join(", ", choices));
        return inherited ?? 0;
    }

    /// <summary>A number between its bounds; <paramref name="inherited"/> when it is not named, and without that it is required.</summary>
    public double Number(string name, double? inherited = null)
    {
        var (least, most) = (spec.Member(name).Least, spec.Member(name).Most);
        if ((inherited is null ? Require(name) : map.Find(name)) is not { } node) return inherited ?? most;
        if (node is TokenText text && double.TryParse(text.Text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
            && number >= least && number <= most)
            return number;
        Wrong(name, node, string.Create(CultureInfo.InvariantCulture, $"a number from {least} to {most}"));
        return inherited ?? most;
    }

    /// <summary>True when <paramref name="name"/> is given as <c>true</c>.</summary>
    public bool Flag(string name)
    {
        if (map.Find(name) is not { } node) return false;
        if (node is TokenText { Text: "true" or "false" } text) return text.Text == "true";
        Wrong(name, node, "true or false");
        return false;
    }

    /// <summary>A colour as <c>"#RRGGBB"</c>.</summary>
    public int Color(string name)
    {
        if (Require(name) is not { } node) return 0;
        if (HexColor(node) is not { } color)
        {
            Wrong(name, node, "a colour in quotes, such as \"#1F3864\"");
            return 0;
        }

        if (spec.Member(name).IsTextColor && Contrast.OnWhite(color) < Contrast.Readable) report.LowContrast(FullName(name), node.Place);
        return color;
    }

    /// <summary>Reports a value that its token cannot have.</summary>
    public void Wrong(string name, TokenNode node, string expected)
    {
        var shown = node is not TokenText text ? node.Kind : text.Text.Length == 0 ? "empty" : $"'{text.Text}'";
        report.WrongValue(FullName(name), shown, node.Place, expected);
    }

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
