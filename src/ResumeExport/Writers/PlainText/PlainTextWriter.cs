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
        var replaced = new ReplacedCharacters();
        var lines = WrittenLine.Of(form.IsAscii ? AsciiLines.Of(composed.Lines, replaced) : composed.Lines);
        for (var i = 0; i < lines.Count; i++)
        {
            page.Gap(gaps.Before(lines[i].Content));
            var position = items.Enter(lines[i].Content);
            var far = form.HasDatesAtRight ? FarParts.CountBehind(lines, i) : 0;
            if (far == 0 || !page.TryWrite(lines[i], position, FarParts.Join(lines.GetRange(i + 1, far))))
            {
                page.Write(lines[i], position);
                continue;
            }

            for (; far > 0; far--) gaps.Before(lines[++i].Content);
        }

        output.Write(Encoding.UTF8.GetBytes(page.ToString()));
        return [.. UnwritableText.Check(composed.Lines), .. replaced.Findings(composed.Document)];
    }
}
