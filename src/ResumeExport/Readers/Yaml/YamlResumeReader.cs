using ResumeExport.Model.Diagnostics;
using ResumeExport.Readers.Data;
using ResumeExport.Readers.JsonResume;

namespace ResumeExport.Readers.Yaml;

/// <summary>Reads résumés in YAML: JSON Resume, RenderCV, YAMLResume and shapes of people's own. All of them are trees, which the reader of JSON Resume understands.</summary>
public sealed class YamlResumeReader : IResumeReader
{
    /// <inheritdoc/>
    public ReadResult Read(SourceText source)
    {
        var diagnostics = new List<Diagnostic>();
        var root = YamlSyntaxParser.Parse(Unfenced(source), diagnostics);
        return root is null ? new ReadResult(null, [.. diagnostics]) : JsonResumeReader.Read(root, source, diagnostics);
    }

    // A file that was copied out of Markdown with its fence: the two lines become comments, so that every place stays what it was.
    private static SourceText Unfenced(SourceText source)
    {
        const string Fence = "```";
        if (!source.Text.StartsWith(Fence, StringComparison.Ordinal)) return source;
        var text = '#' + source.Text[1..];
        var close = text.LastIndexOf("\n" + Fence, StringComparison.Ordinal);
        return new SourceText(source.Path, close < 0 ? text : string.Concat(text.AsSpan(0, close + 1), "#", text.AsSpan(close + 2)));
    }
}
