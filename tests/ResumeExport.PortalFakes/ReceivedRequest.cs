using System.Collections.Immutable;
using ResumeExport.PortalFakes.Faults;

namespace ResumeExport.PortalFakes;

/// <summary>A request as it came, whatever became of it.</summary>
public sealed class ReceivedRequest
{
    private volatile int status;
    private volatile int bodyLength;

    internal ReceivedRequest(int sequence, string portal, RequestStep step, string method, string target, ImmutableArray<SentField> headers)
    {
        Sequence = sequence;
        Portal = portal;
        Step = step;
        Method = method;
        Target = target;
        Headers = headers;
    }

    /// <summary>Position among all requests of the host, from 0.</summary>
    public int Sequence { get; }

    /// <summary>The portal's name; empty when the path belongs to none, as after a redirect to another host.</summary>
    public string Portal { get; }

    /// <summary>The step of a submission that it is.</summary>
    public RequestStep Step { get; }

    /// <summary>The method.</summary>
    public string Method { get; }

    /// <summary>Path and query; secrets in the query are hashed.</summary>
    public string Target { get; }

    /// <summary>All headers; secrets are hashed.</summary>
    public ImmutableArray<SentField> Headers { get; }

    /// <summary>The fault it met, or null.</summary>
    public FaultKind? Fault { get; internal set; }

    /// <summary>The status answered; 0 as long as, or if, no answer went out.</summary>
    public int Status
    {
        get => status;
        internal set => status = value;
    }

    /// <summary>Bytes of body that were read.</summary>
    public int BodyLength
    {
        get => bodyLength;
        internal set => bodyLength = value;
    }
}
