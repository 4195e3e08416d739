using System.Collections.Immutable;

namespace ResumeExport.Submit.Wire;

/// <summary>What earlier steps of a submission brought, for the later ones; in a dry run each value is a name in angle brackets.</summary>
public sealed class WireValues
{
    private readonly ImmutableDictionary<string, string> known;
    private readonly bool isDescription;

    private WireValues(ImmutableDictionary<string, string> known, bool isDescription) => (this.known, this.isDescription) = (known, isDescription);

    /// <summary>Nothing is known yet.</summary>
    public static WireValues None { get; } = new(ImmutableDictionary.Create<string, string>(StringComparer.Ordinal), false);

    /// <summary>The values of a dry run.</summary>
    public static WireValues Description { get; } = new(ImmutableDictionary.Create<string, string>(StringComparer.Ordinal), true);

    /// <summary>The value of an earlier step.</summary>
    /// <exception cref="KeyNotFoundException">No step before brought it: a fault of the portal's adapter.</exception>
    public string this[string name] => isDescription ? $"<{name}>" : known[name];

    /// <summary>All values whose names begin with <paramref name="start"/>, under the rest of their names.</summary>
    public IEnumerable<KeyValuePair<string, string>> Named(string start) => isDescription
        ? [KeyValuePair.Create($"<{start}*>", "<as the step before says>")]
        : known.Where(pair => pair.Key.StartsWith(start, StringComparison.Ordinal)).OrderBy(static pair => pair.Key, StringComparer.Ordinal).Select(pair => KeyValuePair.Create(pair.Key[start.Length..], pair.Value));

    /// <summary>The file in base64; in a dry run what it is.</summary>
    public string Base64(AttachedFile file) => isDescription ? $"<base64 of {file}>" : Convert.ToBase64String(file.Bytes.Span);

    /// <summary>The address of the file; in a dry run with the file that must be there.</summary>
    public string Address(string url, AttachedFile file) => isDescription ? $"{url} <must be {file}>" : url;

    /// <summary>Returns these values and more.</summary>
    public WireValues With(ImmutableDictionary<string, string> more) => new(known.SetItems(more), isDescription);
}
