using ResumeExport.Submit.Wire;

namespace ResumeExport.Submit.Contract;

/// <summary>What a person sends.</summary>
/// <param name="Applicant">Who applies.</param>
/// <param name="Resume">The proven file.</param>
/// <param name="Answers">What the person answered.</param>
public sealed record Application(Applicant Applicant, AttachedFile Resume, Answers Answers);
