using ResumeExport.Model.Diagnostics;

namespace ResumeExport.Writers.Docx.Reference;

/// <summary>Says what is wrong with a reference document; the first fault is the one that counts.</summary>
internal sealed class ReferenceFaults(string path)
{
    private readonly List<Diagnostic> findings = [];

    public IReadOnlyList<Diagnostic> Findings => findings;

    public bool Any => findings.Count > 0;

    public void NotReadable(string reason) =>
        Add(DiagnosticCodes.ReferenceNotReadable, "the reference document cannot be read: " + reason, "check the path; it is relative to the current folder");

    public void NotZip() =>
        Add(DiagnosticCodes.ReferenceNotZip, "the reference document is no Word document: it is no zip archive, or a damaged one", "save it in Word as .docx");

    public void NotDocx(string reason) =>
        Add(DiagnosticCodes.ReferenceNotDocx, "the reference document is a zip archive but no Word document: " + reason, "save it in Word as .docx");

    public void Encrypted() =>
        Add(DiagnosticCodes.ReferenceEncrypted, "the reference document is protected with a password", "save a copy without password: in Word, File > Info > Protect Document");

    public void OldFormat() =>
        Add(DiagnosticCodes.ReferenceEncrypted, "the reference document is in the format of Word 97 to 2003, or protected", "save it in Word as .docx, without password");

    public void Macros() =>
        Add(DiagnosticCodes.ReferenceMacros, "the reference document has macros", "save it in Word as .docx, which has none");

    public void TooLarge(string reason) =>
        Add(DiagnosticCodes.ReferenceTooLarge, "the reference document is too large: " + reason, "remove pictures and text from it; only its styles and its page are needed");

    public void Strict() =>
        Add(DiagnosticCodes.ReferenceStrict, "the reference document is in the format Strict Open XML", "save it in Word as Word Document (.docx)");

    public void Broken(string part, string reason) =>
        Add(DiagnosticCodes.ReferenceBroken, $"the part {part} of the reference document cannot be read: {reason}", "open it in Word and save it anew");

    public void HasDtd(string part) =>
        Add(DiagnosticCodes.ReferenceDtd, $"the part {part} of the reference document has a document type definition", "open it in Word and save it anew; Word writes none");

    private void Add(string code, string message, string hint)
    {
        if (findings.Count == 0) findings.Add(new Diagnostic(code, DiagnosticSeverity.Error, message, path, Hint: hint));
    }
}
