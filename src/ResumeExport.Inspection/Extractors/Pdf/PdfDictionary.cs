namespace ResumeExport.Inspection.Extractors.Pdf;

/// <summary>A dictionary; keys come without their slash.</summary>
internal class PdfDictionary(Dictionary<string, PdfValue> entries) : PdfValue
{
    public Dictionary<string, PdfValue> Entries => entries;

    /// <summary>The entry as it stands, references not followed; <see cref="PdfValue.Null"/> when it is absent.</summary>
    public PdfValue this[string key] => entries.TryGetValue(key, out var value) ? value : Null;
}
