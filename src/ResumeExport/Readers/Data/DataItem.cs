using ResumeExport.Model.Diagnostics;

namespace ResumeExport.Readers.Data;

/// <summary>A value of a structured source, JSON or YAML, and its place in the source.</summary>
internal sealed class DataItem(DataItemKind kind, string text, SourceSpan span)
{
    /// <summary>What the value is.</summary>
    public DataItemKind Kind => kind;

    /// <summary>The string, or the letters of a literal; empty for the others.</summary>
    public string Text => text;

    /// <summary>Where the value stands, quotes and brackets included.</summary>
    public SourceSpan Span { get; set; } = span;

    /// <summary>The values of an array.</summary>
    public List<DataItem> Items { get; } = [];

    /// <summary>The members of an object, each name once: the last one wins, as in other programs.</summary>
    public List<DataMember> Members { get; } = [];

    /// <summary>True for strings, numbers, <c>true</c> and <c>false</c>.</summary>
    public bool IsScalar => kind is DataItemKind.Text or DataItemKind.Literal;

    /// <summary>True when there is nothing to show: null, an empty string, array or object.</summary>
    public bool IsBlank => kind switch
    {
        DataItemKind.Array => Items.Count == 0,
        DataItemKind.Object => Members.Count == 0,
        _ => text.Length == 0,
    };

    /// <summary>Returns the member <paramref name="name"/>; null when there is none or it is <c>null</c>.</summary>
    public DataItem? Find(string name)
    {
        foreach (var member in Members)
            if (member.Name == name) return member.Value.Kind == DataItemKind.Null ? null : member.Value;
        return null;
    }
}
