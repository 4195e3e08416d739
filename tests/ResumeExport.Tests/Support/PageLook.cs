namespace ResumeExport.Tests.Support;

/// <summary>What tests/HtmlChecks/look.mjs found wrong with a page, looked at in one way.</summary>
public sealed record PageLook(string Page, string Way, IReadOnlyList<string> Findings);
