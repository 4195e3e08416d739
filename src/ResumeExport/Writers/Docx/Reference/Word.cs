using System.Globalization;
using System.Xml.Linq;

namespace ResumeExport.Writers.Docx.Reference;

/// <summary>Names and values of WordprocessingML in a tree.</summary>
internal static class Word
{
    public static readonly XNamespace Main = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    public static readonly XName Val = Main + "val";

    /// <summary>Returns <c>w:val</c> of the child <paramref name="name"/>; null without either.</summary>
    public static string? Value(XElement? parent, string name) => (string?)parent?.Element(Main + name)?.Attribute(Val);

    public static string? Attribute(XElement? element, string name) => (string?)element?.Attribute(Main + name);

    /// <summary>Returns an attribute as a whole number; null when it is none.</summary>
    public static int? Number(XElement? element, string name) =>
        int.TryParse(Attribute(element, name), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>Returns whether an on/off child is on (ISO 29500-1, 17.17.4); null when it is not there.</summary>
    public static bool? Switch(XElement? parent, string name) =>
        parent?.Element(Main + name) is { } element ? Attribute(element, "val") is not ("0" or "false" or "off") : null;

    /// <summary>Makes an element with attributes of its own namespace; those without a value are left out.</summary>
    public static XElement Element(string name, params (string Name, string? Value)[] attributes)
    {
        var element = new XElement(Main + name);
        foreach (var (key, value) in attributes)
            if (value is not null) element.SetAttributeValue(Main + key, value);
        return element;
    }
}
