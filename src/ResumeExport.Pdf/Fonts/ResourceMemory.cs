using System.Buffers;
using System.Reflection;

namespace ResumeExport.Pdf.Fonts;

/// <summary>An embedded resource read in place: the bytes stay in the mapped assembly and are never copied to the heap.</summary>
internal sealed unsafe class ResourceMemory : MemoryManager<byte>
{
    private readonly UnmanagedMemoryStream stream;

    private ResourceMemory(UnmanagedMemoryStream stream) => this.stream = stream;

    /// <summary>The resource's bytes, valid for as long as the assembly is loaded; null when there is no such resource.</summary>
    public static ReadOnlyMemory<byte>? Open(string name)
    {
        var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(name);
        return stream switch
        {
            null => null,
            UnmanagedMemoryStream mapped => new ResourceMemory(mapped).Memory,
            _ => Copy(stream),
        };
    }

    public override Span<byte> GetSpan() => new(stream.PositionPointer, checked((int)stream.Length));

    public override MemoryHandle Pin(int elementIndex = 0) => new(stream.PositionPointer + elementIndex);

    public override void Unpin()
    {
        // The bytes are not on the heap and cannot move.
    }

    protected override void Dispose(bool disposing)
    {
        // Faces live as long as the process, and so does the mapping.
    }

    // A single-file host may hand out a managed stream.
    private static ReadOnlyMemory<byte> Copy(Stream stream)
    {
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        stream.Dispose();
        return copy.ToArray();
    }
}
