namespace ResumeExport.PortalFakes;

/// <summary>A portal. The host calls one method of one portal at a time, but for <see cref="Admit"/> and <see cref="Leave"/>.</summary>
internal interface IPortal
{
    /// <summary>Its name, the first part of its paths.</summary>
    string Name { get; }

    /// <summary>Which step a request is, told by its head alone.</summary>
    RequestStep StepOf(PortalRequest head);

    /// <summary>Called with the head of each request as it arrives: counts it, and answers it when there were too many.</summary>
    PortalReply? Admit(PortalRequest head) => null;

    /// <summary>Called once for each request that was counted, when it is over.</summary>
    void Leave()
    {
    }

    /// <summary>Adds the headers that every reply of the portal has.</summary>
    PortalReply Complete(PortalReply reply, PortalRequest head) => reply;

    /// <summary>Answers a request.</summary>
    /// <exception cref="Wire.MalformedBodyException">The body is not what its media type says.</exception>
    ValueTask<PortalReply> AnswerAsync(PortalRequest request, CancellationToken cancellation);

    /// <summary>The answer to a body that breaks the rules of its media type.</summary>
    PortalReply Malformed(string reason);

    /// <summary>The answer when the portal itself fails.</summary>
    PortalReply ServerFailure();

    /// <summary>The answer to too many requests, without a word on when to come back.</summary>
    PortalReply TooManyRequests();
}
