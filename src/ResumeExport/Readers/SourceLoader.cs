using System.Globalization;
using System.Text;
using ResumeExport.Model.Diagnostics;

namespace ResumeExport.Readers;

/// <summary>Gets a source from disk and decodes it. Everything that can be wrong with a file is a diagnostic.</summary>
public static class SourceLoader
{
    /// <summary>Largest source in bytes. The longest résumés in use have about 40,000.</summary>
    public const int MaxBytes = 2_000_000;

    private const string Utf8Hint = "save the file as UTF-8, or convert it: iconv -f ENCODING -t UTF-8 OLD > NEW";

    /// <summary>Reads and decodes a file.</summary>
    /// <param name="path">The file.</param>
    /// <param name="diagnostics">Takes the one finding when the result is null.</param>
    /// <returns>The text; null when it cannot be had.</returns>
    public static SourceText? Load(string path, ICollection<Diagnostic> diagnostics)
    {
        var bytes = ReadFile(path, diagnostics);
        return bytes is null ? null : Decode(path, bytes, diagnostics);
    }

    /// <summary>Reads and decodes a stream such as standard input.</summary>
    /// <param name="path">The name for messages.</param>
    /// <param name="stream">The bytes; read to the end, or to one byte over <see cref="MaxBytes"/>.</param>
    /// <param name="diagnostics">Takes the one finding when the result is null.</param>
    public static SourceText? Load(string path, Stream stream, ICollection<Diagnostic> diagnostics)
    {
        var buffer = new byte[MaxBytes + 1];
        var count = stream.ReadAtLeast(buffer, buffer.Length, throwOnEndOfStream: false);
        if (count > MaxBytes) diagnostics.Add(TooLarge(path, count));
        return count > MaxBytes ? null : Decode(path, buffer.AsSpan(0, count), diagnostics);
    }

    /// <summary>Decodes the bytes of a source.</summary>
    /// <param name="path">The name for messages.</param>
    /// <param name="bytes">The bytes: UTF-8 with or without a byte order mark, UTF-16 with one, or Windows-1252.</param>
    /// <param name="diagnostics">Takes the one finding when the result is null.</param>
    public static SourceText? Decode(string path, ReadOnlySpan<byte> bytes, ICollection<Diagnostic> diagnostics)
    {
        if (Utf16.Decode(bytes) is { } wide) return string.IsNullOrWhiteSpace(wide) ? Decode(path, [], diagnostics) : new SourceText(path, wide);
        var body = bytes.StartsWith("\uFEFF"u8) ? bytes[3..] : bytes;
        if (CheckNul(path, body) is { } nul) return Fail(nul, diagnostics);
        var text = DecodeText(body);
        if (text is null) return Fail(NotUtf8(path, body, isRead: false), diagnostics);
        if (string.IsNullOrWhiteSpace(text))
        {
            return Fail(
                new Diagnostic(DiagnosticCodes.SourceEmpty, DiagnosticSeverity.Error, "the file has no text", path, Hint: "write the résumé into it, or name another file"),
                diagnostics);
        }

        var isUtf8 = System.Text.Unicode.Utf8.IsValid(body);
        return new SourceText(path, text) { Diagnostics = isUtf8 ? [] : [NotUtf8(path, body, isRead: true)] };
    }

    private static byte[]? ReadFile(string path, ICollection<Diagnostic> diagnostics)
    {
        if (Directory.Exists(path))
            return FailBytes(DiagnosticCodes.SourceIsFolder, "this is a folder, not a résumé", path, "name a file in it, for example " + System.IO.Path.Join(path, "resume.md"), diagnostics);
        try
        {
            var info = new FileInfo(path);
            if (!info.Exists)
                return FailBytes(DiagnosticCodes.SourceMissing, "no such file", path, "check the path; it is taken relative to the current folder", diagnostics);
            if (info.Length <= MaxBytes) return File.ReadAllBytes(path);
            diagnostics.Add(TooLarge(path, info.Length));
            return null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or NotSupportedException or ArgumentException)
        {
            return FailBytes(DiagnosticCodes.SourceUnreadable, "the file cannot be read: " + e.Message, path, "check that the file exists and that you may read it", diagnostics);
        }
    }

    private static Diagnostic? CheckNul(string path, ReadOnlySpan<byte> bytes)
    {
        var at = bytes.IndexOf((byte)0);
        return at < 0 ? null : new Diagnostic(
            DiagnosticCodes.SourceHasNul,
            DiagnosticSeverity.Error,
            "the file holds a NUL byte, so it is no text",
            path,
            SpanOfByte(bytes, at),
            "is this a Word or PDF file, or UTF-16? Save the résumé as UTF-8 text");
    }

    private static string? DecodeText(ReadOnlySpan<byte> bytes) =>
        System.Text.Unicode.Utf8.IsValid(bytes) ? Encoding.UTF8.GetString(bytes) : Windows1252.Decode(bytes);

    private static Diagnostic NotUtf8(string path, ReadOnlySpan<byte> bytes, bool isRead)
    {
        var at = FirstInvalid(bytes);
        var message = $"byte 0x{bytes[at].ToString("X2", CultureInfo.InvariantCulture)} is not UTF-8" + (isRead ? "; it is read as Windows-1252" : "");
        return new Diagnostic(
            DiagnosticCodes.SourceNotUtf8, isRead ? DiagnosticSeverity.Warning : DiagnosticSeverity.Error, message, path, SpanOfByte(bytes, at), Utf8Hint);
    }

    private static int FirstInvalid(ReadOnlySpan<byte> bytes)
    {
        var at = 0;
        while (at < bytes.Length && Rune.DecodeFromUtf8(bytes[at..], out _, out var used) == System.Buffers.OperationStatus.Done)
            at += used;
        return at;
    }

    private static SourceSpan SpanOfByte(ReadOnlySpan<byte> bytes, int at)
    {
        var before = bytes[..at];
        var lineStart = before.LastIndexOf((byte)'\n') + 1;
        return new SourceSpan(at, 1, before.Count((byte)'\n') + 1, Encoding.UTF8.GetCharCount(before[lineStart..]) + 1);
    }

    private static Diagnostic TooLarge(string path, long bytes) => new(
        DiagnosticCodes.SourceTooLarge,
        DiagnosticSeverity.Error,
        string.Create(CultureInfo.InvariantCulture, $"the file has {bytes} bytes or more; the limit is {MaxBytes}"),
        path,
        Hint: "a résumé is text of a few kilobytes: was this the right file?");

    private static SourceText? Fail(Diagnostic diagnostic, ICollection<Diagnostic> diagnostics)
    {
        diagnostics.Add(diagnostic);
        return null;
    }

    private static byte[]? FailBytes(string code, string message, string path, string hint, ICollection<Diagnostic> diagnostics)
    {
        diagnostics.Add(new Diagnostic(code, DiagnosticSeverity.Error, message, path, Hint: hint));
        return null;
    }
}
