using System.Net.Http.Headers;
using System.Text;

namespace ResumeExport.Tests.Submit.Fakes;

/// <summary>A body and what it claims to be.</summary>
internal sealed record FakeBody(string ContentType, byte[] Bytes)
{
    public FakeBody(string mediaType, string text)
        : this(mediaType + "; charset=utf-8", Encoding.UTF8.GetBytes(text))
    {
    }

    public HttpContent ToContent()
    {
        var content = new ByteArrayContent(Bytes);
        content.Headers.ContentType = MediaTypeHeaderValue.Parse(ContentType);
        return content;
    }
}
