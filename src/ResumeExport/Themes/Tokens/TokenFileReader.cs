using ResumeExport.Model.Diagnostics;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace ResumeExport.Themes.Tokens;

/// <summary>
/// Reads <c>theme.yaml</c> to a tree of texts with places. Works on parser events: an object deserializer would cost more
/// start-up time than the whole theme, guess types and lose the places.
/// </summary>
internal sealed class TokenFileReader
{
    /// <summary>The longest file that is read, in characters.</summary>
    public const int MaxLength = 64 * 1024;

    private const int MaxDepth = 8;

    private readonly string path;
    private readonly List<Diagnostic> diagnostics;
    private readonly Parser parser;

    private TokenFileReader(string path, string text, List<Diagnostic> diagnostics)
    {
        this.path = path;
        this.diagnostics = diagnostics;
        parser = new Parser(new StringReader(text));
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
            return reader.Refuse(SpanOf(problem.Start, problem.Start), "The theme is not valid YAML: " + FirstLine(problem));
        }
        catch (InvalidOperationException)
        {
            // YamlDotNet's scanner answers some broken flow lists with this instead of a YamlException.
            return reader.Refuse(reader.LastPlace(), "The theme is not valid YAML: an unfinished list or group");
        }
    }

    private static string FirstLine(YamlException problem) => problem.Message.Split('\n')[0].TrimEnd('.', '\r');

    private SourceSpan LastPlace() => parser.Current is { } last ? SpanOf(last.Start, last.End) : SourceSpan.None;

    private TokenMap? Document()
    {
        while (parser.MoveNext())
        {
            if (parser.Current is StreamStart or DocumentStart) continue;
            if (parser.Current is StreamEnd or DocumentEnd) break;
            if (Node(0) is not { } node) return null;
            return node as TokenMap ?? Refuse(node.Place.Span, $"The theme has to be a group of tokens, not {node.Kind}");
        }

        return Refuse(SourceSpan.None, "The theme is empty");
    }

    private TokenNode? Node(int depth)
    {
        if (parser.Current is not { } current) return Refuse(SourceSpan.None, "The theme ends too early");
        var place = new TokenPlace(path, SpanOf(current.Start, current.End));
        if (depth > MaxDepth) return Refuse(place.Span, "The theme is nested too deep");
        if (current is NodeEvent { Anchor.IsEmpty: false } or AnchorAlias) return Refuse(place.Span, "Anchors and aliases are not allowed in themes");
        return current switch
        {
            Scalar scalar => new TokenText(scalar.Value, place),
            SequenceStart => List(place, depth),
            MappingStart => Map(place, depth),
            _ => Refuse(place.Span, "Only texts, lists and groups are allowed in themes"),
        };
    }

    private TokenList? List(TokenPlace place, int depth)
    {
        var list = new TokenList(place);
        while (parser.MoveNext() && parser.Current is not SequenceEnd)
        {
            if (Node(depth + 1) is not { } item) return null;
            list.Items.Add(item);
        }

        return list;
    }

    private TokenMap? Map(TokenPlace place, int depth)
    {
        var map = new TokenMap(place);
        while (parser.MoveNext() && parser.Current is not MappingEnd)
        {
            if (Node(depth + 1) is not { } key || !parser.MoveNext() || Node(depth + 1) is not { } value) return null;
            if (key is not TokenText name) return Refuse(key.Place.Span, "The name of a token has to be a single word");
            if (map.Find(name.Text) is null) map.Entries.Add(new TokenEntry(name, value));
            else diagnostics.Add(Twice(name));
        }

        return map;
    }

    private static Diagnostic Twice(TokenText name) => new(
        ThemeCodes.GivenTwice, DiagnosticSeverity.Error, $"The token '{name.Text}' is given twice", name.Place.Path, name.Place.Span, "Keep one of the two");

    private TokenMap? Refuse(SourceSpan span, string message)
    {
        diagnostics.Add(new Diagnostic(ThemeCodes.NotReadable, DiagnosticSeverity.Error, message, path, span));
        return null;
    }

    private static SourceSpan SpanOf(Mark start, Mark end) =>
        new((int)start.Index, (int)(end.Index - start.Index), (int)start.Line, (int)start.Column);
}
