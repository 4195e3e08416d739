using System.Xml.Linq;

namespace ResumeExport.Writers.Docx.Reference;

/// <summary>What the content types of a package say about its main part (ISO 29500-2, 7.2.3).</summary>
internal static class ReferenceTypes
{
    public const string Part = "[Content_Types].xml";

    private const string Word = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    /// <summary>Finds fault with anything but a document or template of Word without macros.</summary>
    public static void Check(XDocument types, string main, ReferenceFaults faults)
    {
        var extension = main[(main.LastIndexOf('.') + 1)..];
        string? type = null;
        foreach (var element in types.Root!.Elements())
        {
            var content = (string?)element.Attribute("ContentType") ?? "";
            if (content.Contains("vbaProject", StringComparison.OrdinalIgnoreCase)) faults.Macros();
            if (string.Equals((string?)element.Attribute("PartName"), "/" + main, StringComparison.OrdinalIgnoreCase)) type = content;
            else if (string.Equals((string?)element.Attribute("Extension"), extension, StringComparison.OrdinalIgnoreCase)) type ??= content;
        }

        if (type?.Contains("macroEnabled", StringComparison.OrdinalIgnoreCase) == true) faults.Macros();
        else if (type is not (Word + "document.main+xml" or Word + "template.main+xml")) faults.NotDocx("its main part is of another program");
    }
}
