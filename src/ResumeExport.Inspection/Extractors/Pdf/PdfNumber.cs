namespace ResumeExport.Inspection.Extractors.Pdf;

/// <summary>An integer or a real number.</summary>
internal sealed class PdfNumber(double value) : PdfValue
{
    public double Value => value;

    /// <summary>The number as an integer; -1 when it is none or negative.</summary>
    public int Index => value is >= 0 and <= int.MaxValue && value == Math.Floor(value) ? (int)value : -1;
}
