using System.Globalization;
using AngleSharp.Dom;

namespace ResumeExport.Inspection.Extractors.Html;

/// <summary>Walks the elements of a page and collects its lines.</summary>
internal sealed class HtmlWalk(LineCollector lines, ProblemList problems)
{
    private readonly RunCollector text = new();
    private readonly List<string> dates = [];
    private int heading;
    private bool startsItem;
    private int? itemNumber;
    private bool ongoing;
    private int line;
    private int characters;
    private bool hasMain;
    private bool hasTextOutside;

    /// <summary>Reads the body; where there is a <c>main</c>, visible text outside of it is a problem.</summary>
    public void Document(IElement body)
    {
        Element(body, default);
        End(default);
        if (hasMain && hasTextOutside) problems.Add("there is text outside of main");
    }

    private void Element(IElement element, HtmlContext context)
    {
        if (context.Nesting > ExtractionLimits.Depth) throw new InvalidDataException("elements are nested too deeply");
        foreach (var node in element.ChildNodes)
        {
            if (node is IText data) Text(data, element, context);
            else if (node is IElement child && HtmlElements.IsRendered(child) && !SkipLink.Is(child)) Child(child, context);
        }
    }

    private void Text(IText node, IElement parent, HtmlContext context)
    {
        if (text.IsEmpty) line = parent.SourceReference?.Position.Line ?? 0;
        var visible = node.Data.AsSpan().Trim().Length;
        characters += visible;
        hasTextOutside |= visible > 0 && !context.IsInMain;
        if (visible > 0 && context.IsHidden) problems.Add("there is hidden text");
        ongoing |= context.IsOngoing;
        text.Append(node.Data, context.Styles, context.Target);
    }

    private void Child(IElement element, HtmlContext context)
    {
        var inner = context with
        {
            Styles = context.Styles | HtmlElements.Styles(element),
            ListDepth = context.ListDepth + (HtmlElements.IsList(element) ? 1 : 0),
            IsOngoing = context.IsOngoing || element.ClassList.Contains("ongoing"),
            IsHidden = context.IsHidden || HtmlElements.IsHidden(element),
            IsInMain = context.IsInMain || element.LocalName == "main",
            Nesting = context.Nesting + 1,
        };
        hasMain |= inner.IsInMain;
        if (element.ClassList.Contains("sep")) Separator(element, context);
        else if (HtmlElements.IsBlock(element)) Block(element, context, inner);
        else Inline(element, inner);
    }

    private void Separator(IElement element, HtmlContext context)
    {
        End(context);
        foreach (var character in element.TextContent)
            if (char.IsLetterOrDigit(character)) problems.Add("there is text in a separator");
    }

    private void Block(IElement element, HtmlContext outer, HtmlContext inner)
    {
        End(outer);
        if (HtmlElements.HeadingLevel(element) is > 0 and var level) heading = level;
        if (element.LocalName == "li") Item(element, outer);
        Element(element, inner);
        End(inner);
        heading = 0;
        if (element.LocalName != "li") return;
        if (startsItem) problems.Add("there is a list item without text");
        startsItem = false;
    }

    private void Item(IElement element, HtmlContext context)
    {
        startsItem = context.ListDepth > 0;
        itemNumber = element.ParentElement?.LocalName == "ol" ? NumberOf(element) : null;
        if (!startsItem) problems.Add("there is a list item outside of a list");
    }

    private static int NumberOf(IElement item)
    {
        var number = 0;
        for (var at = item; at is not null; at = at.PreviousElementSibling)
        {
            if (at.LocalName != "li") continue;
            if (HtmlElements.Number(at, "value") is { } value) return value + number;
            number++;
        }

        return (HtmlElements.Number(item.ParentElement!, "start") ?? 1) + number - 1;
    }

    private void Inline(IElement element, HtmlContext context)
    {
        switch (element.LocalName)
        {
            case "br": text.Append("\n", context.Styles, context.Target); break;
            case "a" when element.GetAttribute("href") is { } target: Link(element, target, context); break;
            case "time" when element.GetAttribute("datetime") is { } date:
                dates.Add(date);
                Element(element, context);
                break;
            default: Element(element, context); break;
        }
    }

    private void Link(IElement element, string target, HtmlContext context)
    {
        var before = characters;
        if (target.AsSpan().Trim().StartsWith("javascript:", StringComparison.OrdinalIgnoreCase)) problems.Add("a link runs a script");
        Element(element, context with { Target = target });
        if (characters == before) problems.Add($"there is a link without text to {target}");
    }

    private void End(HtmlContext context)
    {
        var shape = LineCollector.Shape("line " + line.ToString(CultureInfo.InvariantCulture)) with
        {
            HeadingLevel = heading,
            ListDepth = context.ListDepth,
            StartsItem = startsItem,
            ItemNumber = startsItem ? itemNumber : null,
            MachineDate = MachineDate(),
        };
        if (!lines.Add(text, shape)) return;
        heading = 0;
        startsItem = false;
        ongoing = false;
        dates.Clear();
    }

    private string? MachineDate()
    {
        if (dates.Count > 2) problems.Add("there are more than two dates in a line");
        return dates.Count switch
        {
            0 => null,
            1 => ongoing ? dates[0] + "/.." : dates[0],
            _ => dates[0] + "/" + dates[1],
        };
    }
}
