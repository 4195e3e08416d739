using Polly;
using Polly.Retry;
using ResumeExport.Submit.Contract;
using ResumeExport.Submit.Wire;

namespace ResumeExport.Submit.Transport;

/// <summary>
/// Reads forms and sends prepared submissions. Tries again only after 429 and after failures before the first byte left; everything else that
/// is not a clear answer to the decisive request is Unknown.
/// </summary>
/// <param name="transport">Sends single requests.</param>
/// <param name="throttle">Keeps submissions apart.</param>
public sealed class PortalClient(PortalTransport transport, Throttle throttle)
{
    private readonly TransportOptions options = transport.Options;

    /// <summary>Asks for the form of a job.</summary>
    public async Task<FormReading> DescribeAsync(IPortal portal, PortalAccess access, CancellationToken cancellation)
    {
        if (portal.FormRequest(access) is not { } request) return FormReading.Of(portal.StandardForm);
        var exchange = await Retry(static exchange => exchange.Reply is null).ExecuteAsync(
            async token => portal.Traits.RateCountsReads ? await throttle.RunAsync(() => ReadAsync(request, token), token).ConfigureAwait(false) : await ReadAsync(request, token).ConfigureAwait(false),
            cancellation).ConfigureAwait(false);
        if (exchange.Reply is not { } reply) return FormReading.Failed(Shown(exchange.Problem!, access));
        if (reply.Status is 404 or 410) return FormReading.NoSuchJob;
        if (reply.Status is 401 or 403) return FormReading.Failed("the portal refuses the key");
        if (!reply.IsSuccess) return FormReading.Failed($"the portal answered with status {reply.Status}");
        if (reply.Problem is { } problem) return FormReading.Failed(problem);
        var reading = portal.ReadForm(reply);
        return reading.Problem is { } wrong ? FormReading.Failed(Shown(wrong, access)) : reading;
    }

    /// <summary>Sends a submission, step by step.</summary>
    public async Task<SubmissionOutcome> SubmitAsync(IPortal portal, PreparedSubmission submission, ISendLog log, CancellationToken cancellation)
    {
        if (submission.FileUrl is { } address && await CheckFileAsync(address, submission.Resume, cancellation).ConfigureAwait(false) is { } refusal) return refusal;
        var values = WireValues.None;
        string? left = null;
        foreach (var step in submission.Steps)
        {
            var verdict = await StepAsync(portal, step, values, log, cancellation).ConfigureAwait(false);
            if (verdict.Outcome is { } outcome) return outcome.Leaving(left).WithTexts(text => Shown(text, submission.Access));
            values = values.With(verdict.Values);
            left ??= step.Leaves;
        }

        throw new InvalidOperationException("The last step of a portal must end its submission.");
    }

    // What the portal fetches must be what was proven; more bytes than it has are not read.
    private async Task<SubmissionOutcome?> CheckFileAsync(string address, AttachedFile file, CancellationToken cancellation)
    {
        var request = WireRequest.Get(WireText.Plain(address)) with { MaximumReplyBytes = file.Bytes.Length };
        try
        {
            var exchange = await Retry(static exchange => exchange.Reply is null).ExecuteAsync(async token => await ReadAsync(request, token).ConfigureAwait(false), cancellation).ConfigureAwait(false);
            return exchange.IsCancelled ? SubmissionOutcome.NotSent("it was cancelled") : PublishedFile.Problem(exchange, file) is { } problem ? SubmissionOutcome.FileElsewhereWrong(problem) : null;
        }
        catch (OperationCanceledException)
        {
            return SubmissionOutcome.NotSent("it was cancelled");
        }
    }

    private async Task<StepVerdict> StepAsync(IPortal portal, PreparedStep step, WireValues values, ISendLog log, CancellationToken cancellation)
    {
        WireExchange exchange;
        try
        {
            exchange = await Retry(static exchange => exchange is { Reply: null, HasLeft: false }).ExecuteAsync(async token => await TryAsync(step, values, log, token).ConfigureAwait(false), cancellation).ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            // While it waited: what went before was a refusal, or nothing.
            return StepVerdict.End(SubmissionOutcome.NotSent("it was cancelled"));
        }

        if (exchange.Reply is not { } reply) return StepVerdict.End(exchange.HasLeft && step.IsDecisive ? SubmissionOutcome.Unknown(exchange.Problem!) : SubmissionOutcome.NotSent(exchange.Problem!));
        var verdict = ReplyRules.Judge(reply, step.IsDecisive) ?? portal.Judge(step.Name, reply);
        return verdict.Outcome is { } outcome ? StepVerdict.End(Settled(outcome, step) with { Status = reply.Status }) : verdict;
    }

    // Before the decisive step there can be no application.
    private static SubmissionOutcome Settled(SubmissionOutcome outcome, PreparedStep step) =>
        outcome.State == SubmissionState.Unknown && !step.IsDecisive ? SubmissionOutcome.NotSent($"{step.Name}: {outcome.Message}") : outcome;

    private async Task<WireExchange> TryAsync(PreparedStep step, WireValues values, ISendLog log, CancellationToken cancellation)
    {
        if (!step.IsDecisive) return await ReadAsync(step.Build(values), cancellation).ConfigureAwait(false);
        var exchange = await throttle.RunAsync(() => transport.SendAsync(step.Build(values), log.Sending, cancellation), cancellation).ConfigureAwait(false);
        if (exchange.Reply is { Status: ReplyRules.TooManyRequests } reply) log.Waiting(reply.RetryAt);
        return exchange;
    }

    // A request that makes no application.
    private Task<WireExchange> ReadAsync(WireRequest request, CancellationToken cancellation) => transport.SendAsync(request, static () => { }, cancellation);

    private ResiliencePipeline<WireExchange> Retry(Func<WireExchange, bool> isUnsent) => options.Retries == 0 ? ResiliencePipeline<WireExchange>.Empty : new ResiliencePipelineBuilder<WireExchange> { TimeProvider = options.Time }
        .AddRetry(new RetryStrategyOptions<WireExchange>
        {
            ShouldHandle = attempt => ValueTask.FromResult(attempt.Outcome.Result is { IsCancelled: false } exchange && (isUnsent(exchange) || IsShortWait(exchange.Reply))),
            MaxRetryAttempts = options.Retries,
            BackoffType = DelayBackoffType.Exponential,
            UseJitter = true,
            Delay = options.FirstWait,
            MaxDelay = options.LongestWait,
            DelayGenerator = attempt => ValueTask.FromResult(Wait(attempt.Outcome.Result?.Reply)),
        })
        .Build();

    private bool IsShortWait(WireReply? reply) => reply is { Status: ReplyRules.TooManyRequests } && (Wait(reply) ?? TimeSpan.Zero) <= options.LongestWait;

    private TimeSpan? Wait(WireReply? reply)
    {
        if (reply is not { Status: ReplyRules.TooManyRequests, RetryAt: { } at }) return null;
        var wait = at - options.Time.GetUtcNow();
        return wait > TimeSpan.Zero ? wait : TimeSpan.Zero;
    }

    private static string Shown(string text, PortalAccess access) => ShownText.Of(text, access.Key);
}
