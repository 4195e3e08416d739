using System.Collections.Immutable;
using ResumeExport.Model.Diagnostics;

namespace ResumeExport.Submit.Lists;

/// <summary>Which column stands where.</summary>
internal sealed class ListHeader
{
    private static readonly ImmutableArray<string> Names = ["source", "portal", "board", "job", "answers", "format", "file-url"];
    private static readonly ImmutableArray<ListColumn> Required = [ListColumn.Source, ListColumn.Portal, ListColumn.Board, ListColumn.Job];
    private readonly Dictionary<ListColumn, int> places = [];

    private ListHeader(int count) => Count = count;

    /// <summary>How many values each line has.</summary>
    public int Count { get; }

    /// <summary>The name of a column.</summary>
    public static string NameOf(ListColumn column) => Names[(int)column];

    /// <summary>Reads the first line; null after reporting what is wrong with it.</summary>
    public static ListHeader? Of(ListRecord record, ListText text, List<Diagnostic> findings)
    {
        var before = findings.Count;
        var header = new ListHeader(record.Fields.Length);
        foreach (var (index, (name, offset)) in record.Fields.Index())
        {
            var column = Names.IndexOf(name.ToLowerInvariant().Replace('_', '-'));
            // A mistyped name would else keep the answers from being sent.
            if (column < 0) findings.Add(Wrong($"'{name}' is no column of a list", text, offset));
            else if (!header.places.TryAdd((ListColumn)column, index)) findings.Add(Wrong($"the column '{name}' is there twice", text, offset));
        }

        foreach (var column in Required.Where(column => !header.places.ContainsKey(column))) findings.Add(Wrong($"the column '{NameOf(column)}' is missing", text, record.Offset));
        return findings.Count == before ? header : null;
    }

    /// <summary>The value of a column, and where it stands; empty when there is no such column.</summary>
    public (string Value, long Offset) Of(ListColumn column, ListRecord record) => places.TryGetValue(column, out var index) ? record.Fields[index] : ("", record.Offset);

    private static Diagnostic Wrong(string message, ListText text, long offset) => new(
        DiagnosticCodes.ListHeaderWrong, DiagnosticSeverity.Error, message, text.Path, text.At(offset), "the first line names the columns: source, portal, board, job, and if wanted answers, format, file-url");
}
