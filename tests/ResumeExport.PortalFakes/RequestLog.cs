using System.Collections;
using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace ResumeExport.PortalFakes;

/// <summary>All requests in the order of their arrival; safe to read while more arrive.</summary>
[SuppressMessage("Naming", "CA1710", Justification = "A log is read as one; it is not a collection type of its own.")]
public sealed class RequestLog : IReadOnlyList<ReceivedRequest>
{
    private readonly Lock gate = new();
    private readonly List<ReceivedRequest> requests = [];

    /// <inheritdoc/>
    public int Count
    {
        get
        {
            lock (gate) return requests.Count;
        }
    }

    /// <inheritdoc/>
    public ReceivedRequest this[int index]
    {
        get
        {
            lock (gate) return requests[index];
        }
    }

    /// <summary>Walks a copy of the moment.</summary>
    public IEnumerator<ReceivedRequest> GetEnumerator()
    {
        lock (gate) return ((IEnumerable<ReceivedRequest>)requests.ToArray()).GetEnumerator();
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    internal ReceivedRequest Add(string portal, RequestStep step, string method, string target, ImmutableArray<SentField> headers)
    {
        lock (gate)
        {
            var request = new ReceivedRequest(requests.Count, portal, step, method, target, headers);
            requests.Add(request);
            return request;
        }
    }
}
