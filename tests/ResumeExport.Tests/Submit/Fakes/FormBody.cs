using System.Buffers;
using System.Text;

namespace ResumeExport.Tests.Submit.Fakes;

/// <summary>A form written byte by byte, so that a test can break it where it wants.</summary>
internal sealed class FormBody
{
    public const string Boundary = "----fakes-test-boundary";

    private readonly ArrayBufferWriter<byte> bytes = new();

    public string ContentType { get; init; } = $"multipart/form-data; boundary={Boundary}";

    public FormBody Add(string name, string value) => Raw($"Content-Disposition: form-data; name=\"{name}\"", Encoding.UTF8.GetBytes(value));

    public FormBody AddFile(string name, string fileName, string mediaType, byte[] content) =>
        Raw($"Content-Disposition: form-data; name=\"{name}\"; filename=\"{fileName}\"\r\nContent-Type: {mediaType}", content);

    public FormBody AddResume(string name) => AddFile(name, SampleFile.DocxName, SampleFile.DocxType, SampleFile.Docx);

    public FormBody Raw(string headers, byte[] content)
    {
        bytes.Write(Encoding.UTF8.GetBytes($"--{Boundary}\r\n{headers}\r\n\r\n"));
        bytes.Write(content);
        bytes.Write("\r\n"u8);
        return this;
    }

    public byte[] Bytes(string end = $"--{Boundary}--\r\n") => [.. bytes.WrittenSpan, .. Encoding.UTF8.GetBytes(end)];

    public FakeBody Content() => Content(Bytes());

    public FakeBody Content(byte[] body) => new(ContentType, body);
}
