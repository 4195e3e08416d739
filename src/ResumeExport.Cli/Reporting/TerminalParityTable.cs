using ResumeExport.Pipeline;
using Spectre.Console;

namespace ResumeExport.Cli.Reporting;

/// <summary>The parity table with colours. The only user of Spectre.Console, so that pipes and scripts never pay for loading it.</summary>
internal static class TerminalParityTable
{
    public static void Print(IReadOnlyCollection<OutputFile> outputs)
    {
        var head = ParityRow.Head;
        var table = new Table().RoundedBorder().BorderColor(Color.Grey);
        foreach (var title in new[] { head.Mark, head.Format, head.Parity, head.Compared }) table.AddColumn(new TableColumn(title).NoWrap());
        table.AddColumn(new TableColumn(head.Size).RightAligned().NoWrap());
        table.AddColumn(new TableColumn(head.Time).RightAligned().NoWrap());
        foreach (var output in outputs) AddRow(table, output);
        AnsiConsole.Write(table);
        foreach (var output in outputs) Console.Out.WriteLine("  " + output.Path);
    }

    private static void AddRow(Table table, OutputFile output)
    {
        var row = ParityRow.Of(output);
        var style = new Style(output.State == OutputState.Published ? Color.Green : Color.Red);
        table.AddRow(
            new Text(row.Mark, style), new Text(row.Format), new Text(row.Parity, style), new Text(row.Compared), new Text(row.Size), new Text(row.Time));
    }
}
