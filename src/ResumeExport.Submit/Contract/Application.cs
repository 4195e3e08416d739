using ResumeExport.Submit.Wire;

namespace ResumeExport.Submit.Contract;

/// <summary>What a person sends.</summary>
/// <param name="Applicant">Who applies.</param>
/// <param name="Resume">The proven file.</param>
/// <param name="Answers">What the person answered.</param>
/// <param name="FileUrl">Where the person has put the very file, for a portal that fetches it; null for nowhere.</param>
public sealed record Application(Applicant Applicant, AttachedFile Resume, Answers Answers, string? FileUrl = null);
