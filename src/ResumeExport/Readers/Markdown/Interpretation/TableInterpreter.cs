using System.Collections.Immutable;
using ResumeExport.Model.Content;
using ResumeExport.Model.Document;
using ResumeExport.Normalisation;
using ResumeExport.Readers.Markdown.Structure;

namespace ResumeExport.Readers.Markdown.Interpretation;

/// <summary>Understands tables: rows that are entries, rows of keywords under a label, and others, which become lines of text.</summary>
internal sealed class TableInterpreter(EntryHeadParser heads)
{
    private const string CellSeparator = " | ";

    /// <summary>Reads <paramref name="table"/>. The row of column names stays as a line above what it names.</summary>
    public IEnumerable<Block> Read(RawTable table, ReadScope scope)
    {
        var columns = ColumnsOf(table.Header);
        var isHeaderData = table.Header is { } header && IsEntry(header, columns: null, scope);
        if (table.Header is { } names && Row(names, isHeaderData ? [] : null, scope) is { } first) yield return first;
        foreach (var row in table.Rows)
            if (Row(row, columns, scope) is { } block) yield return block;
    }

    private Block? Row(RawRow row, ColumnMeaning?[]? columns, ReadScope scope)
    {
        var cells = row.Cells.Where(static cell => cell.Text.Length > 0).ToList();
        if (cells.Count == 0) return null;
        if (columns is not null && IsEntry(row, columns, scope)) return ToEntry(row, columns, scope);
        if (columns is not null && cells.Count == 2 && row.Cells[0].Text.Length > 0 && Pair(cells[0], cells[1], scope) is { } pair) return pair;
        return new Paragraph(Joined(cells, CellSeparator)) { Span = cells[0].Span.Union(cells[^1].Span) };
    }

    private static Block? Pair(FlatText label, FlatText value, ReadScope scope)
    {
        if (scope.Section == SectionKind.Contact) return ContactParser.Labelled(label, value);
        return LabelledListParser.Under(label, value);
    }

    private static ColumnMeaning?[] ColumnsOf(RawRow? header)
    {
        var columns = header is null ? [] : header.Cells.Select(static cell => ColumnWords.MeaningOf(cell.Text)).ToArray();
        return columns.Count(static column => column is not null) >= 2 ? columns : [];
    }

    private static bool IsEntry(RawRow row, ColumnMeaning?[]? columns, ReadScope scope)
    {
        if (scope.Owner is not null || !scope.HasEntries) return false;
        if (columns is { Length: > 0 }) return true;
        return row.Cells.Length >= 2 && row.Cells.Any(static cell => cell.Text.Length > 0 && HeadPeriods.IsOnlyDates(HeadLine.Of(cell)));
    }

    private Entry ToEntry(RawRow row, ColumnMeaning?[] columns, ReadScope scope)
    {
        var kind = scope.EntryKind;
        var cells = row.Cells.Where(static cell => cell.Text.Length > 0).ToList();
        if (IsDatesAndText(cells)) return Stacked(cells, scope);
        var parts = columns.Length == 0
            ? heads.Parse([.. cells.Select(HeadLine.Of)], kind, scope.Section)
            : Entry.InCanonicalOrder(Parts(row, columns));
        return new Entry { Kind = kind, Parts = parts, Span = cells[0].Span };
    }

    // "2012 – 2016 | **Engineer**<br>Acme<br>what was done": the second cell is an entry with its lines.
    private static bool IsDatesAndText(List<FlatText> cells) =>
        cells.Count == 2 && HeadPeriods.IsOnlyDates(HeadLine.Of(cells[0])) && cells[1].Lines().Length > 1;

    private Entry Stacked(List<FlatText> cells, ReadScope scope)
    {
        var lines = cells[1].Lines();
        var count = Math.Min(2, lines.Length);
        List<HeadLine> head = [HeadLine.Of(cells[0]), .. lines[..count].Select(line => new HeadLine(cells[1], line.Start, line.End))];
        var rest = lines[count..].Select(line => cells[1].Part(line.Start, line.End)).Where(static line => line.Text.Length > 0);
        return new Entry
        {
            Kind = scope.EntryKind,
            Parts = heads.Parse(head, scope.EntryKind, scope.Section),
            Blocks = [.. rest.Select(static line => new Paragraph(line.ToRichText()) { Span = line.Span })],
            Span = cells[0].Span,
        };
    }

    private static IEnumerable<EntryPart> Parts(RawRow row, ColumnMeaning?[] columns)
    {
        var start = Cell(row, columns, ColumnMeaning.Start);
        var end = Cell(row, columns, ColumnMeaning.End);
        if (Span(start, end) is { } span) yield return span;
        for (var i = 0; i < row.Cells.Length; i++)
        {
            var cell = row.Cells[i];
            var meaning = i < columns.Length ? columns[i] : null;
            if (cell.Text.Length == 0 || meaning is ColumnMeaning.Start or ColumnMeaning.End) continue;
            yield return Part(cell, meaning);
        }
    }

    private static EntryPart Part(FlatText cell, ColumnMeaning? meaning)
    {
        var text = cell.ToRichText();
        return meaning switch
        {
            ColumnMeaning.Organisation => new EntryPart(EntryPartRole.Organisation, text),
            ColumnMeaning.Role => new EntryPart(EntryPartRole.Role, text),
            ColumnMeaning.Location => new EntryPart(EntryPartRole.Location, text),
            ColumnMeaning.Period => new EntryPart(EntryPartRole.Period, text) { Period = PeriodParser.Parse(text.ToPlainText()) },
            _ => new EntryPart(EntryPartRole.Description, text),
        };
    }

    private static FlatText? Cell(RawRow row, ColumnMeaning?[] columns, ColumnMeaning meaning)
    {
        var index = Array.IndexOf(columns, meaning);
        return index >= 0 && index < row.Cells.Length && row.Cells[index].Text.Length > 0 ? row.Cells[index] : null;
    }

    // An empty last date is an open end.
    private static EntryPart? Span(FlatText? start, FlatText? end)
    {
        if (start is null && end is null) return null;
        List<Inline> inlines = [.. start?.ToRichText().Inlines ?? [], .. start is null ? ImmutableArray<Inline>.Empty : [new TextRun(end is null ? " –" : " – ", TextStyles.None, default)], .. end?.ToRichText().Inlines ?? []];
        var text = new RichText([.. inlines]);
        return new EntryPart(EntryPartRole.Period, text) { Period = PeriodParser.Parse(text.ToPlainText()) };
    }

    private static RichText Joined(List<FlatText> cells, string separator)
    {
        var inlines = ImmutableArray.CreateBuilder<Inline>();
        foreach (var cell in cells)
        {
            if (inlines.Count > 0) inlines.Add(new TextRun(separator, TextStyles.None, default));
            inlines.AddRange(cell.ToRichText().Inlines);
        }

        return new RichText(inlines.ToImmutable());
    }
}
