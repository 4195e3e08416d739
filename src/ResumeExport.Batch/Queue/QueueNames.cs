using System.Security.Cryptography;
using System.Text;

namespace ResumeExport.Batch.Queue;

/// <summary>
/// Names of the queues that serve one store: all who name the same store meet there. The number in them changes with the arguments of
/// the queues, which a server does not let change under one name.
/// </summary>
internal sealed class QueueNames
{
    /// <summary>Makes the names for a store.</summary>
    public QueueNames(string storeName)
    {
        var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(storeName)).AsSpan(0, 6));
        var stem = "resume-export.v1." + hash;
        (Jobs, Dead, Results) = (stem + ".jobs", stem + ".dead", stem + ".results");
    }

    /// <summary>The queue of jobs.</summary>
    public string Jobs { get; }

    /// <summary>The queue of jobs that were given up, and the exchange that they come by.</summary>
    public string Dead { get; }

    /// <summary>The queue of results; held by the one batch that is at work.</summary>
    public string Results { get; }
}
