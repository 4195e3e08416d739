namespace ResumeExport.Themes.Tokens;

/// <summary>Named values in the order of the file.</summary>
internal sealed class TokenMap(TokenPlace place) : TokenNode(place)
{
    public List<TokenEntry> Entries { get; } = [];

    public override string Kind => "a group of tokens";

    /// <summary>The value called <paramref name="name"/>; null when there is none.</summary>
    public TokenNode? Find(string name)
    {
        foreach (var entry in Entries)
            if (entry.Name.Text == name) return entry.Value;
        return null;
    }

    /// <summary>Returns this map with the values of <paramref name="own"/> in the place of those it names; groups merge, lists do not.</summary>
    public TokenMap Overlay(TokenMap own)
    {
        var merged = new TokenMap(own.Place);
        foreach (var entry in Entries)
        {
            var named = own.Entries.Find(own => own.Name.Text == entry.Name.Text);
            var isGroup = entry.Value is TokenMap && named?.Value is TokenMap;
            merged.Entries.Add(isGroup ? entry with { Value = ((TokenMap)entry.Value).Overlay((TokenMap)named!.Value) } : named ?? entry);
        }

        foreach (var entry in own.Entries)
            if (merged.Find(entry.Name.Text) is null) merged.Entries.Add(entry);
        return merged;
    }
}
