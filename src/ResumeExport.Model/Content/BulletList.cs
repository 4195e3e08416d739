using System.Collections.Immutable;

namespace ResumeExport.Model.Content;

/// <summary>A list, with bullets or with numbers.</summary>
/// <param name="Items">The items in order; never empty.</param>
/// <param name="FirstNumber">The number of the first item of a numbered list; null for bullets.</param>
public sealed record BulletList(ImmutableArray<ListItem> Items, int? FirstNumber = null) : Block;
