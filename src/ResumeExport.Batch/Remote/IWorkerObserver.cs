namespace ResumeExport.Batch.Remote;

/// <summary>Hears what a worker does; called by one thread at a time.</summary>
public interface IWorkerObserver
{
    /// <summary>A job is done and its result sent.</summary>
    void Done(Job job, JobResult? result);

    /// <summary>Something is in the way; the worker goes on when it is gone.</summary>
    void Waiting(string reason);

    /// <summary>The worker takes jobs.</summary>
    void Ready();
}
