using System.Collections.Immutable;
using ResumeExport.Model.Content;

namespace ResumeExport.Model.Document;

/// <summary>The top of a résumé: who it is about and how to reach them.</summary>
public sealed record Header
{
    /// <summary>The full name; never empty.</summary>
    public required RichText Name { get; init; }

    /// <summary>The line under the name; null when there is none.</summary>
    public Headline? Headline { get; init; }

    /// <summary>Contacts in the order of the source.</summary>
    public ImmutableArray<ContactItem> Contacts { get; init; } = [];

    /// <summary>What stands before the first section and is none of the above, kept as written.</summary>
    public ImmutableArray<Block> Blocks { get; init; } = [];
}
