using System.Collections.Immutable;
using System.Text;
using ResumeExport.Composition;
using ResumeExport.Model.Diagnostics;

namespace ResumeExport.Writers.JsonResume;

/// <summary>Writes JSON Resume in the notation of YAML 1.2, which people find easier to edit. It says exactly what <see cref="JsonResumeWriter"/> says.</summary>
public sealed class YamlResumeWriter : IResumeWriter
{
    /// <inheritdoc/>
    public ImmutableArray<Diagnostic> Write(ComposedResume composed, Stream output)
    {
        output.Write(Encoding.UTF8.GetBytes(YamlText.Of(JsonResumeWriter.Render(composed.Document))));
        return [];
    }
}
