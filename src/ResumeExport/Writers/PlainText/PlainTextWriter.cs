using System.Collections.Immutable;
using System.Text;
using ResumeExport.Composition;
using ResumeExport.Model.Diagnostics;

namespace ResumeExport.Writers.PlainText;

/// <summary>Writes plain text for paste boxes: UTF-8, LF, 80 columns; docs/output-formats.md has the rules.</summary>
public sealed class PlainTextWriter : IResumeWriter
{
    /// <inheritdoc/>
    public ImmutableArray<Diagnostic> Write(ComposedResume composed, Stream output)
    {
        var page = new TextPage();
        var items = new OpenItems();
        var gaps = new GapRules();
        foreach (var line in composed.Lines)
        {
            var lines = WrittenText.WordsOf(line);
            if (lines.Count == 0) continue;
            if (gaps.IsBefore(line)) page.Gap();
            page.Write(line, items.Enter(line), lines);
        }

        output.Write(Encoding.UTF8.GetBytes(page.ToString()));
        return UnwritableText.Check(composed.Lines);
    }
}
