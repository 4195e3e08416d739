using System.Collections.Immutable;
using ResumeExport.Model.Document;
using ResumeExport.Model.Text;
using ResumeExport.Themes;

namespace ResumeExport.Composition;

/// <summary>A résumé with a theme applied: what every writer takes.</summary>
public sealed record ComposedResume
{
    /// <summary>The résumé, in the words that the theme asks for.</summary>
    public required ResumeDocument Document { get; init; }

    /// <summary>The theme, with its paper settled.</summary>
    public required Theme Theme { get; init; }

    /// <summary>The expected lines in the order of the theme's layout.</summary>
    public required ImmutableArray<ContentLine> Lines { get; init; }

    /// <summary>The same lines, grouped to visual rows with their styles.</summary>
    public required ImmutableArray<ComposedRow> Rows { get; init; }

    /// <summary>The title that document properties carry: <c>{name} – Résumé</c> in the document's language.</summary>
    public required string Title { get; init; }

    /// <summary>The name, for document properties.</summary>
    public required string Author { get; init; }

    /// <summary>
    /// The date that document properties carry: the source's own, else the latest date of any period, else 2000-01-01.
    /// Never the clock.
    /// </summary>
    public required DateOnly Date { get; init; }
}
