using System.Collections.Immutable;
using ResumeExport.Readers.Markdown.Structure;

namespace ResumeExport.Readers.Markdown.Interpretation;

/// <summary>
/// Takes away the wrapping that says nothing about a résumé: quotes, rules, and lists whose items are headings with what belongs to them.
/// </summary>
internal static class BlockFlattening
{
    /// <summary>Returns <paramref name="raw"/> without that wrapping.</summary>
    public static ImmutableArray<RawBlock> Flatten(ImmutableArray<RawBlock> raw)
    {
        var flat = ImmutableArray.CreateBuilder<RawBlock>(raw.Length);
        foreach (var block in raw) Add(block, flat);
        return flat.ToImmutable();
    }

    private static void Add(RawBlock block, ImmutableArray<RawBlock>.Builder flat)
    {
        switch (block)
        {
            case RawRule: break;
            case RawQuote quote: flat.AddRange(Flatten(quote.Blocks)); break;
            case RawList list when HasHeadings(list): flat.AddRange(list.Items.SelectMany(static item => Flatten(item.Blocks))); break;
            case RawList list: flat.Add(list with { Items = [.. list.Items.Select(Flatten).Where(static item => !item.Blocks.IsEmpty)] }); break;
            case RawDefinition definition: flat.Add(definition with { Body = Flatten(definition.Body) }); break;
            default: flat.Add(block); break;
        }
    }

    private static RawItem Flatten(RawItem item) => new(Flatten(item.Blocks));

    private static bool HasHeadings(RawList list)
    {
        foreach (var item in list.Items)
            if (item.Blocks is [RawHeading, ..]) return true;
        return false;
    }
}
