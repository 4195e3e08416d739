using System.Collections.Immutable;
using System.Text;
using ResumeExport.Model.Content;

namespace ResumeExport.Writers.Markdown;

/// <summary>
/// Takes running text apart so that it can be marked up. Runs of blanks become one, and white space between two looks gets neither of
/// them: emphasis and links do not show on it, and marks beside it would not work (CommonMark 0.31, section 6.2).
/// </summary>
internal sealed class PagePieces
{
    private readonly bool isOneLine;
    private readonly List<PagePiece> pieces = [];
    private readonly StringBuilder text = new();
    private readonly StringBuilder white = new();
    private (TextStyles Styles, string? Link) look;
    private bool breaks;

    private PagePieces(bool isOneLine) => this.isOneLine = isOneLine;

    /// <summary>Returns the pieces of <paramref name="rich"/> in order.</summary>
    /// <param name="rich">The text.</param>
    /// <param name="isOneLine">True to make line breaks blanks.</param>
    public static List<PagePiece> Of(RichText rich, bool isOneLine)
    {
        var pieces = new PagePieces(isOneLine);
        pieces.Add(rich.Inlines, null);
        pieces.End();
        return pieces.pieces;
    }

    private void Add(ImmutableArray<Inline> inlines, string? link)
    {
        foreach (var inline in inlines)
        {
            switch (inline)
            {
                case TextRun run: Run(run, link); break;
                case Link inner: Add(inner.Content, inner.Target); break;
                case LineBreak: Break(); break;
                default: throw new InvalidOperationException($"Unknown inline {inline.GetType().Name}.");
            }
        }
    }

    private void Run(TextRun run, string? link)
    {
        foreach (var character in run.Text)
        {
            if (char.IsWhiteSpace(character)) White(character is '\t' ? ' ' : character);
            else Visible(character, (run.Styles, link));
        }
    }

    private void White(char character)
    {
        var before = white.Length > 0 ? white[^1] : IsAtStart ? ' ' : '\0';
        if (character != ' ' || before != ' ') white.Append(character);
    }

    private bool IsAtStart => text.Length == 0 && (pieces.Count == 0 || breaks);

    private void Break()
    {
        if (isOneLine)
        {
            White(' ');
            return;
        }

        EndLine();
        breaks = pieces.Count > 0;
    }

    private void Visible(char character, (TextStyles Styles, string? Link) now)
    {
        var sameLink = now.Link == look.Link && (text.Length > 0 || pieces.Count > 0);
        if (breaks) pieces.Add(new PagePiece(PagePiece.Break, TextStyles.None, sameLink ? now.Link : null));
        if (breaks || now != look) Close();
        if (white.Length > 0 && text.Length == 0) pieces.Add(new PagePiece(TakeWhite(), TextStyles.None, sameLink ? now.Link : null));
        text.Append(white);
        white.Clear();
        (breaks, look) = (false, now);
        text.Append(character);
    }

    private string TakeWhite()
    {
        var taken = white.ToString();
        white.Clear();
        return taken;
    }

    private void Close()
    {
        if (text.Length > 0) pieces.Add(new PagePiece(text.ToString(), look.Styles, look.Link));
        text.Clear();
    }

    // Blanks at the end of a line show nothing; other white space stays.
    private void EndLine()
    {
        Close();
        while (white.Length > 0 && white[^1] == ' ') white.Length--;
        if (white.Length > 0) pieces.Add(new PagePiece(TakeWhite(), TextStyles.None, null));
    }

    private void End()
    {
        EndLine();
        Merge();
    }

    // White space that got no look may stand beside text that has none.
    private void Merge()
    {
        for (var i = pieces.Count - 1; i > 0; i--)
        {
            if (pieces[i].IsBreak || pieces[i - 1].IsBreak || pieces[i].Styles != pieces[i - 1].Styles || pieces[i].Link != pieces[i - 1].Link) continue;
            pieces[i - 1] = pieces[i - 1] with { Text = pieces[i - 1].Text + pieces[i].Text };
            pieces.RemoveAt(i);
        }
    }
}
