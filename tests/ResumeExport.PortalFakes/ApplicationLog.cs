using System.Collections;
using System.Diagnostics.CodeAnalysis;

namespace ResumeExport.PortalFakes;

/// <summary>The accepted applications in order; safe to read while portals add.</summary>
[SuppressMessage("Naming", "CA1710", Justification = "A log is read as one; it is not a collection type of its own.")]
public sealed class ApplicationLog : IReadOnlyList<AcceptedApplication>
{
    private readonly Lock gate = new();
    private readonly List<AcceptedApplication> applications = [];

    /// <summary>Called on the portal's thread after each acceptance, before the answer goes out.</summary>
    internal Action<AcceptedApplication>? Accepted { get; set; }

    /// <inheritdoc/>
    public int Count
    {
        get
        {
            lock (gate) return applications.Count;
        }
    }

    /// <inheritdoc/>
    public AcceptedApplication this[int index]
    {
        get
        {
            lock (gate) return applications[index];
        }
    }

    /// <summary>Walks a copy of the moment.</summary>
    public IEnumerator<AcceptedApplication> GetEnumerator()
    {
        lock (gate) return ((IEnumerable<AcceptedApplication>)applications.ToArray()).GetEnumerator();
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    internal void Add(AcceptedApplication application)
    {
        lock (gate)
        {
            application = application with { Sequence = applications.Count };
            applications.Add(application);
        }

        Accepted?.Invoke(application);
    }
}
