namespace ResumeExport.Model.Diagnostics;

/// <summary>A range of the source text: where a piece of the model, or a finding, comes from.</summary>
/// <param name="Start">First character, as a zero-based UTF-16 offset into the decoded source.</param>
/// <param name="Length">Number of UTF-16 code units; 0 marks a point.</param>
/// <param name="Line">Line of <paramref name="Start"/>, counted from 1; 0 when the position is unknown.</param>
/// <param name="Column">Column of <paramref name="Start"/> in UTF-16 code units, counted from 1; 0 when unknown.</param>
public readonly record struct SourceSpan(int Start, int Length, int Line, int Column)
{
    /// <summary>The span of something that has no place in a source text, for example a value made by the program.</summary>
    public static SourceSpan None => default;

    /// <summary>The offset just behind the last character.</summary>
    public int End => Start + Length;

    /// <summary>True when the line is known.</summary>
    public bool IsKnown => Line > 0;

    /// <summary>Returns the smallest span that holds this one and <paramref name="other"/>; an unknown span gives way to a known one.</summary>
    public SourceSpan Union(SourceSpan other)
    {
        if (!other.IsKnown) return this;
        if (!IsKnown) return other;
        var first = Start <= other.Start ? this : other;
        return first with { Length = Math.Max(End, other.End) - first.Start };
    }
}
