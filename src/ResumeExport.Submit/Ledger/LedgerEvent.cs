namespace ResumeExport.Submit.Ledger;

/// <summary>A change of state.</summary>
/// <param name="At">When, ISO 8601 in UTC.</param>
/// <param name="State">The new state.</param>
/// <param name="Status">The status of the reply; null for none.</param>
/// <param name="Message">What was said; null for nothing.</param>
public sealed record LedgerEvent(string At, string State, int? Status, string? Message);
