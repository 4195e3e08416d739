using System.Globalization;
using System.Net;
using System.Runtime.ExceptionServices;
using ResumeExport.Submit.Wire;

namespace ResumeExport.Submit.Transport;

/// <summary>
/// Sends single requests: with TLS and checked certificates (without TLS to this machine only), no redirects, no cookies, a new connection each
/// time, limits for time and size. Never tries again.
/// </summary>
public sealed class PortalTransport : IDisposable
{
    private readonly TransportOptions options;
    private readonly SocketsHttpHandler handler;
    private readonly HttpClient client;

    /// <summary>Makes a transport with these limits.</summary>
    public PortalTransport(TransportOptions options)
    {
        this.options = options;
        handler = new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            UseCookies = false,
            AutomaticDecompression = DecompressionMethods.None,
            ConnectTimeout = options.ConnectTimeout,
            // A connection that is used again may be closed by the other side just then, and the handler would send the request once more.
            PooledConnectionLifetime = TimeSpan.Zero,
            UseProxy = !options.IsLoopback,
            MaxResponseHeadersLength = 64,
            ActivityHeadersPropagator = null,
        };
        client = new HttpClient(handler, disposeHandler: false)
        {
            Timeout = Timeout.InfiniteTimeSpan,
            DefaultRequestVersion = HttpVersion.Version11,
            DefaultVersionPolicy = HttpVersionPolicy.RequestVersionExact,
        };
    }

    /// <summary>The limits.</summary>
    public TransportOptions Options => options;

    /// <summary>Sends a request.</summary>
    /// <param name="request">The request.</param>
    /// <param name="beforeFirstByte">Called when the connection stands, before the first byte of a request with a body; when it throws, nothing leaves.</param>
    /// <param name="cancellation">Ends it.</param>
    public async Task<WireExchange> SendAsync(WireRequest request, Action beforeFirstByte, CancellationToken cancellation)
    {
        if (!Uri.TryCreate(request.Url.Reveal(), UriKind.Absolute, out var url) || !IsAllowed(url)) return new WireExchange(null, "the address is not one with TLS (https)", false, false);
        using var content = request.Body is null ? null : new OneWayContent(request.Body, beforeFirstByte);
        using var message = Message(request, url, content);
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        limit.CancelAfter(options.TotalTimeout);
        try
        {
            using var response = await client.SendAsync(message, HttpCompletionOption.ResponseHeadersRead, limit.Token).ConfigureAwait(false);
            var (body, problem) = await ReadAsync(response, request.MaximumReplyBytes ?? options.MaximumReplyBytes, limit.Token).ConfigureAwait(false);
            return new WireExchange(Reply(response, body, problem), null, true, cancellation.IsCancellationRequested && problem is not null);
        }
        catch (Exception e) when (e is HttpRequestException or IOException or OperationCanceledException or InvalidOperationException || content?.Refusal == e)
        {
            if (content?.Refusal is { } refusal) ExceptionDispatchInfo.Throw(refusal);
            return new WireExchange(null, Reason(e, cancellation), content?.HasLeft ?? true, cancellation.IsCancellationRequested);
        }
    }

    /// <summary>Closes all connections.</summary>
    public void Dispose()
    {
        client.Dispose();
        handler.Dispose();
    }

    private bool IsAllowed(Uri url) => url.Scheme == Uri.UriSchemeHttps || (url.Scheme == Uri.UriSchemeHttp && url.IsLoopback && options.IsLoopback);

    private static HttpRequestMessage Message(WireRequest request, Uri url, HttpContent? content)
    {
        var message = new HttpRequestMessage(request.Method, url) { Content = content, Version = HttpVersion.Version11, VersionPolicy = HttpVersionPolicy.RequestVersionExact };
        message.Headers.ConnectionClose = true;
        message.Headers.ExpectContinue = false;
        message.Headers.TryAddWithoutValidation("User-Agent", "resume-export");
        foreach (var header in request.Headers) message.Headers.TryAddWithoutValidation(header.Name, header.Value.Reveal());
        return message;
    }

    private async Task<(ReadOnlyMemory<byte> Body, string? Problem)> ReadAsync(HttpResponseMessage response, int mostBytes, CancellationToken limit)
    {
        using var kept = new MemoryStream();
        var buffer = new byte[16384];
        try
        {
            var stream = await response.Content.ReadAsStreamAsync(limit).ConfigureAwait(false);
            await using (stream.ConfigureAwait(false))
            {
                for (int read; (read = await stream.ReadAsync(buffer, limit).ConfigureAwait(false)) > 0;)
                {
                    if (kept.Length + read > mostBytes) return (kept.ToArray(), string.Create(CultureInfo.InvariantCulture, $"the reply has more than {mostBytes} bytes"));
                    kept.Write(buffer.AsSpan(0, read));
                }
            }

            return (kept.ToArray(), null);
        }
        catch (Exception e) when (e is HttpRequestException or IOException)
        {
            return (kept.ToArray(), "the connection broke in the middle of the reply");
        }
        catch (OperationCanceledException)
        {
            return (kept.ToArray(), string.Create(CultureInfo.InvariantCulture, $"the reply did not end within {options.TotalTimeout.TotalSeconds} seconds, or was cancelled"));
        }
    }

    private WireReply Reply(HttpResponseMessage response, ReadOnlyMemory<byte> body, string? problem) => new(
        (int)response.StatusCode,
        response.Content.Headers.ContentType?.MediaType ?? "",
        body,
        problem,
        response.Headers.Location?.OriginalString,
        RetryTime.Of(response.Headers, options.Time.GetUtcNow()));

    private string Reason(Exception exception, CancellationToken cancellation)
    {
        if (cancellation.IsCancellationRequested) return "it was cancelled";
        if (exception is OperationCanceledException) return string.Create(CultureInfo.InvariantCulture, $"there was no answer within {options.TotalTimeout.TotalSeconds} seconds");
        return exception is HttpRequestException { HttpRequestError: HttpRequestError.SecureConnectionError }
            ? "the certificate of the server, or its TLS, cannot be trusted: " + (exception.InnerException ?? exception).Message
            : "the connection failed: " + exception.Message;
    }
}
