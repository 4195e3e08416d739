using System.Collections.Immutable;
using CsvHelper;
using ResumeExport.Model.Diagnostics;

namespace ResumeExport.Submit.Lists;

/// <summary>The values of a line of a list, and where they stand.</summary>
/// <param name="Line">The line that it begins in.</param>
/// <param name="Offset">The byte that it begins at.</param>
/// <param name="Fields">Each value without blanks around it, and the byte where it begins.</param>
/// <param name="Fault">What is wrong with its quotes; null for nothing.</param>
internal sealed record ListRecord(int Line, long Offset, ImmutableArray<(string Value, long Offset)> Fields, CsvMalformedRecord? Fault)
{
    // Longer than any sensible one: beyond it a quote is open that nothing closes.
    private const int LongestBytes = 65_536;

    /// <summary>Whether it has nothing in it but separators.</summary>
    public bool IsBlank => Fields.All(static value => value.Value.Length == 0);

    /// <summary>Reads all records; the separator is found out from the first lines.</summary>
    public static IEnumerable<ListRecord> All(ListText text, List<Diagnostic> findings)
    {
        CsvMalformedRecord? fault = null;
        var options = new CsvReaderOptions { HasHeader = false, TrackLineNumbers = true, MaxRecordSize = LongestBytes, OnMalformedRecord = malformed => fault = malformed };
        using var reader = CsvReader.Create(text.Bytes, options);
        while (Next(reader, text, findings))
        {
            yield return Of(reader, fault);
            fault = null;
        }
    }

    private static bool Next(CsvReader reader, ListText text, List<Diagnostic> findings)
    {
        try
        {
            return reader.Read();
        }
        catch (CsvFormatException e)
        {
            findings.Add(new Diagnostic(DiagnosticCodes.ListQuotesBroken, DiagnosticSeverity.Error, "this cannot be read as CSV: " + e.Message, text.Path, text.At(e.ByteOffset), "look for a quote that nothing closes"));
            return false;
        }
    }

    private static ListRecord Of(CsvReader reader, CsvMalformedRecord? fault)
    {
        var fields = ImmutableArray.CreateBuilder<(string, long)>(reader.FieldCount);
        var offset = reader.ByteOffset;
        for (var i = 0; i < reader.FieldCount; i++)
        {
            fields.Add((reader[i].ToString().Trim(), offset));
            offset += reader.GetRawSpan(i).Length + 1;
        }

        return new ListRecord((int)reader.LineNumber, reader.ByteOffset, fields.ToImmutable(), fault);
    }
}
