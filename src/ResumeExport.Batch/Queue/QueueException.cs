namespace ResumeExport.Batch.Queue;

/// <summary>The queue could not be reached or refused something; <see cref="Code"/> tells which.</summary>
public sealed class QueueException : Exception
{
    /// <summary>Makes one without a message.</summary>
    public QueueException()
    {
    }

    /// <summary>Makes one.</summary>
    /// <param name="message">What happened; for people, without credentials.</param>
    public QueueException(string message)
        : base(message)
    {
    }

    /// <summary>Makes one.</summary>
    /// <param name="message">What happened; for people, without credentials.</param>
    /// <param name="innerException">The cause.</param>
    public QueueException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    /// <summary>The documented code.</summary>
    public string Code { get; init; } = Model.Diagnostics.DiagnosticCodes.QueueUnreachable;
}
