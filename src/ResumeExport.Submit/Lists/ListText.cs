using System.Text;
using ResumeExport.Model.Diagnostics;

namespace ResumeExport.Submit.Lists;

/// <summary>The bytes of a list, which are UTF-8, and the places in them.</summary>
/// <param name="path">The file, as the user named it.</param>
/// <param name="bytes">Its content.</param>
internal sealed class ListText(string path, byte[] bytes)
{
    private const int LargestBytes = 5_000_000;

    /// <summary>The file, as the user named it.</summary>
    public string Path => path;

    /// <summary>The content.</summary>
    public ReadOnlyMemory<byte> Bytes => bytes;

    /// <summary>Reads a file; null after reporting why it is no list.</summary>
    public static ListText? Read(string path, List<Diagnostic> findings)
    {
        try
        {
            if (new FileInfo(path).Length > LargestBytes) return Refuse($"the list has more than {LargestBytes} bytes", path, default, "part it into several", findings);
            var text = new ListText(path, File.ReadAllBytes(path));
            return text.FirstWrongByte() is not { } wrong ? text : Refuse("here is a byte that is not UTF-8 text", path, text.At(wrong), "save the list as CSV in UTF-8", findings);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            return Refuse("the list cannot be read: " + e.Message, path, default, "check the path and its rights", findings);
        }
    }

    /// <summary>The place of a byte: its line, and its column in UTF-16 units.</summary>
    public SourceSpan At(long offset)
    {
        var before = bytes.AsSpan(0, (int)Math.Min(offset, bytes.Length));
        var (line, start) = (1, before.StartsWith(Encoding.UTF8.Preamble) ? Encoding.UTF8.Preamble.Length : 0);
        for (var i = 0; i < before.Length; i++)
        {
            if (before[i] is not ((byte)'\n' or (byte)'\r')) continue;
            // A CR LF is one end of a line.
            if (before[i] == '\r' && i + 1 < bytes.Length && bytes[i + 1] == '\n') continue;
            line++;
            start = i + 1;
        }

        return new SourceSpan(0, 0, line, Encoding.UTF8.GetCharCount(before[Math.Min(start, before.Length)..]) + 1);
    }

    // A zero byte is valid UTF-8, but no text: the list is a workbook, or UTF-16.
    private int? FirstWrongByte()
    {
        for (var i = 0; i < bytes.Length;)
        {
            if (bytes[i] == 0 || Rune.DecodeFromUtf8(bytes.AsSpan(i), out _, out var length) != System.Buffers.OperationStatus.Done) return i;
            i += length;
        }

        return null;
    }

    private static ListText? Refuse(string message, string path, SourceSpan span, string hint, List<Diagnostic> findings)
    {
        findings.Add(new Diagnostic(DiagnosticCodes.ListUnreadable, DiagnosticSeverity.Error, message, path, span, hint));
        return null;
    }
}
