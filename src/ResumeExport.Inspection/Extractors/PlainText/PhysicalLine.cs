using System.Globalization;

namespace ResumeExport.Inspection.Extractors.PlainText;

/// <summary>One line of a text file, taken apart. Columns and lengths count as <see cref="ColumnCounter"/> does.</summary>
internal readonly ref struct PhysicalLine
{
    private const int LongestNumber = 9;

    public PhysicalLine(string line)
    {
        var text = line.AsSpan().TrimEnd(' ');
        Length = ColumnCounter.Count(text);
        Indent = text.Length - text.TrimStart(' ').Length;
        Content = text[Indent..];
    }

    /// <summary>The width of the line without blanks at its end.</summary>
    public int Length { get; }

    /// <summary>The column of the first character that is no blank.</summary>
    public int Indent { get; }

    /// <summary>All of the line behind the indent.</summary>
    public ReadOnlySpan<char> Content { get; }

    public bool IsEmpty => Content.IsEmpty;

    /// <summary>The level of the heading that this line would underline; 0 when it is no underline.</summary>
    public int UnderlineLevel
    {
        get
        {
            if (Indent > 0 || Content.IsEmpty) return 0;
            if (!Content.ContainsAnyExcept('=')) return 1;
            return Content.ContainsAnyExcept('-') ? 0 : 2;
        }
    }

    /// <summary>The width of the first word.</summary>
    public int FirstWordLength
    {
        get
        {
            var end = Content.IndexOf(' ');
            return ColumnCounter.Count(end < 0 ? Content : Content[..end]);
        }
    }

    /// <summary>True for a line of preformatted text.</summary>
    public static bool IsPreformatted(ReadOnlySpan<char> content) => content is "|" || content.StartsWith("| ");

    /// <summary>The width of the list marker with its blank at the start of <paramref name="content"/>; 0 for no marker.</summary>
    public static int MarkerOf(ReadOnlySpan<char> content, out int? number)
    {
        number = null;
        if (content.StartsWith("- ")) return 2;
        var digits = content.IndexOfAnyExceptInRange('0', '9');
        if (digits is <= 0 or > LongestNumber || !content[digits..].StartsWith(". ")) return 0;
        number = int.Parse(content[..digits], NumberStyles.None, CultureInfo.InvariantCulture);
        return digits + 2;
    }
}
