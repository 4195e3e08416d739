using System.Globalization;
using System.Xml.Linq;

namespace ResumeExport.Writers.Docx.Reference;

/// <summary>
/// Puts the looks of a reference document under the styles that a résumé needs: the result has each of our styles with its id, level, list and tab
/// stops, and looks as the reference document says where it has the style.
/// </summary>
internal sealed class StyleMerger
{
    private const int LongestName = 100;
    private const int DeepestBase = 10;

    // What belongs to the structure of a résumé and not to its look, in the order of the schema with all that is taken.
    private static readonly string[] Structure = ["keepNext", "keepLines", "numPr", "tabs", "bidi", "outlineLvl"];
    private static readonly string[] Order =
        ["keepNext", "keepLines", "numPr", "pBdr", "shd", "tabs", "suppressAutoHyphens", "bidi", "spacing", "ind", "contextualSpacing", "jc", "outlineLvl"];

    private readonly XElement own;
    private readonly ReferenceStyles reference;
    private readonly StyleColors colors;
    private readonly ReferenceFindings findings;
    private readonly Dictionary<XElement, string> taken = [];
    private readonly Dictionary<XElement, string> bases = [];
    private readonly HashSet<string> names;
    private readonly List<XElement> added = [];

    private StyleMerger(XElement own, ReferenceStyles reference, StyleColors colors, ReferenceFindings findings)
    {
        this.own = own;
        this.reference = reference;
        this.colors = colors;
        this.findings = findings;
        names = own.Elements(Word.Main + "style").Select(static style => Name(style).ToUpperInvariant()).ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>Changes <paramref name="own"/>, the styles as the theme makes them.</summary>
    public static void Merge(XElement own, ReferenceStyles reference, StyleColors colors, ReferenceFindings findings)
    {
        var merger = new StyleMerger(own, reference, colors, findings);

        // 1. Which styles the reference document has.
        var styles = own.Elements(Word.Main + "style").ToList();
        foreach (var style in styles)
            if (merger.InReference(style) is { } found) merger.taken.TryAdd(found, Id(style));

        // 2. Its look for those, and for the others what differs from running text.
        var normal = styles.Find(static style => Id(style) == ParagraphStyle.Normal)!;
        var running = new XElement(normal);
        foreach (var style in styles)
        {
            if (merger.InReference(style) is { } found) merger.Take(style, found);
            else merger.Adapt(style, merger.InReference(normal) is null ? null : running);
        }

        // 3. What no style says, and the styles that the taken ones are based on.
        merger.Defaults();
        own.Add(merger.added);
        if (merger.InReference(styles.Find(static style => Id(style) == ParagraphStyle.Contact)!) is null) AlignContacts(styles);

        // 4. Nothing may be invisible, and single words in the look of a paragraph style look like it.
        new StyleVisibility(own, colors, findings).Repair();
        Link(styles);
    }

    private static string Id(XElement style) => Word.Attribute(style, "styleId")!;

    private static string Name(XElement style) => Word.Value(style, "name") ?? "";

    private static string Type(XElement style) => Word.Attribute(style, "type") ?? "paragraph";

    private XElement? InReference(XElement style) => Type(style) is "paragraph" or "character" && Id(style) != StyleHead.DefaultCharacter
        ? reference.Find(Type(style), Id(style), Name(style)) : null;

    private void Take(XElement style, XElement found)
    {
        style.Element(Word.Main + "basedOn")?.Remove();
        if (Id(style) != ParagraphStyle.Normal && Base(found, Id(style), 0) is { } id) style.Element(Word.Main + "name")!.AddAfterSelf(Word.Element("basedOn", ("val", id)));
        var run = Sanitized("rPr", found, PropertyRules.Run, Name(style));
        Emphasis(style, found, run);
        if (Type(style) == "paragraph") Replace(style, ParagraphLook(style, found));
        Replace(style, run);
    }

    private static void Replace(XElement style, XElement properties)
    {
        style.Element(properties.Name)?.Remove();
        if (!properties.IsEmpty) style.Add(properties);
    }

    private XElement ParagraphLook(XElement style, XElement found)
    {
        var structure = style.Element(Word.Main + "pPr");
        var look = Sanitized("pPr", found, PropertyRules.Paragraph, Name(style));
        if (structure?.Element(Word.Main + "tabs") is not null) FitTab(look, Name(style));
        if (structure is not null && IsList(Id(style)))
        {
            look.Element(Word.Main + "ind")?.Remove();
            look.Add(structure.Elements(Word.Main + "ind"));
        }

        look.Add(structure?.Elements().Where(static property => Structure.Contains(property.Name.LocalName)) ?? []);
        look.ReplaceNodes(look.Elements().OrderBy(static property => Array.IndexOf(Order, property.Name.LocalName)).ToList());
        return look;
    }

    private static bool IsList(string id) =>
        id.StartsWith(ParagraphStyle.ListBullet, StringComparison.Ordinal) || id.StartsWith(ParagraphStyle.ListNumber, StringComparison.Ordinal) || id.StartsWith(ParagraphStyle.ListContinue, StringComparison.Ordinal);

    // The tab stop for dates is at the right margin: the line has to begin at the left and to end there.
    private void FitTab(XElement look, string name)
    {
        look.Element(Word.Main + "ind")?.Attribute(Word.Main + "right")?.Remove();
        if (Word.Value(look, "jc") is null or "left" or "both") return;
        look.Element(Word.Main + "jc")!.Remove();
        findings.Alignment(name);
    }

    // In text, bold and italic are the author's; in heads of entries the parts carry what the style has.
    private void Emphasis(XElement style, XElement found, XElement run)
    {
        if (ReferenceEmphasis.BelongsToStyle(Type(style), Id(style))) return;
        var before = (Bold: reference.IsOn(found, "b"), Italic: reference.IsOn(found, "i"));
        var wanted = Type(style) == "paragraph" ? default : (Bold: Word.Switch(style.Element(Word.Main + "rPr"), "b") == true, Italic: Word.Switch(style.Element(Word.Main + "rPr"), "i") == true);
        var below = reference.BaseOf(found);
        Set(run, "b", wanted.Bold, before.Bold || reference.IsOn(below, "b"));
        Set(run, "i", wanted.Italic, before.Italic || reference.IsOn(below, "i"));
        if (before != wanted && !ReferenceEmphasis.IsEntryHead(Id(style))) findings.Emphasis(Name(style), wanted.Bold, wanted.Italic);
    }

    private static void Set(XElement run, string name, bool isOn, bool wasOn)
    {
        run.Element(Word.Main + name)?.Remove();
        run.Element(Word.Main + name + "Cs")?.Remove();
        if (!isOn && !wasOn) return;
        XElement[] both = [Word.Element(name, ("val", isOn ? null : "0")), Word.Element(name + "Cs", ("val", isOn ? null : "0"))];
        var before = run.Elements().LastOrDefault(property => property.Name.LocalName is "rFonts" || (name == "i" && property.Name.LocalName is "b" or "bCs"));
        if (before is null) run.AddFirst(both);
        else before.AddAfterSelf(both);
    }

    private XElement Sanitized(string name, XElement found, PropertyRule[] rules, string style)
    {
        var leftOut = new List<string>();
        var source = found.Element(Word.Main + name);
        var result = PropertySanitizer.Copy(name, source, rules, leftOut);
        foreach (var property in leftOut.Distinct()) findings.LeftOut(style, property);
        if (PropertyRules.Hiding.Any(property => Word.Switch(source, property) == true)) findings.Hides(style);
        return result;
    }

    // A style of ours that the reference document does not have says only where it differs from running text.
    private void Adapt(XElement style, XElement? running)
    {
        if (running is not null)
        {
            SubtractText(style, running);
            SubtractLine(style, running);
        }

        foreach (var color in style.Descendants().Where(static element => Word.Attribute(element, "themeColor") is not null).ToList())
            if (colors.Slot(Word.Attribute(color, "themeColor")!) is { } rgb) color.SetAttributeValue(Word.Main + (color.Name.LocalName == "color" ? "val" : "color"), Units.Hex(rgb));
    }

    // Contacts stand under the name as it stands itself.
    private static void AlignContacts(List<XElement> styles)
    {
        var title = styles.Find(static style => Id(style) == ParagraphStyle.Title)!.Element(Word.Main + "pPr")?.Element(Word.Main + "jc");
        var contact = styles.Find(static style => Id(style) == ParagraphStyle.Contact)!.Element(Word.Main + "pPr")!;
        contact.Element(Word.Main + "jc")?.Remove();
        if (title is not null) contact.Add(new XElement(title));
    }

    private static void SubtractText(XElement style, XElement running)
    {
        if (style.Element(Word.Main + "rPr") is not { } mine || running.Element(Word.Main + "rPr") is not { } others) return;
        foreach (var property in mine.Elements().ToList())
            if (others.Elements(property.Name).Any(other => XNode.DeepEquals(other, property))) property.Remove();
    }

    // The height of lines goes with the font; the space around paragraphs keeps items together and heads apart.
    private static void SubtractLine(XElement style, XElement running)
    {
        var (mine, others) = (style.Element(Word.Main + "pPr")?.Element(Word.Main + "spacing"), running.Element(Word.Main + "pPr")?.Element(Word.Main + "spacing"));
        if (mine is null || others is null || Word.Attribute(mine, "line") != Word.Attribute(others, "line")) return;
        mine.SetAttributeValue(Word.Main + "line", null);
        mine.SetAttributeValue(Word.Main + "lineRule", null);
    }

    // The id of what the style is based on: one of ours of the same kind, or a copy under an id that means nothing to readers.
    private string? Base(XElement style, string id, int depth)
    {
        if (reference.BaseOf(style) is not { } found || depth > DeepestBase) return null;
        if (taken.TryGetValue(found, out var ours) && MayBeBasedOn(id, ours)) return ours == id ? null : ours;
        if (bases.TryGetValue(found, out var known)) return known;
        var copyId = "Reference" + (bases.Count + 1).ToString(CultureInfo.InvariantCulture);
        bases.Add(found, copyId);
        var name = UniqueName(found, copyId);
        var copy = Word.Element("style", ("type", Type(found)), ("customStyle", "1"), ("styleId", copyId));
        copy.Add(Word.Element("name", ("val", name)));
        if (Base(found, id, depth + 1) is { } next && next != copyId) copy.Add(Word.Element("basedOn", ("val", next)));
        copy.Add(Word.Element("uiPriority", ("val", "99")), Word.Element("semiHidden"));
        if (Type(found) == "paragraph") Replace(copy, Sanitized("pPr", found, PropertyRules.Paragraph, name));
        Replace(copy, Sanitized("rPr", found, PropertyRules.Run, name));
        added.Add(copy);
        return copyId;
    }

    private static bool MayBeBasedOn(string id, string other) =>
        other == ParagraphStyle.Normal || (ReferenceEmphasis.IsHeading(id) && ReferenceEmphasis.IsHeading(other));

    private string UniqueName(XElement style, string id)
    {
        var name = Name(style).Split(',')[0].Trim();
        return name.Length is > 0 and <= LongestName && !name.Any(char.IsControl) && names.Add(name.ToUpperInvariant()) ? name : id;
    }

    private static void Link(List<XElement> styles)
    {
        foreach (var style in styles)
        {
            if (Type(style) != "character" || Word.Value(style, "link") is not { } id) continue;
            style.Element(Word.Main + "rPr")?.Remove();
            style.Add(styles.Find(other => Id(other) == id)!.Elements(Word.Main + "rPr"));
        }
    }

    // Language and widow control stay ours.
    private void Defaults()
    {
        var ours = own.Element(Word.Main + "docDefaults")!;
        var run = ours.Element(Word.Main + "rPrDefault")!.Element(Word.Main + "rPr")!;
        var language = run.Element(Word.Main + "lang")!;
        if (reference.Defaults?.Element(Word.Main + "rPrDefault") is { } text)
        {
            var look = Sanitized("rPr", text, PropertyRules.Run, "Default");
            if (reference.IsOn(text, "b") || reference.IsOn(text, "i")) findings.Emphasis("Default", isBold: false, isItalic: false);
            Set(look, "b", isOn: false, wasOn: false);
            Set(look, "i", isOn: false, wasOn: false);
            look.Add(language);
            run.ReplaceWith(look);
        }

        if (reference.Defaults?.Element(Word.Main + "pPrDefault") is not { } paragraph) return;
        var properties = Sanitized("pPr", paragraph, PropertyRules.Paragraph, "Default");
        properties.AddFirst(Word.Element("widowControl"));
        ours.Element(Word.Main + "pPrDefault")!.Element(Word.Main + "pPr")!.ReplaceWith(properties);
    }
}
