using System.Collections.Immutable;

namespace ResumeExport.PortalFakes.Jobs;

/// <summary>A question of a job's form, before a portal gives it its own names.</summary>
/// <param name="Number">Its number, unique within the job, from 1.</param>
/// <param name="Label">What the candidate reads.</param>
/// <param name="Kind">What an answer is.</param>
/// <param name="IsRequired">Whether an answer must be given.</param>
/// <param name="Purpose">Why it is asked.</param>
/// <param name="Options">The options of a select, else empty.</param>
public sealed record DemoQuestion(int Number, string Label, QuestionKind Kind, bool IsRequired, QuestionPurpose Purpose, ImmutableArray<DemoOption> Options);
