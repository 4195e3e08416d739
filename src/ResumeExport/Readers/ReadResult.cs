using System.Collections.Immutable;
using ResumeExport.Model.Diagnostics;
using ResumeExport.Model.Document;

namespace ResumeExport.Readers;

/// <summary>What a reader gives.</summary>
/// <param name="Document">The résumé; null when the source cannot be read as one.</param>
/// <param name="Diagnostics">All findings; one of them is an error exactly when <paramref name="Document"/> is null.</param>
public sealed record ReadResult(ResumeDocument? Document, ImmutableArray<Diagnostic> Diagnostics);
