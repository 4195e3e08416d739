using System.Collections.Immutable;
using ResumeExport.Model.Text;

namespace ResumeExport.Inspection.Extractors;

/// <summary>Collects the lines of one file. Lines without visible text are left out, as nothing shows them.</summary>
internal sealed class LineCollector
{
    private readonly ImmutableArray<ContentLine>.Builder lines = ImmutableArray.CreateBuilder<ContentLine>();

    public int Count => lines.Count;

    /// <summary>Adds a line with the runs collected in <paramref name="text"/> and empties that.</summary>
    /// <returns>True when there was visible text.</returns>
    public bool Add(RunCollector text, ContentLine shape)
    {
        var runs = text.Take();
        if (!HasText(runs)) return false;
        if (lines.Count >= ExtractionLimits.Lines) throw new InvalidDataException("the file has too many lines");
        lines.Add(shape with { Runs = runs });
        return true;
    }

    /// <summary>A line without text, to be filled in; the starting point of every extracted line.</summary>
    public static ContentLine Shape(string place) => new() { Runs = [], Place = place };

    public ImmutableArray<ContentLine> ToImmutable() => lines.ToImmutable();

    private static bool HasText(ImmutableArray<LineRun> runs)
    {
        foreach (var run in runs)
            if (!run.Text.AsSpan().Trim(" \t\r\n").IsEmpty) return true;
        return false;
    }
}
