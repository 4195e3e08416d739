using ResumeExport.Model.Diagnostics;

namespace ResumeExport.Readers.Data;

/// <summary>A value of a structured source, JSON or YAML, and its place in the source.</summary>
internal sealed class DataItem(DataItemKind kind, string text, SourceSpan span)
{
    private readonly Dictionary<string, DataItem> byName = new(StringComparer.Ordinal);

    /// <summary>What the value is.</summary>
    public DataItemKind Kind => kind;

    /// <summary>The string, or the letters of a literal; empty for the others.</summary>
    public string Text => text;

    /// <summary>Where the value stands, quotes and brackets included.</summary>
    public SourceSpan Span { get; set; } = span;

    /// <summary>The values of an array.</summary>
    public List<DataItem> Items { get; } = [];

    /// <summary>The members of an object in order. A name may stand twice: a reader shows both values, and a look-up finds the last.</summary>
    public List<DataMember> Members { get; } = [];

    /// <summary>True for strings, numbers, <c>true</c> and <c>false</c>.</summary>
    public bool IsScalar => kind is DataItemKind.Text or DataItemKind.Literal;

    /// <summary>True when there is nothing to show: null, an empty string, array or object.</summary>
    public bool IsBlank => kind switch
    {
        DataItemKind.Array => Items.Count == 0,
        DataItemKind.Object => Members.Count == 0,
        _ => string.IsNullOrWhiteSpace(text),
    };

    /// <summary>True for <c>true</c> and <c>false</c>, also where the notation reads them as text: they switch something on or off and are shown nowhere.</summary>
    public bool IsSwitch => IsScalar && (text.Equals("true", StringComparison.OrdinalIgnoreCase) || text.Equals("false", StringComparison.OrdinalIgnoreCase));

    /// <summary>True when the value or one inside of it has something to show.</summary>
    public bool HasText => IsScalar ? !IsBlank : Items.Exists(static item => item.HasText) || Members.Exists(static member => member.Value.HasText);

    /// <summary>Returns an object without members.</summary>
    public static DataItem Object(SourceSpan span) => new(DataItemKind.Object, "", span);

    /// <summary>Returns an array without values.</summary>
    public static DataItem Array(SourceSpan span) => new(DataItemKind.Array, "", span);

    /// <summary>Returns a string.</summary>
    public static DataItem String(string text, SourceSpan span) => new(DataItemKind.Text, text, span);

    /// <summary>Adds a member and returns false when one of that name was there.</summary>
    public bool Add(DataMember member)
    {
        Members.Add(member);
        var isNew = byName.TryAdd(member.Name, member.Value);
        if (!isNew) byName[member.Name] = member.Value;
        return isNew;
    }

    /// <summary>Takes all members called <paramref name="name"/> away.</summary>
    public void Remove(string name)
    {
        Members.RemoveAll(member => member.Name == name);
        byName.Remove(name);
    }

    /// <summary>Returns the member <paramref name="name"/>; null when there is none or it is <c>null</c>.</summary>
    public DataItem? Find(string name) => byName.GetValueOrDefault(name) is { Kind: not DataItemKind.Null } value ? value : null;
}
