using ResumeExport.Model.Diagnostics;
using YamlDotNet.Core;
using YamlDotNet.Core.Tokens;

namespace ResumeExport.Themes.Tokens;

/// <summary>
/// Reads <c>theme.yaml</c> to a tree of texts with places. Works on the scanner's tokens: the parser above it compiles
/// regular expressions first, which costs a run more than the rest of the theme, and an object deserializer would also
/// guess types and lose the places.
/// </summary>
internal sealed class TokenFileReader
{
    /// <summary>The longest file that is read, in characters.</summary>
    public const int MaxLength = 64 * 1024;

    private const int MaxDepth = 8;

    private readonly string path;
    private readonly List<Diagnostic> diagnostics;
    private readonly Scanner scanner;

    private TokenFileReader(string path, string text, List<Diagnostic> diagnostics)
    {
        this.path = path;
        this.diagnostics = diagnostics;
        scanner = new Scanner(new StringReader(text));
    }

    /// <summary>Reads <paramref name="text"/>; null after a finding that leaves nothing to use.</summary>
    public static TokenMap? Read(string path, string text, List<Diagnostic> diagnostics)
    {
        var reader = new TokenFileReader(path, text, diagnostics);
        try
        {
            return reader.Document();
        }
        catch (YamlException problem)
        {
            return reader.NotYaml(SpanOf(problem.Start, problem.Start), problem.Message.Split('\n')[0].TrimEnd('.', '\r'));
        }
        catch (InvalidOperationException)
        {
            // The scanner answers some broken flow lists with this instead of a YamlException.
            return reader.NotYaml(reader.scanner.Current is { } last ? SpanOf(last.Start, last.End) : SourceSpan.None, "an unfinished list or group");
        }
    }

    private TokenMap? Document()
    {
        while (scanner.MoveNext() && scanner.Current is StreamStart or DocumentStart)
        {
            // Nothing: what counts begins behind them.
        }

        if (scanner.Current is null or StreamEnd or DocumentEnd) return Refuse(SourceSpan.None, "The theme is empty");
        if (Node(0) is not { } node) return null;
        if (scanner.Current is not (null or StreamEnd or DocumentEnd)) return Unexpected();
        return node as TokenMap ?? Refuse(node.Place.Span, $"The theme has to be a group of tokens, not {node.Kind}");
    }

    /// <summary>Reads the node that begins at the current token and moves behind it.</summary>
    private TokenNode? Node(int depth)
    {
        var place = Place();
        if (depth > MaxDepth) return Refuse(place.Span, "The theme is nested too deep");
        switch (scanner.Current)
        {
            case Scalar scalar:
                scanner.MoveNext();
                return new TokenText(scalar.Value, place);
            case BlockMappingStart or FlowMappingStart: return Map(place, depth);
            case BlockSequenceStart or FlowSequenceStart or BlockEntry: return List(place, depth);
            case Anchor or AnchorAlias: return Refuse(place.Span, "Anchors and aliases are not allowed in themes");
            case Tag: return Refuse(place.Span, "Only texts, lists and groups are allowed in themes");
            default: return Unexpected();
        }
    }

    private TokenList? List(TokenPlace place, int depth)
    {
        // A block list under a name may stand at the name's own indent; then it has neither start nor end.
        var hasEnds = scanner.Current is not BlockEntry;
        if (hasEnds) scanner.MoveNext();
        var list = new TokenList(place);
        while (scanner.Current is not (BlockEnd or FlowSequenceEnd))
        {
            if (!hasEnds && scanner.Current is not BlockEntry) return list;
            if (scanner.Current is BlockEntry or FlowEntry) scanner.MoveNext();
            if (scanner.Current is FlowSequenceEnd) break;
            if (Node(depth + 1) is not { } item) return null;
            list.Items.Add(item);
        }

        if (hasEnds) scanner.MoveNext();
        return list;
    }

    private TokenMap? Map(TokenPlace place, int depth)
    {
        scanner.MoveNext();
        var map = new TokenMap(place);
        while (scanner.Current is not (BlockEnd or FlowMappingEnd))
        {
            if (scanner.Current is FlowEntry) scanner.MoveNext();
            if (scanner.Current is FlowMappingEnd) break;
            if (Entry(depth) is not { } entry) return null;
            if (map.Find(entry.Name.Text) is null) map.Entries.Add(entry);
            else diagnostics.Add(Twice(entry.Name));
        }

        scanner.MoveNext();
        return map;
    }

    private TokenEntry? Entry(int depth)
    {
        if (scanner.Current is not Key) return Unexpected<TokenEntry>();
        scanner.MoveNext();
        if (Node(depth + 1) is not { } key) return null;
        if (key is not TokenText name) return Refuse<TokenEntry>(key.Place.Span, "The name of a token has to be a single word");
        if (scanner.Current is not Value colon) return Unexpected<TokenEntry>();
        scanner.MoveNext();
        var isEmpty = scanner.Current is Key or BlockEnd or FlowEntry or FlowMappingEnd;
        var value = isEmpty ? new TokenText("", new TokenPlace(path, SpanOf(colon.End, colon.End))) : Node(depth + 1);
        return value is null ? null : new TokenEntry(name, value);
    }

    private static Diagnostic Twice(TokenText name) => new(
        DiagnosticCodes.ThemeTokenTwice, DiagnosticSeverity.Error, $"The token '{name.Text}' is given twice", name.Place.Path, name.Place.Span, "Keep one of the two");

    private TokenPlace Place() => new(path, scanner.Current is { } token ? SpanOf(token.Start, token.End) : SourceSpan.None);

    private TokenMap? Unexpected() => Unexpected<TokenMap>();

    private T? Unexpected<T>()
        where T : class => Refuse<T>(Place().Span, "The theme is not valid YAML: this does not belong here");

    private TokenMap? NotYaml(SourceSpan span, string problem) => Refuse(span, "The theme is not valid YAML: " + problem);

    private TokenMap? Refuse(SourceSpan span, string message) => Refuse<TokenMap>(span, message);

    private T? Refuse<T>(SourceSpan span, string message)
        where T : class
    {
        diagnostics.Add(new Diagnostic(DiagnosticCodes.ThemeNotReadable, DiagnosticSeverity.Error, message, path, span));
        return null;
    }

    private static SourceSpan SpanOf(Mark start, Mark end) =>
        new((int)start.Index, (int)(end.Index - start.Index), (int)start.Line, (int)start.Column);
}
