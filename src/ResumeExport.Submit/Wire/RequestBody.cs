namespace ResumeExport.Submit.Wire;

/// <summary>The body of a request: its media type and the pieces it is made of, so that a file is never copied.</summary>
public abstract class RequestBody
{
    /// <summary>The value of <c>Content-Type</c>.</summary>
    public abstract string MediaType { get; }

    /// <summary>The bytes in order.</summary>
    public abstract IReadOnlyList<ReadOnlyMemory<byte>> Pieces { get; }

    /// <summary>The number of bytes.</summary>
    public long Length => Pieces.Sum(static piece => (long)piece.Length);

    /// <summary>What a dry run prints, a line each.</summary>
    public abstract IEnumerable<string> Describe();
}
