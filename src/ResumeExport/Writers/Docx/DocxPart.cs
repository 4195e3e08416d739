using System.IO.Packaging;

namespace ResumeExport.Writers.Docx;

/// <summary>A part of a <see cref="DocxPackage"/>. Its name, type and bytes outlive the package, which is closed when they are zipped.</summary>
internal sealed class DocxPart(DocxPackage package, Uri uri, string type) : PackagePart(package, uri, type)
{
    private byte[] bytes = [];

    /// <summary>The name in the zip, without a leading slash.</summary>
    public string Name { get; } = NameOf(uri);

    public string Type { get; } = type;

    public static string NameOf(Uri uri) => uri.OriginalString.TrimStart('/');

    public void CopyTo(Stream stream) => stream.Write(bytes);

    protected override Stream GetStreamCore(FileMode mode, FileAccess access)
    {
        var stream = new PartStream(this);
        if (mode is FileMode.Create or FileMode.CreateNew or FileMode.Truncate) return stream;
        stream.Write(bytes);
        stream.Position = 0;
        return stream;
    }

    private sealed class PartStream(DocxPart part) : MemoryStream
    {
        protected override void Dispose(bool disposing)
        {
            if (disposing && CanRead) part.bytes = ToArray();
            base.Dispose(disposing);
        }
    }
}
