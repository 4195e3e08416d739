using System.Collections.Immutable;

namespace ResumeExport.Model.Document;

/// <summary>One résumé: what every reader gives and every writer takes.</summary>
public sealed record ResumeDocument
{
    /// <summary>Name, headline and contacts.</summary>
    public required Header Header { get; init; }

    /// <summary>The sections in the order of the source.</summary>
    public required ImmutableArray<Section> Sections { get; init; }

    /// <summary>BCP 47 tag of the main language; <c>en</c> unless the source says otherwise.</summary>
    public string Language { get; init; } = "en";

    /// <summary>The date of the document as the source gives it; null when it gives none. Never the clock.</summary>
    public PartialDate? Date { get; init; }
}
