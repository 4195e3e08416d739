using System.Collections.Immutable;
using System.Text.Json;
using ResumeExport.Model.Text;

namespace ResumeExport.Inspection.Extractors.JsonResume;

/// <summary>The lines found so far and where the next one stands: in which list, under which heading level.</summary>
internal sealed class JsonOutput(LineCollector lines, ProblemList problems)
{
    private bool markerPending;
    private int? markerNumber;

    /// <summary>The text of the line that is being read.</summary>
    public RunCollector Text { get; } = new();

    /// <summary>How many lists are open.</summary>
    public int Depth { get; set; }

    /// <summary>The heading level of the next entry that stands for itself.</summary>
    public int EntryLevel { get; set; } = 3;

    /// <summary>Lets the next line start an item.</summary>
    public void StartItem(int? number)
    {
        markerPending = true;
        markerNumber = number;
    }

    /// <summary>Ends an item; one without text leaves no marker behind.</summary>
    public void EndItem() => markerPending = false;

    /// <summary>Adds rich text as a line.</summary>
    public void Rich(JsonElement rich, string path, int headingLevel = 0)
    {
        JsonRich.Append(Text, rich, problems, path);
        Add(path, headingLevel);
    }

    /// <summary>Adds the parts of an entry's head; the first one is a heading unless the entry starts an item.</summary>
    public void Head(List<JsonPart> parts)
    {
        var level = markerPending ? 0 : EntryLevel;
        foreach (var part in parts)
        {
            Append(part.Runs);
            Add(part.Place, level, part.MachineDate);
            level = 0;
        }
    }

    /// <summary>Adds the collected text; an empty line in it makes two paragraphs.</summary>
    public void Paragraphs(string path)
    {
        foreach (var run in Text.Take())
        {
            var rest = run.Text;
            for (int at; (at = rest.IndexOf("\n\n", StringComparison.Ordinal)) >= 0; rest = rest[(at + 2)..])
            {
                Text.Append(rest[..at], run.Styles, run.LinkTarget);
                Add(path);
            }

            Text.Append(rest, run.Styles, run.LinkTarget);
        }

        Add(path);
    }

    /// <summary>Appends runs to the line that is being read.</summary>
    public void Append(ImmutableArray<LineRun> runs)
    {
        foreach (var run in runs) Text.Append(run.Text, run.Styles, run.LinkTarget);
    }

    /// <summary>Adds the collected text as a line.</summary>
    public void Add(string place, int headingLevel = 0, string? machineDate = null)
    {
        var shape = LineCollector.Shape(place) with
        {
            HeadingLevel = headingLevel,
            ListDepth = Depth,
            StartsItem = markerPending,
            ItemNumber = markerPending ? markerNumber : null,
            MachineDate = machineDate,
        };
        if (lines.Add(Text, shape)) markerPending = false;
    }
}
