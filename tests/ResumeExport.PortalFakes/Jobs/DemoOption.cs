namespace ResumeExport.PortalFakes.Jobs;

/// <summary>One option of a select.</summary>
/// <param name="Number">Its number, unique within the job.</param>
/// <param name="Label">What the candidate reads.</param>
public sealed record DemoOption(int Number, string Label);
