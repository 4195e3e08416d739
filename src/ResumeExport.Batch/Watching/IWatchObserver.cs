using ResumeExport.Batch.Local;
using ResumeExport.Model.Diagnostics;

namespace ResumeExport.Batch.Watching;

/// <summary>Hears what a watch does; called by one thread at a time.</summary>
public interface IWatchObserver : IBatchObserver
{
    /// <summary>Takes a finding about the places that are watched.</summary>
    void Found(Diagnostic finding);

    /// <summary>All changes so far are worked off.</summary>
    /// <param name="summary">The numbers of this round.</param>
    /// <param name="isFirst">True for the first round, which looks at all sources.</param>
    void RoundDone(BatchSummary summary, bool isFirst);
}
