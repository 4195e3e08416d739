using ResumeExport.Model.Content;
using ResumeExport.Model.Diagnostics;
using ResumeExport.Model.Document;
using ResumeExport.Readers.Data;

namespace ResumeExport.Readers.JsonResume;

/// <summary>What the parts of the reader share while they read one source.</summary>
internal sealed class ReadContext(SourceText source)
{
    /// <summary>True for files that people wrote: Markdown and HTML inside of strings is read as such. Files of our own say their look beside the strings.</summary>
    public bool ReadsMarkup { get; init; }

    /// <summary>The file as the user named it.</summary>
    public string Path => source.Path;

    /// <summary>True when the source has something to show.</summary>
    public bool HasText { get; init; }

    /// <summary>What a résumé without any name is called: the name of its file. Null when there is nothing to call so.</summary>
    public RichText? FileName
    {
        get
        {
            if (!HasText) return null;
            var name = System.IO.Path.GetFileNameWithoutExtension(source.Path).Trim();
            return RichText.Plain(name is "" or "-" ? "resume" : name);
        }
    }

    /// <summary>All findings so far.</summary>
    public List<Diagnostic> Diagnostics { get; } = [];

    /// <summary>All contacts read so far, wherever they stand.</summary>
    public List<ContactItem> Contacts { get; } = [];

    /// <summary>Adds a finding about <paramref name="item"/>.</summary>
    public void Report(string code, DiagnosticSeverity severity, string message, DataItem item, string? hint = null) =>
        Diagnostics.Add(new Diagnostic(code, severity, message, source.Path, item.Span, hint));

    /// <summary>Says that a value has a form that its place does not ask for.</summary>
    public void ReportUnexpected(DataItem item, string expected) => Report(
        DiagnosticCodes.JsonValueUnexpected, DiagnosticSeverity.Warning, $"expected {expected} here; the value is kept as text", item);

    /// <summary>Says that a member is not of the schema.</summary>
    public void ReportUnknown(DataMember member) => Report(
        DiagnosticCodes.JsonMemberUnknown,
        DiagnosticSeverity.Info,
        $"'{member.Name}' is no member that JSON Resume knows; it is kept as text",
        member.Value);

    /// <summary>True when a contact shows <paramref name="value"/> already, or leads there.</summary>
    public bool IsShown(string value)
    {
        foreach (var contact in Contacts)
        {
            if (contact.Value.ToPlainText().Contains(value, StringComparison.OrdinalIgnoreCase)) return true;
            foreach (var inline in contact.Value.Inlines)
                if (inline is Link link && link.Target.Contains(value, StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }
}
