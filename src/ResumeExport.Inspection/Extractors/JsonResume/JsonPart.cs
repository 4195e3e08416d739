using System.Collections.Immutable;
using ResumeExport.Model.Document;
using ResumeExport.Model.Text;

namespace ResumeExport.Inspection.Extractors.JsonResume;

/// <summary>One part of an entry's head.</summary>
/// <param name="Role">What the part says; decides its place in the head.</param>
/// <param name="Runs">The text, label included.</param>
/// <param name="MachineDate">Its dates; null for none.</param>
/// <param name="Place">Where it stands in the file.</param>
internal sealed record JsonPart(EntryPartRole Role, ImmutableArray<LineRun> Runs, string? MachineDate, string Place);
