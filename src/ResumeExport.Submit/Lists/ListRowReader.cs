using ResumeExport.Model.Diagnostics;
using ResumeExport.Submit.Contract;
using ResumeExport.Submit.Guards;
using ResumeExport.Submit.Portals;

namespace ResumeExport.Submit.Lists;

/// <summary>Makes applications of lines, and says what is wrong with a line at the value that is.</summary>
internal sealed class ListRowReader(ListText text, ListHeader header, List<Diagnostic> findings)
{
    private static readonly string[] Formats = ["docx", "pdf"];
    private readonly string folder = Path.GetDirectoryName(text.Path) ?? "";
    private readonly Dictionary<string, int> lines = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Reads a line; null after reporting what is wrong.</summary>
    public SubmissionRow? Read(ListRecord record)
    {
        var before = findings.Count;
        var (source, portalName) = (Needed(ListColumn.Source, record), Needed(ListColumn.Portal, record));
        var (board, job) = (Needed(ListColumn.Board, record), Needed(ListColumn.Job, record));
        var sourcePath = Existing(ListColumn.Source, record);
        var answers = Existing(ListColumn.Answers, record);
        var format = FormatOf(record, source);
        var fileUrl = header.Of(ListColumn.FileUrl, record).Value is { Length: > 0 } given ? given : null;
        if (portalName.Length > 0)
        {
            if (PortalCatalogue.Find(portalName) is { } portal) CheckAddress(portal, board, job, fileUrl, record);
            else Report(ListColumn.Portal, record, $"there is no portal '{portalName}' here", "these are known: " + string.Join(", ", PortalCatalogue.All.Select(static known => known.Name)));
        }

        if (findings.Count > before) return null;
        var row = new SubmissionRow(record.Line, sourcePath!, portalName.ToLowerInvariant(), board, job, format, answers, fileUrl);
        return IsRepeated(row, record) ? null : row;
    }

    private void CheckAddress(IPortal portal, string board, string job, string? fileUrl, ListRecord record)
    {
        if (board.Length > 0 && AddressGuard.BoardProblem(portal, board) is { } wrongBoard) Report(ListColumn.Board, record, wrongBoard.Message, wrongBoard.Hint!);
        if (job.Length > 0 && AddressGuard.JobProblem(job) is { } wrongJob) Report(ListColumn.Job, record, wrongJob.Message, wrongJob.Hint!);
        if (FileUrlGuard.Check(fileUrl, portal) is { } wrongUrl) findings.Add(wrongUrl with { Path = text.Path, Span = text.At(header.Of(ListColumn.FileUrl, record).Offset) });
    }

    private string Needed(ListColumn column, ListRecord record)
    {
        var (value, _) = header.Of(column, record);
        if (value.Length == 0) Report(column, record, $"the {ListHeader.NameOf(column)} is empty", "fill it in, or remove the line");
        return value;
    }

    // Paths are relative to the list, wherever the program runs.
    private string? Existing(ListColumn column, ListRecord record)
    {
        var (value, _) = header.Of(column, record);
        if (value.Length == 0) return null;
        var path = Path.IsPathRooted(value) ? value : Path.Join(folder, value);
        if (!File.Exists(path)) Report(column, record, $"there is no file '{value}'", "paths are relative to the folder of the list");
        return path;
    }

    private string FormatOf(ListRecord record, string source)
    {
        var (value, _) = header.Of(ListColumn.Format, record);
        var built = FileType.ExtensionOf(source) is { } extension && Formats.Contains(extension) ? extension : null;
        if (value.Length == 0) return built ?? Formats[0];
        var format = value.ToLowerInvariant();
        if (!Formats.Contains(format)) Report(ListColumn.Format, record, $"'{value}' is no format that is submitted", "write docx or pdf, or nothing");
        else if (built is not null && built != format) Report(ListColumn.Format, record, $"the source is a {built} already, and not a {format}", "leave the format empty, or name the résumé that both are built from");
        return format;
    }

    private bool IsRepeated(SubmissionRow row, ListRecord record)
    {
        var key = string.Join('\n', Path.GetFullPath(row.Source), row.Portal, row.Board, row.Job);
        if (lines.TryAdd(key, row.Line)) return false;
        findings.Add(new Diagnostic(DiagnosticCodes.ListRowRepeated, DiagnosticSeverity.Error, $"line {lines[key]} sends the same résumé to the same job", text.Path, text.At(record.Offset), "remove one of the two"));
        return true;
    }

    private void Report(ListColumn column, ListRecord record, string message, string hint) =>
        findings.Add(new Diagnostic(DiagnosticCodes.ListValueWrong, DiagnosticSeverity.Error, message, text.Path, text.At(header.Of(column, record).Offset), hint));
}
