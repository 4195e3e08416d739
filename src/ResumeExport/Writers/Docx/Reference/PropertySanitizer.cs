using System.Xml.Linq;

namespace ResumeExport.Writers.Docx.Reference;

/// <summary>Copies properties by a table of what may be taken; whatever else stands in the reference document never reaches the result.</summary>
internal static class PropertySanitizer
{
    /// <summary>Returns the element <paramref name="name"/> with those of its properties that <paramref name="rules"/> allow, in their order.</summary>
    /// <param name="name">The local name of the result.</param>
    /// <param name="source">The properties in the reference document; null for none.</param>
    /// <param name="rules">What is taken.</param>
    /// <param name="leftOut">Takes the names of properties that are known, but have values that are not taken.</param>
    public static XElement Copy(string name, XElement? source, PropertyRule[] rules, ICollection<string> leftOut)
    {
        var result = new XElement(Word.Main + name);
        foreach (var rule in rules)
            if (source?.Element(Word.Main + rule.Name) is { } property && Copy(property, rule, leftOut) is { } taken) result.Add(taken);
        return result;
    }

    private static XElement? Copy(XElement property, PropertyRule rule, ICollection<string> leftOut)
    {
        var result = rule.Children is { } children ? Copy(rule.Name, property, children, leftOut) : new XElement(property.Name);
        foreach (var value in rule.Values)
        {
            var text = Text(property, value.Name);
            if (text is not null && value.Accepts(text)) result.SetAttributeValue(Word.Main + value.Name, text);
            else if (text is not null && !IsHarmless(text)) leftOut.Add(rule.Name);
            if (value.IsRequired && result.Attribute(Word.Main + value.Name) is null) return null;
        }

        return result;
    }

    // Present files say start and end, older ones left and right; both mean the same here. Exact lines would cut off letters.
    private static string? Text(XElement property, string name) => name switch
    {
        "left" => Word.Attribute(property, "left") ?? Word.Attribute(property, "start"),
        "right" => Word.Attribute(property, "right") ?? Word.Attribute(property, "end"),
        "lineRule" when Word.Attribute(property, name) == "exact" => "atLeast",
        "val" when property.Name.LocalName == "jc" => Word.Attribute(property, name) switch { "start" => "left", "end" => "right", var other => other },
        _ => Word.Attribute(property, name),
    };

    private static bool IsHarmless(string text) => text is "" or "none";
}
