using AngleSharp.Html.Parser;
using AngleSharp.Text;

namespace ResumeExport.Readers.Markdown.Structure;

/// <summary>
/// Cuts HTML into tokens in the order of the source, with AngleSharp's tokenizer. No tree is built: the tree of HTML moves text about
/// (out of tables, out of elements that nobody closed) and forgets where it stood, and a résumé keeps its order.
/// </summary>
internal sealed class HtmlTokens : IDisposable
{
    private const string CdataStart = "<![CDATA[";
    private const string CdataEnd = "]]>";

    private readonly string text;
    private readonly TextSource source;
    private readonly HtmlTokenizer tokenizer;
    private int start;
    private int end;

    private HtmlTokens(string text)
    {
        this.text = text;
        source = new TextSource(text);
        tokenizer = new HtmlTokenizer(source, NoEntities.Instance)
        {
            IsNotConsumingCharacterReferences = true,
            IsAcceptingCharacterData = true,
            OnToken = (_, range) => (start, end) = (range.Start.Index, Math.Min(range.End.Index, text.Length)),
        };
    }

    /// <summary>Returns all tokens; together they cover the text.</summary>
    public static IEnumerable<HtmlToken> Of(string text)
    {
        using var tokens = new HtmlTokens(text);
        foreach (var token in tokens.Read()) yield return token;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        tokenizer.Dispose();
        source.Dispose();
    }

    private IEnumerable<HtmlToken> Read()
    {
        for (var token = tokenizer.Get(); token.Type != HtmlTokenType.EndOfFile; token = tokenizer.Get())
            yield return token.Type == HtmlTokenType.StartTag && IsHidden(token.Name) ? HiddenElement(token.Name) : Plain(token);

        // A tag that the end of the text cuts off is none: browsers drop it, a résumé keeps its words.
        if (start < text.Length) yield return new HtmlToken(HtmlTokenKind.Text, start, text.Length);
    }

    private HtmlToken Plain(AngleSharp.Html.Parser.Tokens.HtmlToken token) => token.Type switch
    {
        HtmlTokenType.Character => Characters(),
        HtmlTokenType.StartTag => new HtmlToken(HtmlTokenKind.Start, start, end, token.Name),
        HtmlTokenType.EndTag => new HtmlToken(HtmlTokenKind.End, start, end, token.Name),
        _ => Comment(),
    };

    private HtmlToken Characters() => Has(start, CdataStart)
        ? new HtmlToken(HtmlTokenKind.Verbatim, start + CdataStart.Length, Math.Max(start + CdataStart.Length, end - CdataEnd.Length))
        : new HtmlToken(HtmlTokenKind.Text, start, end);

    private HtmlToken Comment()
    {
        // "</ 3" is a comment to a browser and text to everybody else.
        if (Has(start, "</")) return new HtmlToken(HtmlTokenKind.Verbatim, start, end);
        var isOpen = end == text.Length && text[end - 1] != '>';
        return new HtmlToken(isOpen ? HtmlTokenKind.HiddenToEnd : HtmlTokenKind.Hidden, start, end);
    }

    private HtmlToken HiddenElement(string name)
    {
        var from = start;
        tokenizer.State = name switch
        {
            "script" => HtmlParseMode.Script,
            "style" => HtmlParseMode.Rawtext,
            "title" => HtmlParseMode.RCData,
            _ => HtmlParseMode.PCData,
        };
        for (var token = tokenizer.Get(); token.Type != HtmlTokenType.EndOfFile; token = tokenizer.Get())
            if (token.Type == HtmlTokenType.EndTag && token.Name == name) return new HtmlToken(HtmlTokenKind.Hidden, from, end);
        start = text.Length;
        return new HtmlToken(HtmlTokenKind.HiddenToEnd, from, text.Length);
    }

    private static bool IsHidden(string name) => name is "script" or "style" or "template" or "title";

    private bool Has(int at, string mark) => string.CompareOrdinal(text, at, mark, 0, mark.Length) == 0;
}
