namespace ResumeExport.Batch.Local;

/// <summary>Hears of each result as it comes; called by one thread at a time.</summary>
public interface IBatchObserver
{
    /// <summary>Takes a result.</summary>
    void Done(BatchResult result);
}
