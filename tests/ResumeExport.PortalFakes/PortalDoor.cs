using System.Buffers;
using Microsoft.AspNetCore.Http;
using ResumeExport.PortalFakes.Faults;
using ResumeExport.PortalFakes.Wire;

namespace ResumeExport.PortalFakes;

/// <summary>Stands before a portal: reads bodies, lets faults happen, lets one request at a time do its work.</summary>
internal sealed class PortalDoor(IPortal portal, PortalHostOptions options, FaultPlan faults) : IDisposable
{
    private readonly SemaphoreSlim turn = new(1);
    private readonly FaultyReply faulty = new(options);

    public IPortal Portal => portal;

    public void Dispose() => turn.Dispose();

    public async Task ServeAsync(Exchange exchange, CancellationToken ending)
    {
        var refused = portal.Admit(exchange.Head);
        exchange.Log.Fault = faults.Take(portal.Name, exchange.Log.Step);
        try
        {
            await ServeAsync(exchange, refused, ending).ConfigureAwait(false);
        }
        catch (Exception exception) when (exception is OperationCanceledException or IOException or BadHttpRequestException)
        {
            // The sender is gone, or the host stops.
            exchange.Http.Abort();
        }
        finally
        {
            if (refused is null) portal.Leave();
        }
    }

    private async Task ServeAsync(Exchange exchange, PortalReply? refused, CancellationToken ending)
    {
        if (exchange.Log.Fault == FaultKind.HangBeforeBody) await Task.Delay(Timeout.Infinite, ending).ConfigureAwait(false);
        if (exchange.Log.Fault == FaultKind.ResetInBody)
        {
            await ReadAsync(exchange, (exchange.Http.Request.ContentLength ?? 2) / 2, ending).ConfigureAwait(false);
            exchange.Http.Abort();
            return;
        }

        var body = await ReadAsync(exchange, long.MaxValue, ending).ConfigureAwait(false);
        if (exchange.Log.Fault == FaultKind.HangAfterBody) await Task.Delay(Timeout.Infinite, ending).ConfigureAwait(false);
        var early = body is null ? PortalReply.Empty(StatusCodes.Status413PayloadTooLarge) : Early(exchange) ?? refused;
        // Once the body is here the work is done, whether or not the sender still waits.
        var reply = portal.Complete(early ?? await AnswerAsync(exchange.Head with { Body = body!.Value }).ConfigureAwait(false), exchange.Head);
        await faulty.SendAsync(exchange, reply, ending).ConfigureAwait(false);
    }

    private async Task<ReadOnlyMemory<byte>?> ReadAsync(Exchange exchange, long enough, CancellationToken ending)
    {
        var body = new ArrayBufferWriter<byte>();
        while (body.WrittenCount < enough)
        {
            var read = await exchange.Http.Request.Body.ReadAsync(body.GetMemory((int)Math.Min(65536, enough - body.WrittenCount))[..(int)Math.Min(65536, enough - body.WrittenCount)], ending).ConfigureAwait(false);
            if (read == 0) break;
            body.Advance(read);
            exchange.Log.BodyLength = body.WrittenCount;
            if (body.WrittenCount > options.MaximumBodyBytes) return null;
        }

        return body.WrittenMemory;
    }

    private PortalReply? Early(Exchange exchange) => exchange.Log.Fault switch
    {
        FaultKind.ServerErrorBeforeAcceptance => portal.ServerFailure(),
        FaultKind.RedirectSameHost => Redirect($"{Host(exchange)}/again{exchange.Path}"),
        FaultKind.RedirectOtherHost => Redirect(exchange.OtherUrl + exchange.Path),
        FaultKind.RedirectDowngrade => Redirect("http://portal.invalid" + exchange.Path),
        FaultKind.RedirectLoop => Redirect(Host(exchange) + exchange.Path),
        FaultKind.RateLimited => portal.TooManyRequests(),
        FaultKind.RateLimitedSeconds => portal.TooManyRequests().With("Retry-After", $"{options.RetryAfterSeconds}"),
        FaultKind.RateLimitedDate => portal.TooManyRequests().With("Retry-After", $"{options.Time.GetUtcNow().AddSeconds(options.RetryAfterSeconds):R}"),
        FaultKind.RateLimitedForever => portal.TooManyRequests().With("Retry-After", "31536000"),
        _ => null,
    };

    private async Task<PortalReply> AnswerAsync(PortalRequest request)
    {
        await turn.WaitAsync().ConfigureAwait(false);
        try
        {
            return await portal.AnswerAsync(request, CancellationToken.None).ConfigureAwait(false);
        }
        catch (MalformedBodyException exception)
        {
            return portal.Malformed(exception.Message);
        }
        finally
        {
            turn.Release();
        }
    }

    private static PortalReply Redirect(string location) => PortalReply.Empty(StatusCodes.Status307TemporaryRedirect).With("Location", location);

    private static string Host(Exchange exchange) => $"{exchange.Http.Request.Scheme}://{exchange.Http.Request.Host}";
}
