namespace ResumeExport.Batch.Stores;

/// <summary>A store could not do what was asked of it.</summary>
public sealed class StoreException : Exception
{
    /// <summary>Makes one without a message.</summary>
    public StoreException()
    {
    }

    /// <summary>Makes one.</summary>
    /// <param name="message">What could not be done and why; for people, without credentials.</param>
    public StoreException(string message)
        : base(message)
    {
    }

    /// <summary>Makes one.</summary>
    /// <param name="message">What could not be done and why; for people, without credentials.</param>
    /// <param name="innerException">The cause.</param>
    public StoreException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
