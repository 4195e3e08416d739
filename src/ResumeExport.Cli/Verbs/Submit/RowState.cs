namespace ResumeExport.Cli.Verbs.Submit;

/// <summary>What became of a line of a list.</summary>
internal enum RowState
{
    /// <summary>The portal took it now.</summary>
    Accepted,

    /// <summary>The ledger knows that the portal took it before.</summary>
    SentBefore,

    /// <summary>Nothing is missing; for a dry run.</summary>
    Ready,

    /// <summary>Its own guards do not let it go: something is missing, or another file was sent.</summary>
    Missing,

    /// <summary>The portal refused it.</summary>
    Rejected,

    /// <summary>The portal made no application of it.</summary>
    Blocked,

    /// <summary>Nobody knows what became of it, now or from before.</summary>
    Unknown,

    /// <summary>The portal takes no more for now.</summary>
    RateLimited,

    /// <summary>It failed before it was sent.</summary>
    NotSent,

    /// <summary>The run ended before its turn.</summary>
    NotReached,
}
