using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using ResumeExport.Cli.Reporting;
using ResumeExport.Pipeline;
using ResumeExport.Submit.Lists;

namespace ResumeExport.Cli.Verbs.Submit;

/// <summary>The files that the lines of a list send: each source is built once, and kept while a later line needs it.</summary>
internal sealed class RowInputs
{
    private const int HashBytes = 6;
    private readonly Dictionary<(string Source, string Format), (SubmitInput? Input, int Left)> known = [];
    private readonly HashSet<string> sharedNames;
    private readonly BatchChoice choice;
    private readonly IReporter reporter;

    public RowInputs(ImmutableArray<SubmissionRow> rows, BatchChoice choice, IReporter reporter)
    {
        (this.choice, this.reporter) = (choice, reporter);
        foreach (var key in rows.GroupBy(KeyOf)) known[key.Key] = (null, key.Count());
        sharedNames = rows.Select(static row => Path.GetFullPath(row.Source)).Distinct(StringComparer.Ordinal)
            .GroupBy(static source => OutputNaming.FolderFor(source), StringComparer.OrdinalIgnoreCase).Where(static group => group.Count() > 1).SelectMany(static group => group).ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>The file of a line; null after reporting why there is none.</summary>
    public SubmitInput? Of(SubmissionRow row, CancellationToken cancellation)
    {
        var key = KeyOf(row);
        var (input, left) = known[key];
        input ??= SubmitInput.Get(new InputChoice(row.Source, row.Format, FolderOf(row), choice.Theme), reporter, cancellation).Input;
        known[key] = left > 1 ? (input, left - 1) : (null, 0);
        return input;
    }

    private static (string Source, string Format) KeyOf(SubmissionRow row) => (Path.GetFullPath(row.Source), row.Format);

    // Two persons may both have a resume.md: neither's files go over the other's.
    private string FolderOf(SubmissionRow row)
    {
        var source = Path.GetFullPath(row.Source);
        return sharedNames.Contains(source) ? Path.Join(choice.OutputFolder, Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(source)).AsSpan(0, HashBytes))) : choice.OutputFolder;
    }
}
