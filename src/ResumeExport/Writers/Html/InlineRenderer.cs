using System.Collections.Immutable;
using ResumeExport.Model.Content;
using ResumeExport.Normalisation;

namespace ResumeExport.Writers.Html;

/// <summary>Renders running text.</summary>
internal sealed class InlineRenderer(HtmlText html)
{
    private static readonly (TextStyles Style, string Tag)[] Tags =
    [
        (TextStyles.Bold, "strong"), (TextStyles.Italic, "em"), (TextStyles.Strikethrough, "s"), (TextStyles.Code, "code"),
    ];

    /// <summary>Renders <paramref name="text"/>.</summary>
    /// <param name="text">The text.</param>
    /// <param name="implied">Styles that the element around it gives already.</param>
    /// <param name="lineBreak">Markup of a line break.</param>
    public void Render(RichText text, TextStyles implied = TextStyles.None, string lineBreak = "<br>\n") => Render(text.Inlines, implied, lineBreak);

    private void Render(ImmutableArray<Inline> inlines, TextStyles implied, string lineBreak)
    {
        foreach (var inline in inlines)
        {
            switch (inline)
            {
                case TextRun run: Run(run.Text, run.Styles & ~implied); break;
                case Link link: Link(link, implied, lineBreak); break;
                case LineBreak: html.Raw(lineBreak); break;
                default: throw new InvalidOperationException($"Unknown inline {inline.GetType().Name}.");
            }
        }
    }

    private void Run(string text, TextStyles styles)
    {
        foreach (var (style, tag) in Tags)
            if ((styles & style) != 0) html.Open(tag);
        html.Text(text);
        for (var i = Tags.Length - 1; i >= 0; i--)
            if ((styles & Tags[i].Style) != 0) html.Close(Tags[i].Tag);
    }

    // The model holds accepted targets only; a page must stay safe with any model.
    private void Link(Link link, TextStyles implied, string lineBreak)
    {
        var target = LinkPolicy.Accept(link.Target);
        if (target is not null) html.Open("a", null, "href", LinkText.Of(target));
        Render(link.Content, implied, lineBreak);
        if (target is not null) html.Close("a");
    }
}
