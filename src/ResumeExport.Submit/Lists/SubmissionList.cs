using System.Collections.Immutable;
using CsvHelper;
using ResumeExport.Model.Diagnostics;

namespace ResumeExport.Submit.Lists;

/// <summary>Reads a list of applications: CSV with a first line that names the columns.</summary>
internal static class SubmissionList
{
    private const int MostRows = 10_000;
    private const int MostFindings = 100;

    /// <summary>Reads a list.</summary>
    /// <param name="path">The file.</param>
    /// <param name="findings">Takes what is wrong; with an error among it nothing of the list is to be sent.</param>
    public static ImmutableArray<SubmissionRow> Read(string path, List<Diagnostic> findings)
    {
        if (ListText.Read(path, findings) is not { } text) return [];
        using var records = ListRecord.All(text, findings).GetEnumerator();
        if (!records.MoveNext())
        {
            if (findings.Count == 0) findings.Add(Unreadable("the list is empty", text, 0));
            return [];
        }

        if (HasFault(records.Current, text, findings) || ListHeader.Of(records.Current, text, findings) is not { } header) return [];
        var rows = Rows(records, header, text, findings);
        if (rows.IsEmpty && findings.Count == 0) findings.Add(Unreadable("the list has no line but the names of the columns", text, text.Bytes.Length));
        return rows;
    }

    private static ImmutableArray<SubmissionRow> Rows(IEnumerator<ListRecord> records, ListHeader header, ListText text, List<Diagnostic> findings)
    {
        var rows = ImmutableArray.CreateBuilder<SubmissionRow>();
        var reader = new ListRowReader(text, header, findings);
        while (records.MoveNext())
        {
            var record = records.Current;
            if (HasFault(record, text, findings)) continue;
            // What a spreadsheet leaves below its last line.
            if (record.IsBlank) continue;
            if (record.Fields.Length != header.Count) findings.Add(new Diagnostic(DiagnosticCodes.ListRowWrong, DiagnosticSeverity.Error, $"this line has {record.Fields.Length} values, the first line {header.Count}", text.Path, text.At(record.Offset), "a value with a separator in it stands in double quotes"));
            else if (reader.Read(record) is { } row) rows.Add(row);
            if (rows.Count > MostRows) return Stop(Unreadable($"the list has more than {MostRows} lines", text, record.Offset), findings);
            if (findings.Count >= MostFindings) return Stop(Unreadable($"more than {MostFindings} things are wrong; the rest of the list was not looked at", text, record.Offset), findings);
        }

        return rows.ToImmutable();
    }

    private static bool HasFault(ListRecord record, ListText text, List<Diagnostic> findings)
    {
        if (record.Fault is not { } fault) return false;
        var (message, offset) = fault.Reason switch
        {
            CsvMalformedReason.UnterminatedQuote => ("a quote is opened here and closed nowhere", record.Fields[^1].Offset),
            CsvMalformedReason.TextAfterClosingQuote => ("text follows on a closing quote", fault.ByteOffset),
            _ => ("a quote stands within a value that does not begin with one", fault.ByteOffset),
        };
        findings.Add(new Diagnostic(DiagnosticCodes.ListQuotesBroken, DiagnosticSeverity.Error, message, text.Path, text.At(offset), "put the whole value in double quotes, and write a quote in it as two"));
        return true;
    }

    private static ImmutableArray<SubmissionRow> Stop(Diagnostic finding, List<Diagnostic> findings)
    {
        findings.Add(finding);
        return [];
    }

    private static Diagnostic Unreadable(string message, ListText text, long offset) => new(
        DiagnosticCodes.ListUnreadable, DiagnosticSeverity.Error, message, text.Path, text.At(offset), "a list has a first line such as source,portal,board,job and a line for each application");
}
