using System.Collections.Immutable;

namespace ResumeExport.Submit.Contract;

/// <summary>How a submission ended.</summary>
public sealed record SubmissionOutcome
{
    private SubmissionOutcome(SubmissionState state) => State = state;

    /// <summary>Accepted, Rejected, Blocked, RateLimited, Unknown or NotSent.</summary>
    public SubmissionState State { get; }

    /// <summary>The portal's id of the application; null when it tells none.</summary>
    public string? Id { get; private init; }

    /// <summary>What the portal says is wrong; for Rejected.</summary>
    public ImmutableArray<PortalProblem> Problems { get; private init; } = [];

    /// <summary>What happened, in words; null when the state says all.</summary>
    public string? Message { get; private init; }

    /// <summary>When to try again; for RateLimited, null when the portal does not say.</summary>
    public DateTimeOffset? RetryAt { get; private init; }

    /// <summary>The status of the reply that decided; null when none came.</summary>
    public int? Status { get; init; }

    /// <summary>For NotSent: whether it is because the file at the address for the portal is not the proven one.</summary>
    public bool IsFileElsewhereWrong { get; private init; }

    /// <summary>The portal took it.</summary>
    public static SubmissionOutcome Accepted(string? id) => new(SubmissionState.Accepted) { Id = id };

    /// <summary>The portal refused it.</summary>
    public static SubmissionOutcome Rejected(params ImmutableArray<PortalProblem> problems) => new(SubmissionState.Rejected) { Problems = problems, Message = string.Join("; ", problems) };

    /// <summary>The portal refused it, in one sentence.</summary>
    public static SubmissionOutcome Rejected(string message) => Rejected(new PortalProblem("", message));

    /// <summary>The portal made no application although the request was right.</summary>
    public static SubmissionOutcome Blocked(string message) => new(SubmissionState.Blocked) { Message = message };

    /// <summary>There were too many requests.</summary>
    public static SubmissionOutcome RateLimited(DateTimeOffset? retryAt) => new(SubmissionState.RateLimited) { RetryAt = retryAt, Message = "too many requests" };

    /// <summary>It was sent, and what became of it is not known.</summary>
    public static SubmissionOutcome Unknown(string reason) => new(SubmissionState.Unknown) { Message = reason };

    /// <summary>It failed before it was sent.</summary>
    public static SubmissionOutcome NotSent(string reason) => new(SubmissionState.NotSent) { Message = reason };

    /// <summary>It was not sent, since the file that the portal would fetch is not the proven one.</summary>
    public static SubmissionOutcome FileElsewhereWrong(string reason) => new(SubmissionState.NotSent) { Message = reason, IsFileElsewhereWrong = true };

    /// <summary>Returns the same with a word on what earlier steps left at the portal, where there is no application.</summary>
    /// <param name="left">What they left; null for nothing.</param>
    public SubmissionOutcome Leaving(string? left) =>
        left is null || State is SubmissionState.Accepted or SubmissionState.Unknown ? this : this with { Message = Message is null ? left : $"{Message}; {left}" };

    /// <summary>Returns the same with all texts changed.</summary>
    public SubmissionOutcome WithTexts(Func<string, string> change) => this with
    {
        Id = Id is null ? null : change(Id),
        Message = Message is null ? null : change(Message),
        Problems = [.. Problems.Select(problem => new PortalProblem(change(problem.Field), change(problem.Message)))],
    };
}
