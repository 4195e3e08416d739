namespace ResumeExport.Inspection.Extractors.Html;

/// <summary>Looks into style sheets for what changes which text is visible, and for what loads other files.</summary>
internal static class StyleSheetCheck
{
    private static readonly string[] Hiding =
        ["display:none", "visibility:hidden", "visibility:collapse", "font-size:0", "opacity:0;", "opacity:0}", "text-indent:-", "clip-path:", "content-visibility:hidden"];

    /// <summary>Checks a whole style sheet.</summary>
    public static void Sheet(string text, ProblemList problems)
    {
        var compact = Compact(text);
        Remote(text, problems);
        if (Hides(SkipLink.WithoutRules(compact))) problems.Add("the style sheet hides text");
        Generated(text, problems);
    }

    /// <summary>True when a <c>style</c> attribute hides its element.</summary>
    public static bool HidesInline(string style) => Hides(Compact(style) + ";");

    /// <summary>Reports references to other files.</summary>
    public static void Remote(string text, ProblemList problems)
    {
        var compact = Compact(text);
        if (compact.Contains("@import", StringComparison.Ordinal)) problems.Add("the style sheet imports another");
        for (var at = 0; (at = compact.IndexOf("url(", at, StringComparison.Ordinal)) >= 0; at += 4)
            if (!compact.AsSpan(at + 4).TrimStart("\"'").StartsWith("data:")) problems.Add("the style sheet refers to another file");
    }

    private static bool Hides(string compact)
    {
        foreach (var pattern in Hiding)
            for (var at = 0; (at = compact.IndexOf(pattern, at, StringComparison.Ordinal)) >= 0; at += pattern.Length)
                if (!IsFraction(compact, at + pattern.Length)) return true;
        return false;
    }

    // font-size:0.9em is no hiding.
    private static bool IsFraction(string text, int at) => at < text.Length && text[at] == '.' && text[at - 1] == '0';

    // Generated content is visible but in no element, so it would escape the comparison.
    private static void Generated(string text, ProblemList problems)
    {
        for (var at = 0; (at = text.IndexOf("content:", at, StringComparison.OrdinalIgnoreCase)) >= 0; at += 8)
        {
            var value = text.AsSpan(at + 8);
            var end = value.IndexOfAny(';', '}');
            if (end >= 0) value = value[..end];
            if (QuotesText(value)) problems.Add("the style sheet adds text");
        }
    }

    private static bool QuotesText(ReadOnlySpan<char> value)
    {
        var quote = '\0';
        foreach (var character in value)
        {
            if (quote == '\0' && character is '"' or '\'') quote = character;
            else if (character == quote) quote = '\0';
            else if (quote != '\0' && char.IsLetterOrDigit(character)) return true;
        }

        return false;
    }

    private static string Compact(string text) =>
        string.Concat(text.Split([' ', '\t', '\r', '\n', '\f'], StringSplitOptions.RemoveEmptyEntries)).ToLowerInvariant();
}
