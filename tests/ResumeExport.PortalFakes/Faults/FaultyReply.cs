using System.Text;
using Microsoft.AspNetCore.Http;

namespace ResumeExport.PortalFakes.Faults;

/// <summary>Sends a reply, or what a fault makes of it.</summary>
internal sealed class FaultyReply(PortalHostOptions options)
{
    private const string Json = "application/json; charset=utf-8";

    public Task SendAsync(Exchange exchange, PortalReply reply, CancellationToken ending)
    {
        var http = exchange.Http;
        switch (exchange.Log.Fault)
        {
            case FaultKind.HangAfterAcceptance: return Task.Delay(Timeout.Infinite, ending);
            case FaultKind.ResetAfterAcceptance:
                http.Abort();
                return Task.CompletedTask;
            case FaultKind.ResetInReply: return BreakAsync(exchange, reply, ending);
            case FaultKind.SlowLoris: return DripAsync(exchange, reply, ending);
            case FaultKind.HugeReply: return FloodAsync(exchange, reply, ending);
            default: return WriteAsync(exchange, Change(exchange.Log.Fault, reply), ending);
        }
    }

    private static PortalReply Change(FaultKind? fault, PortalReply reply) => fault switch
    {
        FaultKind.ServerErrorAfterAcceptance => PortalReply.Text(StatusCodes.Status502BadGateway, "text/html", "<html><body><h1>502 Bad Gateway</h1></body></html>"),
        FaultKind.BrokenJson => reply with { MediaType = Json, Body = reply.Body.IsEmpty ? Encoding.UTF8.GetBytes("{\"id\":") : reply.Body[..(reply.Body.Length / 2)] },
        FaultKind.WrongContentType => PortalReply.Text(reply.Status, "text/html; charset=utf-8", "<html><body>Thank you.</body></html>") with { Headers = reply.Headers },
        FaultKind.EmptyReply => PortalReply.Empty(reply.Status) with { Headers = reply.Headers },
        _ => reply,
    };

    private static void Head(Exchange exchange, PortalReply reply, long? length)
    {
        var response = exchange.Http.Response;
        response.StatusCode = exchange.Log.Status = reply.Status;
        foreach (var header in reply.Headers) response.Headers.Append(header.Name, header.Value);
        if (reply.MediaType is not null) response.ContentType = reply.MediaType;
        if (reply.Status != StatusCodes.Status204NoContent) response.ContentLength = length;
    }

    private static async Task WriteAsync(Exchange exchange, PortalReply reply, CancellationToken ending)
    {
        Head(exchange, reply, reply.Body.Length);
        if (!reply.Body.IsEmpty) await exchange.Http.Response.Body.WriteAsync(reply.Body, ending).ConfigureAwait(false);
    }

    private static async Task BreakAsync(Exchange exchange, PortalReply reply, CancellationToken ending)
    {
        Head(exchange, reply, reply.Body.Length + 2);
        await exchange.Http.Response.Body.WriteAsync(reply.Body[..(reply.Body.Length / 2)], ending).ConfigureAwait(false);
        await exchange.Http.Response.Body.FlushAsync(ending).ConfigureAwait(false);
        exchange.Http.Abort();
    }

    private async Task DripAsync(Exchange exchange, PortalReply reply, CancellationToken ending)
    {
        Head(exchange, reply, null);
        var body = exchange.Http.Response.Body;
        for (var index = 0; ; index++)
        {
            await body.WriteAsync(index < reply.Body.Length ? reply.Body.Slice(index, 1) : " "u8.ToArray(), ending).ConfigureAwait(false);
            await body.FlushAsync(ending).ConfigureAwait(false);
            await Task.Delay(options.LorisDelay, ending).ConfigureAwait(false);
        }
    }

    private async Task FloodAsync(Exchange exchange, PortalReply reply, CancellationToken ending)
    {
        Head(exchange, reply with { MediaType = Json }, options.HugeReplyBytes);
        var body = exchange.Http.Response.Body;
        await body.WriteAsync("{\"padding\":\""u8.ToArray(), ending).ConfigureAwait(false);
        var padding = Encoding.ASCII.GetBytes(new string('a', 65536));
        for (var left = options.HugeReplyBytes - 14; left > 0; left -= padding.Length)
            await body.WriteAsync(padding.AsMemory(0, (int)Math.Min(left, padding.Length)), ending).ConfigureAwait(false);
        await body.WriteAsync("\"}"u8.ToArray(), ending).ConfigureAwait(false);
    }
}
