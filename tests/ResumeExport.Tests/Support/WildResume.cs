using System.Collections.Immutable;

namespace ResumeExport.Tests.Support;

/// <summary>An invented Markdown résumé in pieces, so that a failing one can be made smaller piece by piece.</summary>
internal sealed record WildResume(ImmutableArray<WildPiece> Pieces)
{
    public string Source => string.Concat(Pieces.Select(static piece => piece.Source));

    public IEnumerable<string> Words => Pieces.SelectMany(static piece => piece.Words);

    public IEnumerable<string> Body => Pieces.SelectMany(static piece => piece.Body);

    public IEnumerable<string> Facts => Pieces.Select(static piece => piece.Fact).OfType<string>();

    /// <summary>The résumés with one piece less; the first piece and the section of a plain entry stay.</summary>
    public IEnumerable<WildResume> Smaller() => Enumerable.Range(0, Pieces.Length).Where(MayGo).Select(at => new WildResume(Pieces.RemoveAt(at)));

    // xUnit and FsCheck print a failing case with this.
    public override string ToString() => "\n" + Source;

    private bool MayGo(int at) => at > 0 && (at + 1 == Pieces.Length || Pieces[at + 1].Fact is null || Pieces[at].Fact is not null);
}
