using System.Collections.Immutable;

namespace ResumeExport.Tests.Support;

/// <summary>A small fixed random generator (splitmix64): one seed gives one document on every machine and runtime.</summary>
internal sealed class Dice(int seed)
{
    private ulong state = (ulong)seed;

    /// <summary>A number from 0 to <paramref name="count"/> - 1.</summary>
    public int Below(int count) => (int)(Next() % (ulong)count);

    public bool OneIn(int count) => Below(count) == 0;

    public T Of<T>(params ReadOnlySpan<T> values) => values[Below(values.Length)];

    public ImmutableArray<T> Some<T>(int least, int most, Func<T> make)
    {
        var items = ImmutableArray.CreateBuilder<T>();
        for (var i = least + Below(most - least + 1); i > 0; i--) items.Add(make());
        return items.ToImmutable();
    }

    /// <summary>Fills <paramref name="bytes"/> with any values.</summary>
    public void Fill(Span<byte> bytes)
    {
        foreach (ref var one in bytes) one = (byte)Below(256);
    }

    private ulong Next()
    {
        state += 0x9E3779B97F4A7C15;
        var z = state;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return z ^ (z >> 31);
    }
}
