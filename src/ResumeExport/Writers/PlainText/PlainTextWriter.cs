using System.Collections.Immutable;
using System.Text;
using ResumeExport.Composition;
using ResumeExport.Model.Diagnostics;
using ResumeExport.Model.Text;

namespace ResumeExport.Writers.PlainText;

/// <summary>Writes plain text for paste boxes: UTF-8, LF; docs/output-formats.md has the rules.</summary>
/// <param name="form">The form of the text.</param>
public sealed class PlainTextWriter(PlainTextForm form) : IResumeWriter
{
    /// <inheritdoc/>
    public ImmutableArray<Diagnostic> Write(ComposedResume composed, Stream output)
    {
        var page = new TextPage(form);
        var items = new OpenItems(form.Style);
        var gaps = new GapRules(form.Style);
        foreach (var line in composed.Lines)
        {
            var lines = WrittenText.WordsOf(line);
            if (lines.Count == 0) continue;
            page.Gap(gaps.Before(line));
            page.Write(line, items.Enter(line), lines);
        }

        output.Write(Encoding.UTF8.GetBytes(page.ToString()));
        return UnwritableText.Check(composed.Lines);
    }
}
