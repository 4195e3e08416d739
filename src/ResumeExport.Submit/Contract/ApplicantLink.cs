namespace ResumeExport.Submit.Contract;

/// <summary>A page of the person.</summary>
/// <param name="Network">Where it is, such as <c>LinkedIn</c> or <c>Website</c>.</param>
/// <param name="Url">Its address.</param>
public sealed record ApplicantLink(string Network, string Url);
