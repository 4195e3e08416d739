using ResumeExport.Submit.Transport;

namespace ResumeExport.Tests.Submit.Transport;

public sealed class ThrottleTests
{
    private static readonly TimeSpan Second = TimeSpan.FromSeconds(1);
    private readonly JumpTime time = new();

    [Fact]
    public async Task Should_Let_Two_Through_In_Any_Second()
    {
        var throttle = new Throttle(2, Second, time);
        var times = new List<DateTimeOffset>();
        for (var i = 0; i < 7; i++) await throttle.RunAsync(() => NoteAsync(times), CancellationToken.None);
        for (var i = 2; i < times.Count; i++) Assert.True(times[i] - times[i - 2] >= Second, $"{i}: {times[i] - times[i - 2]}");
        Assert.InRange((times[^1] - times[0]).TotalSeconds, 3, 3.2);
    }

    [Fact]
    public async Task Should_Count_A_Request_From_Its_End()
    {
        var throttle = new Throttle(1, Second, time);
        // The portal may have counted it at its very end.
        await throttle.RunAsync(SlowAsync, CancellationToken.None);
        var end = time.GetUtcNow();
        var times = new List<DateTimeOffset>();
        await throttle.RunAsync(() => NoteAsync(times), CancellationToken.None);
        Assert.True(times[0] - end >= Second, $"{times[0] - end}");
    }

    [Fact]
    public async Task Should_Hold_Nobody_Without_A_Limit()
    {
        var throttle = new Throttle(0, Second, time);
        var times = new List<DateTimeOffset>();
        for (var i = 0; i < 50; i++) await throttle.RunAsync(() => NoteAsync(times), CancellationToken.None);
        Assert.Single(times.Distinct());
    }

    [Fact]
    public async Task Should_Give_A_Place_Back_When_The_Wait_Or_The_Work_Is_Broken_Off()
    {
        var throttle = new Throttle(1, TimeSpan.FromMinutes(5), TimeProvider.System);
        await Assert.ThrowsAsync<InvalidOperationException>(() => throttle.RunAsync<int>(() => throw new InvalidOperationException("x"), CancellationToken.None));
        using var cancellation = new CancellationTokenSource();
        var waiting = throttle.RunAsync(() => Task.FromResult(1), cancellation.Token);
        Assert.False(waiting.IsCompleted);
        await cancellation.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => waiting);
        var next = throttle.RunAsync(() => Task.FromResult(2), new CancellationToken(true));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => next);
    }

    private Task<int> NoteAsync(List<DateTimeOffset> times)
    {
        times.Add(time.GetUtcNow());
        return Task.FromResult(0);
    }

    private Task<int> SlowAsync()
    {
        time.Advance(TimeSpan.FromSeconds(30));
        return Task.FromResult(0);
    }
}
