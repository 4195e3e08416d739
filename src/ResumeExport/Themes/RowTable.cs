using System.Collections.Immutable;

namespace ResumeExport.Themes;

/// <summary>
/// The look of every row style. An array behind an indexer: looking a style up costs nothing, also in the first
/// milliseconds of a run, which is when a résumé is written.
/// </summary>
public sealed class RowTable
{
    private readonly ImmutableArray<RowTokens> rows;

    /// <summary>Takes the looks in the order of <see cref="RowStyle"/>, one for each style.</summary>
    /// <exception cref="ArgumentException">There are more or fewer looks than styles.</exception>
    public RowTable(params ReadOnlySpan<RowTokens> rows)
    {
        if (rows.Length != (int)RowStyle.Preformatted + 1) throw new ArgumentException("One look for each row style is needed.", nameof(rows));
        this.rows = [.. rows];
    }

    /// <summary>The look of <paramref name="style"/>.</summary>
    public RowTokens this[RowStyle style] => rows[(int)style];
}
