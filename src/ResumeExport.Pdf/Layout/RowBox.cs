namespace ResumeExport.Pdf.Layout;

/// <summary>A row as pagination sees it. Heights are points.</summary>
/// <param name="Gap">Space above, dropped if the row begins a page.</param>
/// <param name="Height">The row's own height.</param>
/// <param name="BreakCost">How bad a page break right above the row is; 0 is a good place.</param>
internal sealed record RowBox(double Gap, double Height, BreakCost BreakCost);
