namespace ResumeExport.PortalFakes.Faults;

/// <summary>What goes wrong with a request. Kinds after <see cref="ServerErrorBeforeAcceptance"/> down to <see cref="EmptyReply"/> let the portal do its work first.</summary>
public enum FaultKind
{
    /// <summary>The head is read, the body never; no answer until the sender gives up.</summary>
    HangBeforeBody,

    /// <summary>The whole body is read, nothing is stored; no answer until the sender gives up.</summary>
    HangAfterBody,

    /// <summary>The connection is reset after half of the body; nothing is stored.</summary>
    ResetInBody,

    /// <summary>The body is read, nothing is stored, the portal answers with its 5xx.</summary>
    ServerErrorBeforeAcceptance,

    /// <summary>The portal does its work, then answers with its 5xx.</summary>
    ServerErrorAfterAcceptance,

    /// <summary>The portal does its work; no answer until the sender gives up.</summary>
    HangAfterAcceptance,

    /// <summary>The portal does its work, then the connection is reset without an answer.</summary>
    ResetAfterAcceptance,

    /// <summary>The portal does its work; its answer breaks off in the middle.</summary>
    ResetInReply,

    /// <summary>The portal does its work; its answer comes byte by byte, followed by endless spaces.</summary>
    SlowLoris,

    /// <summary>The portal does its work; its status comes with a huge JSON text.</summary>
    HugeReply,

    /// <summary>The portal does its work; its status comes with JSON that breaks off, though the length is right.</summary>
    BrokenJson,

    /// <summary>The portal does its work; its status comes with a page of HTML.</summary>
    WrongContentType,

    /// <summary>The portal does its work; its status comes without a body.</summary>
    EmptyReply,

    /// <summary>307 to the same host and port; the second request is served as usual.</summary>
    RedirectSameHost,

    /// <summary>307 to another port of this machine, where requests are only logged.</summary>
    RedirectOtherHost,

    /// <summary>307 to a host off this machine without TLS.</summary>
    RedirectDowngrade,

    /// <summary>307 to the same address again and again; has to be planned as often as it shall happen.</summary>
    RedirectLoop,

    /// <summary>429 in the portal's shape without a word on when to come back.</summary>
    RateLimited,

    /// <summary>429 with <c>Retry-After</c> in seconds.</summary>
    RateLimitedSeconds,

    /// <summary>429 with <c>Retry-After</c> as a date.</summary>
    RateLimitedDate,

    /// <summary>429 with a <c>Retry-After</c> of a year.</summary>
    RateLimitedForever,
}
