using ResumeExport.Submit.Wire;

namespace ResumeExport.Submit.Transport;

/// <summary>What became of a request.</summary>
/// <param name="Reply">The reply, at least its head; null when none came.</param>
/// <param name="Problem">Why none came.</param>
/// <param name="HasLeft">Whether a byte of the request may have left.</param>
/// <param name="IsCancelled">Whether the user ended it.</param>
public sealed record WireExchange(WireReply? Reply, string? Problem, bool HasLeft, bool IsCancelled);
