using ResumeExport.Themes;

namespace ResumeExport.Writers.Docx;

/// <summary>
/// The colours of a theme in the slots of Word's colour scheme (ISO 29500-1, 20.1.6.2), so that another scheme chosen in Word
/// recolours the whole document.
/// </summary>
internal sealed class ThemeColorSlots(ThemeColors colors)
{
    private const int White = 0xFFFFFF;

    /// <summary>The slots of the scheme with their colours, in the order of the schema.</summary>
    public IEnumerable<ThemeColorSlot> Scheme =>
    [
        new("dk1", colors.Text), new("lt1", White), new("dk2", colors.Muted), new("lt2", Mix(colors.Accent, White, 0.9)),
        new("accent1", colors.Accent), new("accent2", colors.Rule), new("accent3", Mix(colors.Accent, White, 0.35)),
        new("accent4", Mix(colors.Muted, White, 0.35)), new("accent5", Mix(colors.Accent, colors.Text, 0.5)), new("accent6", Mix(colors.Rule, colors.Text, 0.5)),
        new("hlink", colors.Accent), new("folHlink", colors.Accent),
    ];

    /// <summary>Writes <c>w:color</c> for text: the plain value, and the slot that has it.</summary>
    /// <param name="xml">The open run properties.</param>
    /// <param name="color">The colour as 0xRRGGBB.</param>
    /// <param name="isHeading">True for headings: they follow the accent where several slots have the colour.</param>
    public void WriteText(WordXml xml, int color, bool isHeading = false) => Write(xml, color, SlotOf(color, isHeading));

    /// <summary>Writes <c>w:color</c> for links.</summary>
    public void WriteLink(WordXml xml) => Write(xml, colors.Accent, "hyperlink");

    /// <summary>Adds the attributes of the theme's rule to an open border.</summary>
    public void RuleAttributes(WordXml xml) => xml.Attribute("color", Units.Hex(colors.Rule)).Attribute("themeColor", "accent2");

    private static void Write(WordXml xml, int color, string? slot)
    {
        xml.Start("color").Attribute("val", Units.Hex(color));
        if (slot is not null) xml.Attribute("themeColor", slot);
        xml.End();
    }

    private string? SlotOf(int color, bool isHeading)
    {
        if (isHeading && color == colors.Accent) return "accent1";
        if (color == colors.Text) return "text1";
        if (color == colors.Muted) return "text2";
        if (color == colors.Accent) return "accent1";
        return color == colors.Rule ? "accent2" : null;
    }

    private static int Mix(int color, int other, double share)
    {
        var mixed = 0;
        for (var shift = 16; shift >= 0; shift -= 8)
        {
            var (from, to) = ((color >> shift) & 0xFF, (other >> shift) & 0xFF);
            mixed |= (int)Math.Round(from + ((to - from) * share), MidpointRounding.AwayFromZero) << shift;
        }

        return mixed;
    }
}
