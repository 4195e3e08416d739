using System.Net;
using System.Net.Http.Headers;
using ResumeExport.Submit.Wire;

namespace ResumeExport.Submit.Transport;

/// <summary>
/// A body that knows whether a byte of the request may have left. The handler asks for it when the connection stands and the head is still in
/// its buffer; it is given once only, so that no layer below can send it again.
/// </summary>
internal sealed class OneWayContent : HttpContent
{
    private const int ChunkBytes = 65536;
    private readonly RequestBody body;
    private readonly Action beforeFirstByte;

    /// <param name="body">The bytes.</param>
    /// <param name="beforeFirstByte">Called before the first byte; when it throws, none leaves.</param>
    public OneWayContent(RequestBody body, Action beforeFirstByte)
    {
        this.body = body;
        this.beforeFirstByte = beforeFirstByte;
        Headers.ContentType = MediaTypeHeaderValue.Parse(body.MediaType);
    }

    /// <summary>Whether a byte may have left.</summary>
    public bool HasLeft { get; private set; }

    /// <summary>What <c>beforeFirstByte</c> threw.</summary>
    public Exception? Refusal { get; private set; }

    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) => SerializeToStreamAsync(stream, context, CancellationToken.None);

    protected override async Task SerializeToStreamAsync(Stream stream, TransportContext? context, CancellationToken cancellationToken)
    {
        if (HasLeft) throw new InvalidOperationException("A request is never sent twice.");
        cancellationToken.ThrowIfCancellationRequested();
        Begin();
        foreach (var piece in body.Pieces)
            for (var at = 0; at < piece.Length; at += ChunkBytes)
                await stream.WriteAsync(piece.Slice(at, Math.Min(ChunkBytes, piece.Length - at)), cancellationToken).ConfigureAwait(false);
    }

    protected override bool TryComputeLength(out long length)
    {
        length = body.Length;
        return true;
    }

    private void Begin()
    {
        try
        {
            beforeFirstByte();
            HasLeft = true;
        }
        catch (Exception e)
        {
            Refusal = e;
            throw;
        }
    }
}
