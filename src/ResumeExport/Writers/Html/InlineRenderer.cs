using System.Collections.Immutable;
using ResumeExport.Model.Content;
using ResumeExport.Normalisation;

namespace ResumeExport.Writers.Html;

/// <summary>Renders running text.</summary>
/// <param name="html">Takes the markup.</param>
/// <param name="isRightToLeft">True when the page runs from right to left.</param>
internal sealed class InlineRenderer(HtmlText html, bool isRightToLeft)
{
    private const int LongestNumber = 24;

    private static readonly (TextStyles Style, string Tag)[] Tags =
    [
        (TextStyles.Bold, "strong"), (TextStyles.Italic, "em"), (TextStyles.Strikethrough, "s"), (TextStyles.Code, "code"),
    ];

    /// <summary>Renders <paramref name="text"/>.</summary>
    /// <param name="text">The text.</param>
    /// <param name="implied">Styles that the element around it gives already.</param>
    /// <param name="lineBreak">Markup of a line break.</param>
    /// <param name="linkClass">Class of links; null for none.</param>
    public void Render(RichText text, TextStyles implied = TextStyles.None, string lineBreak = "<br>\n", string? linkClass = null) =>
        Render(text.Inlines, implied, lineBreak, linkClass);

    private void Render(ImmutableArray<Inline> inlines, TextStyles implied, string lineBreak, string? linkClass = null)
    {
        foreach (var inline in inlines)
        {
            switch (inline)
            {
                case TextRun run: Run(run.Text, run.Styles & ~implied); break;
                case Link link: Link(link, implied, lineBreak, linkClass); break;
                case LineBreak: html.Raw(lineBreak); break;
                default: throw new InvalidOperationException($"Unknown inline {inline.GetType().Name}.");
            }
        }
    }

    private void Run(string text, TextStyles styles)
    {
        foreach (var (style, tag) in Tags)
            if ((styles & style) != 0) html.Open(tag);
        Directed(text);
        for (var i = Tags.Length - 1; i >= 0; i--)
            if ((styles & Tags[i].Style) != 0) html.Close(Tags[i].Tag);
    }

    // Browsers know the directions of letters; C#, .NET, addresses and telephone numbers among words from right to left need to be told.
    private void Directed(string text)
    {
        var directions = TextDirections.Of(text, isRightToLeft);
        for (var start = 0; start < text.Length;)
        {
            var end = directions.EndOfPiece(start, text.Length);
            var piece = text[start..end];
            if (isRightToLeft && !directions.IsRightToLeft(start) && HasSign(piece)) html.Open("bdi", null, "dir", "ltr").Text(piece).Close("bdi");
            else html.Text(piece);
            start = end;
        }
    }

    private static bool HasSign(string text)
    {
        foreach (var character in text)
            if (!char.IsLetterOrDigit(character) && character != ' ') return true;
        return text.AsSpan().ContainsAnyInRange('0', '9');
    }

    // The model holds accepted targets only; a page must stay safe with any model.
    private void Link(Link link, TextStyles implied, string lineBreak, string? linkClass)
    {
        var target = LinkPolicy.Accept(link.Target);
        if (target is not null) html.Open("a", IsNumber(link, target) ? Unbroken(linkClass) : linkClass, "href", LinkText.Of(target));
        Render(link.Content, implied, lineBreak);
        if (target is not null) html.Close("a");
    }

    // A telephone number is not to be torn apart at the end of a line, a sentence that leads to one is.
    private static bool IsNumber(Link link, string target) =>
        target.StartsWith("tel:", StringComparison.OrdinalIgnoreCase) && link.Content is [TextRun { Text.Length: <= LongestNumber }];

    private static string Unbroken(string? linkClass) => linkClass is null ? "number" : linkClass + " number";
}
