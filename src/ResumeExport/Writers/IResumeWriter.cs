using System.Collections.Immutable;
using ResumeExport.Composition;
using ResumeExport.Model.Diagnostics;

namespace ResumeExport.Writers;

/// <summary>Writes a résumé in one format. Writers have no state: one instance serves all threads, and the same input gives the same bytes.</summary>
public interface IResumeWriter
{
    /// <summary>Writes <paramref name="composed"/> to <paramref name="output"/>, which stays open.</summary>
    /// <returns>
    /// Findings. When one is an error the output is not usable and must not be published; otherwise everything of the
    /// résumé is in it.
    /// </returns>
    ImmutableArray<Diagnostic> Write(ComposedResume composed, Stream output);
}
