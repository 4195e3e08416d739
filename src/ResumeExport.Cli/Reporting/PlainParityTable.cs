using ResumeExport.Pipeline;

namespace ResumeExport.Cli.Reporting;

/// <summary>The parity table in aligned columns without colours, for pipes and logs.</summary>
internal static class PlainParityTable
{
    public static void Print(IReadOnlyCollection<OutputFile> outputs)
    {
        List<ParityRow> rows = [ParityRow.Head, .. outputs.Select(ParityRow.Of)];
        var parity = rows.Max(static row => row.Parity.Length);
        var compared = rows.Max(static row => row.Compared.Length);
        foreach (var row in rows)
        {
            Console.Out.WriteLine(
                $"{row.Mark,-1} {row.Format,-6}  {row.Parity.PadRight(parity)}  {row.Compared.PadRight(compared)}  {row.Size,8}  {row.Time,7}  {row.File}");
        }
    }
}
