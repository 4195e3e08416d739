using System.Collections;

namespace ResumeExport.Writers.Html.Templates;

/// <summary>A list as a template sees it; each round through it is counted.</summary>
internal sealed class TemplateList(RenderBudget budget, List<object?> items) : IReadOnlyList<object?>
{
    /// <summary>What templates written for JavaScript ask for.</summary>
    public int Length => items.Count;

    /// <inheritdoc/>
    public int Count => items.Count;

    /// <inheritdoc/>
    public object? this[int index]
    {
        get
        {
            // The engine goes through lists by index.
            budget.Round();
            return items[index];
        }
    }

    /// <inheritdoc/>
    public IEnumerator<object?> GetEnumerator()
    {
        foreach (var item in items)
        {
            budget.Round();
            yield return item;
        }
    }

    /// <inheritdoc/>
    public override string ToString() => string.Join(",", items);

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
