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
        var root = YamlSyntaxParser.Parse(source, diagnostics);
        return root is null ? new ReadResult(null, [.. diagnostics]) : JsonResumeReader.Read(root, source, diagnostics);
    }
}
