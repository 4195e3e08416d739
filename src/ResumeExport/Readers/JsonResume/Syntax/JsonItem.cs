using ResumeExport.Model.Diagnostics;

namespace ResumeExport.Readers.JsonResume.Syntax;

/// <summary>A JSON value and its place in the source.</summary>
internal sealed class JsonItem(JsonItemKind kind, string text, SourceSpan span)
{
    /// <summary>What the value is.</summary>
    public JsonItemKind Kind => kind;

    /// <summary>The string, or the letters of a literal; empty for the others.</summary>
    public string Text => text;

    /// <summary>Where the value stands, quotes and brackets included.</summary>
    public SourceSpan Span { get; set; } = span;

    /// <summary>The values of an array.</summary>
    public List<JsonItem> Items { get; } = [];

    /// <summary>The members of an object, each name once: the last one wins, as in other programs.</summary>
    public List<JsonMember> Members { get; } = [];

    /// <summary>True for strings, numbers, <c>true</c> and <c>false</c>.</summary>
    public bool IsScalar => kind is JsonItemKind.Text or JsonItemKind.Literal;

    /// <summary>True when there is nothing to show: null, an empty string, array or object.</summary>
    public bool IsBlank => kind switch
    {
        JsonItemKind.Array => Items.Count == 0,
        JsonItemKind.Object => Members.Count == 0,
        _ => text.Length == 0,
    };

    /// <summary>Returns the member <paramref name="name"/>; null when there is none or it is <c>null</c>.</summary>
    public JsonItem? Find(string name)
    {
        foreach (var member in Members)
            if (member.Name == name) return member.Value.Kind == JsonItemKind.Null ? null : member.Value;
        return null;
    }
}
