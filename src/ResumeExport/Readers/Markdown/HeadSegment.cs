using ResumeExport.Model.Document;

namespace ResumeExport.Readers.Markdown;

/// <summary>One part of an entry's head line.</summary>
/// <param name="Start">First character in the line.</param>
/// <param name="End">Behind the last character.</param>
/// <param name="IsBracketed">True when the part stood in brackets; the range is what is inside.</param>
/// <param name="Period">The dates, when the part is nothing but dates.</param>
internal sealed record HeadSegment(int Start, int End, bool IsBracketed, Period? Period)
{
    /// <summary>False until a rule has said what the part is.</summary>
    public bool IsClassified { get; private set; }

    /// <summary>What the part says; <see cref="EntryPartRole.Other"/> until a rule knows better.</summary>
    public EntryPartRole Role { get; private set; } = EntryPartRole.Other;

    /// <summary>Says what the part is.</summary>
    public void Classify(EntryPartRole role)
    {
        Role = role;
        IsClassified = true;
    }
}
