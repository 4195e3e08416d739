using System.Diagnostics.CodeAnalysis;

namespace ResumeExport.Writers.Html.Templates;

/// <summary>What one rendering may cost. Counted in steps, not in time, so that a template fails on every machine or on none.</summary>
internal sealed class RenderBudget(int costOfRound)
{
    private const int MostSteps = 1_000_000;

    private int steps;

    /// <summary>The number of the place last noted; -1 before the first.</summary>
    public int Place { get; set; } = -1;

    /// <summary>What was done too much of; null while the budget lasts.</summary>
    public string? Excess { get; private set; }

    /// <summary>Counts a look at a member.</summary>
    public void Look() => Add(1);

    /// <summary>Counts a round of a loop or a partial, which may go through all tags.</summary>
    public void Round() => Add(costOfRound);

    private void Add(int count)
    {
        steps += count;
        if (steps > MostSteps) Exceed("The template does more than any page needs: loops in loops, or partials that include each other");
    }

    /// <summary>Ends the rendering; the engine offers no other way out than an exception.</summary>
    /// <exception cref="InvalidOperationException">Always.</exception>
    [DoesNotReturn]
    public void Exceed(string what)
    {
        Excess ??= what;
        throw new InvalidOperationException(what);
    }
}
