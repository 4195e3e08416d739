using System.Dynamic;

namespace ResumeExport.Writers.Html.Templates;

/// <summary>
/// An object as a template sees it: named values and nothing else. A dictionary would be gone through where a template means its members, and any
/// other type would show its properties.
/// </summary>
internal sealed class TemplateObject(RenderBudget budget) : DynamicObject
{
    private readonly Dictionary<string, object?> members = new(StringComparer.Ordinal);

    /// <summary>Adds a value: text, a number, a <see cref="TemplateObject"/>, a <see cref="TemplateList"/> or a <see cref="TemplateMarkup"/>.</summary>
    public TemplateObject Add(string name, object? value)
    {
        members.TryAdd(name, value);
        return this;
    }

    /// <summary>Adds <paramref name="alias"/> for <paramref name="name"/> where only that is there.</summary>
    public void Alias(string alias, string name)
    {
        if (members.TryGetValue(name, out var value)) members.TryAdd(alias, value);
    }

    /// <summary>The value called <paramref name="name"/>; null when there is none.</summary>
    public object? Find(string name) => members.GetValueOrDefault(name);

    /// <inheritdoc/>
    public override bool TryGetMember(GetMemberBinder binder, out object? result)
    {
        budget.Look();
        members.TryGetValue(binder.Name, out result);
        return true;
    }

    /// <inheritdoc/>
    public override IEnumerable<string> GetDynamicMemberNames() => members.Keys;

    /// <inheritdoc/>
    public override string ToString() => "[object Object]";
}
