namespace ResumeExport.Tests.Submit.Fakes;

/// <summary>A clock that is moved by hand.</summary>
internal sealed class HandTime : TimeProvider
{
    private DateTimeOffset now = new(2026, 3, 1, 12, 0, 0, TimeSpan.Zero);

    public override DateTimeOffset GetUtcNow() => now;

    public void Advance(TimeSpan time) => now += time;
}
