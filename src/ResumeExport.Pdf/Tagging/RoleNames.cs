using ResumeExport.Pdf.Layout;

namespace ResumeExport.Pdf.Tagging;

/// <summary>Standard structure types and list numberings by name.</summary>
internal static class RoleNames
{
    /// <summary>The structure type of a role.</summary>
    public static string TypeOf(StructureRole role) => role switch
    {
        StructureRole.H1 => "H1",
        StructureRole.H2 => "H2",
        StructureRole.H3 => "H3",
        StructureRole.H4 => "H4",
        StructureRole.H5 => "H5",
        StructureRole.H6 => "H6",
        StructureRole.P or StructureRole.ListItemBody => "P",
        _ => throw new ArgumentOutOfRangeException(nameof(role), role, "Unknown role."),
    };

    /// <summary>The ListNumbering that fits a list's first label (ISO 32000-1, table 347).</summary>
    public static string NumberingOf(string? marker) => marker switch
    {
        null or "" => "None",
        "•" => "Disc",
        "◦" or "○" => "Circle",
        "▪" or "■" => "Square",
        _ => NumberingOf(marker.AsSpan().TrimEnd(".)")),
    };

    private static string NumberingOf(ReadOnlySpan<char> label)
    {
        if (label.IsEmpty)
            return "None";
        if (!label.ContainsAnyExceptInRange('0', '9'))
            return "Decimal";
        if (label.Length != 1)
            return "None";
        if (char.IsAsciiLetterUpper(label[0]))
            return label[0] == 'I' ? "UpperRoman" : "UpperAlpha";
        return char.IsAsciiLetterLower(label[0]) ? label[0] == 'i' ? "LowerRoman" : "LowerAlpha" : "None";
    }
}
