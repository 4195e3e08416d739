using ResumeExport.Model.Text;

namespace ResumeExport.Inspection.Extractors.Pdf;

/// <summary>The text of one piece of marked content.</summary>
/// <param name="page">The page, counted from 0.</param>
internal sealed class MarkedText(int page)
{
    public int Page => page;

    /// <summary>The visual line of the page on which the text starts, counted from 1; 0 while there is no text.</summary>
    public int Line { get; private set; }

    public List<LineRun> Runs { get; } = [];

    /// <summary>Adds text that stands on <paramref name="line"/>.</summary>
    public void Append(LineRun run, int line)
    {
        if (Line == 0) Line = line;
        Runs.Add(run);
    }
}
