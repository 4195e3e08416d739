namespace ResumeExport.Writers.Docx;

/// <summary>Writes the beginnings of styles: ids, names and how Word shows them. The order of the elements is the schema's (ISO 29500-1, 17.7.4.17).</summary>
internal static class StyleHead
{
    public const string DefaultCharacter = "DefaultParagraphFont";
    private const string LinkedEnd = "Char";
    private const int UnlistedPriority = 99;

    /// <summary>Opens a paragraph style.</summary>
    public static void Paragraph(WordXml xml, string id, string? basedOn)
    {
        var name = StyleName.Of(id);
        Open(xml, "paragraph", id, name.Name, name.IsBuiltIn, basedOn, isDefault: basedOn is null);
        if (name.Next is not null) xml.Value("next", name.Next);
        if (IsLinked(id)) xml.Value("link", id + LinkedEnd);
        xml.Value("uiPriority", name.Priority).Flag("qFormat");
    }

    /// <summary>Opens a variant of a paragraph style; it is found in the whole list of styles, not in the gallery.</summary>
    public static void Variant(WordXml xml, StyleVariant variant)
    {
        Open(xml, "paragraph", variant.Id, variant.Name, isBuiltIn: false, variant.BaseId);
        xml.Value("next", StyleName.Of(variant.BaseId).Next ?? variant.BaseId).Value("uiPriority", UnlistedPriority);
    }

    /// <summary>True for the styles that Word lets people apply to single words as well.</summary>
    public static bool IsLinked(string id) =>
        id is ParagraphStyle.Title or ParagraphStyle.Subtitle || id.StartsWith(ParagraphStyle.Heading, StringComparison.Ordinal);

    /// <summary>Opens the character style of a paragraph style for single words.</summary>
    public static void Linked(WordXml xml, string id)
    {
        var name = StyleName.Of(id);
        var title = string.Concat(name.Name[..1].ToUpperInvariant(), name.Name.AsSpan(1), " " + LinkedEnd);
        Open(xml, "character", id + LinkedEnd, title, isBuiltIn: false, DefaultCharacter);
        xml.Value("link", id).Value("uiPriority", name.Priority);
    }

    /// <summary>Opens a character style.</summary>
    public static void Character(WordXml xml, string id, string name, bool isBuiltIn)
    {
        Open(xml, "character", id, name, isBuiltIn, DefaultCharacter);
        xml.Value("uiPriority", name switch { "Strong" => 22, "Emphasis" => 20, _ => UnlistedPriority });
        if (name == "Hyperlink") xml.Flag("unhideWhenUsed");
        else xml.Flag("qFormat");
    }

    /// <summary>Writes the styles of text, tables and lists that have no other.</summary>
    public static void Defaults(WordXml xml)
    {
        Default(xml, "character", DefaultCharacter, "Default Paragraph Font", 1);
        xml.End();
        Default(xml, "table", "TableNormal", "Normal Table", UnlistedPriority);
        xml.Start("tblPr").Start("tblInd").Attribute("w", 0).Attribute("type", "dxa").End().End().End();
        Default(xml, "numbering", "NoList", "No List", UnlistedPriority);
        xml.End();
    }

    private static void Default(WordXml xml, string type, string id, string name, int priority)
    {
        Open(xml, type, id, name, isBuiltIn: true, basedOn: null, isDefault: true);
        xml.Value("uiPriority", priority).Flag("semiHidden").Flag("unhideWhenUsed");
    }

    private static void Open(WordXml xml, string type, string id, string name, bool isBuiltIn, string? basedOn, bool isDefault = false)
    {
        xml.Start("style").Attribute("type", type);
        if (isDefault) xml.Attribute("default", 1);
        if (!isBuiltIn) xml.Attribute("customStyle", 1);
        xml.Attribute("styleId", id).Value("name", name);
        if (basedOn is not null) xml.Value("basedOn", basedOn);
    }
}
