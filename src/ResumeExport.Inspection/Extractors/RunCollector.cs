using System.Collections.Immutable;
using System.Text;
using ResumeExport.Model.Content;
using ResumeExport.Model.Text;

namespace ResumeExport.Inspection.Extractors;

/// <summary>Collects the runs of one line; text with the same look as the text before it joins that run.</summary>
internal sealed class RunCollector
{
    private readonly List<LineRun> runs = [];
    private readonly StringBuilder text = new();
    private TextStyles styles;
    private string? target;

    /// <summary>True when nothing was collected, not even a blank.</summary>
    public bool IsEmpty => runs.Count == 0 && text.Length == 0;

    public void Append(string piece, TextStyles pieceStyles = TextStyles.None, string? pieceTarget = null)
    {
        if (piece.Length == 0) return;
        if (text.Length > 0 && (pieceStyles != styles || pieceTarget != target)) Close();
        (styles, target) = (pieceStyles, pieceTarget);
        text.Append(piece);
    }

    /// <summary>Returns the runs and starts anew.</summary>
    public ImmutableArray<LineRun> Take()
    {
        Close();
        ImmutableArray<LineRun> result = [.. runs];
        runs.Clear();
        return result;
    }

    private void Close()
    {
        if (text.Length > 0) runs.Add(new LineRun(text.ToString(), styles, target));
        text.Clear();
    }
}
