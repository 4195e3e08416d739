namespace ResumeExport.Normalisation;

/// <summary>
/// Remembers what a function of a text gave, since the rules of a reader ask the same of the same few texts again and again. Each thread has its own
/// memory; it is emptied when it is full, so a batch of any size needs no more.
/// </summary>
internal sealed class Memo<T>(Func<string, T> compute)
{
    private const int Most = 4096;

    [ThreadStatic]
    private static Dictionary<(Memo<T> Function, string Text), T>? known;

    /// <summary>Returns what the function gives for <paramref name="text"/>.</summary>
    public T Of(string text)
    {
        known ??= [];
        if (known.TryGetValue((this, text), out var value)) return value;
        if (known.Count >= Most) known.Clear();
        return known[(this, text)] = compute(text);
    }
}
