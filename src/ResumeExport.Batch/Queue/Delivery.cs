namespace ResumeExport.Batch.Queue;

/// <summary>A message that was taken.</summary>
/// <param name="Tag">By which it is acknowledged.</param>
/// <param name="Body">Its content.</param>
/// <param name="IsDead">True for one that was given up after too many deliveries.</param>
internal sealed record Delivery(ulong Tag, byte[] Body, bool IsDead);
