using ResumeExport.Pipeline;
using Spectre.Console;

namespace ResumeExport.Cli.Reporting;

/// <summary>The parity table with colours. The only user of Spectre.Console, so that pipes and scripts never pay for loading it.</summary>
internal static class TerminalParityTable
{
    public static void Print(IReadOnlyCollection<OutputFile> outputs)
    {
        List<ParityRow> rows = [.. outputs.Select(ParityRow.Of)];
        var head = ParityRow.Head;
        var table = new Table().RoundedBorder().BorderColor(Color.Grey);
        table.AddColumn(Fixed(head.Format, rows, static row => row.Mark + " " + row.Format));
        table.AddColumn(Fixed(head.Parity, rows, static row => row.Parity));
        table.AddColumn(new TableColumn(head.Compared));
        table.AddColumn(Fixed(head.Size, rows, static row => row.Size).RightAligned());
        table.AddColumn(Fixed(head.Time, rows, static row => row.Time).RightAligned());
        foreach (var row in rows) AddRow(table, row);
        AnsiConsole.Write(table);
        foreach (var row in rows) Console.Out.WriteLine("  " + row.File);
    }

    // Only the list of what was compared may wrap on a narrow terminal.
    private static TableColumn Fixed(string title, List<ParityRow> rows, Func<ParityRow, string> text) =>
        new(title) { Width = Math.Max(title.Length, rows.Max(row => text(row).Length)), NoWrap = true };

    private static void AddRow(Table table, ParityRow row)
    {
        var style = new Style(row.IsGood ? Color.Green : Color.Red);
        table.AddRow(
            new Text(row.Mark + " " + row.Format, style), new Text(row.Parity, style), new Text(row.Compared), new Text(row.Size), new Text(row.Time));
    }
}
