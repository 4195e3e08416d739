using System.Collections.Immutable;
using ResumeExport.Composition;
using ResumeExport.Model.Content;
using ResumeExport.Model.Text;
using ResumeExport.Pdf.Fonts;
using ResumeExport.Pdf.Layout;
using ResumeExport.Themes;

namespace ResumeExport.Writers.Pdf;

/// <summary>Turns composed rows to the blocks of the PDF library.</summary>
internal sealed class LayoutMapper(Theme theme)
{
    // Between the descenders of a heading and its rule.
    private const double RuleGap = 1;

    // Between a rule and the heading under it, whose line box has room of its own over the letters.
    private const double RuleAboveGap = 2;

    public static LayoutDocument Map(ComposedResume composed)
    {
        var mapper = new LayoutMapper(composed.Theme);
        var blocks = ImmutableArray.CreateBuilder<LayoutBlock>(composed.Rows.Length);
        foreach (var row in composed.Rows) blocks.Add(mapper.Block(row));
        return new LayoutDocument
        {
            Title = composed.Title,
            Author = composed.Author,
            Language = composed.Document.Language,
            Page = mapper.Page(),
            Blocks = blocks.MoveToImmutable(),
        };
    }

    private PageSetup Page() => new()
    {
        Width = theme.Page.Width,
        Height = theme.Page.Height,
        MarginLeft = theme.Page.MarginLeft,
        MarginRight = theme.Page.MarginRight,
        MarginTop = theme.Page.MarginTop,
        MarginBottom = theme.Page.MarginBottom,
    };

    private LayoutBlock Block(ComposedRow row)
    {
        var parts = ImmutableArray.CreateBuilder<LayoutPart>(row.Near.Length + row.Far.Length);
        for (var i = 0; i < row.Near.Length; i++)
            parts.Add(Part(row.Near[i], LineLook.OfNear(row, i, theme)) with { Separator = row.Separator, KeepTogether = row.Style == RowStyle.Contact });
        foreach (var line in row.Far)
            parts.Add(Part(line, LineLook.OfFar(line)) with { Separator = row.FarSeparator, KeepTogether = true, Placement = PartPlacement.RightTab });
        return new LayoutBlock
        {
            Parts = parts.MoveToImmutable(),
            Style = Style(row),
            ListLevel = row.ListDepth,
            ListMarker = row.Marker,
            StartsList = row.StartsList,
        };
    }

    private BlockStyle Style(ComposedRow row)
    {
        var tokens = theme.Rows[row.Style];
        return new BlockStyle
        {
            FontSize = tokens.Size,
            LineHeight = tokens.Size * tokens.LineHeight,
            SpaceBefore = tokens.SpaceBefore,
            SpaceAfter = tokens.SpaceAfter,
            Color = tokens.Color,
            IndentLeft = theme.ListIndent * row.ListDepth,
            HangingIndent = theme.ListIndent,
            Alignment = tokens.Alignment == RowAlignment.Center ? TextAlignment.Center : TextAlignment.Left,
            RuleAbove = tokens.RuleAbove > 0 ? new BlockRule(tokens.RuleAbove, theme.Colors.Rule, RuleAboveGap) : null,
            RuleBelow = tokens.RuleBelow > 0 ? new BlockRule(tokens.RuleBelow, theme.Colors.Rule, RuleGap) : null,
            KeepWithNext = row.KeepWithNext,
            KeepTogether = row.Style is not (RowStyle.Body or RowStyle.Preformatted),
            MayStartPage = row.MayStartPage,
        };
    }

    private LayoutPart Part(ContentLine line, LineLook look) => new()
    {
        Role = line.HeadingLevel == 0 ? StructureRole.P : StructureRole.H1 + (line.HeadingLevel - 1),
        Runs = Runs(line, look),
    };

    private ImmutableArray<LayoutRun> Runs(ContentLine line, LineLook look)
    {
        var runs = ImmutableArray.CreateBuilder<LayoutRun>(line.Runs.Length);
        foreach (var run in line.Runs)
        {
            var emphasis = look.Add(run.Styles);
            runs.Add(new LayoutRun(run.Text)
            {
                Style = Face(emphasis),
                Color = ColorOf(run, look),
                LinkTarget = run.LinkTarget,
                Underline = run.LinkTarget is not null,
                Strikethrough = emphasis.HasFlag(TextStyles.Strikethrough),
                Tag = line,
            });
        }

        return runs.MoveToImmutable();
    }

    private static FontStyle Face(TextStyles emphasis) =>
        (emphasis.HasFlag(TextStyles.Bold) ? FontStyle.Bold : FontStyle.Regular)
        | (emphasis.HasFlag(TextStyles.Italic) ? FontStyle.Italic : FontStyle.Regular);

    private int? ColorOf(LineRun run, LineLook look)
    {
        if (run.LinkTarget is not null) return theme.Colors.Accent;
        return look.Muted ? theme.Colors.Muted : null;
    }
}
