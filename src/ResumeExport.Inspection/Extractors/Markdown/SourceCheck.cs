using System.Globalization;
using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Syntax;

namespace ResumeExport.Inspection.Extractors.Markdown;

/// <summary>What can be said about a file before its structure is known.</summary>
internal static class SourceCheck
{
    // A writer escapes those of the content; what is left opens links. Parsers may take quadratic time for more of them.
    private const int OpenBracketsInARow = 300;

    private static readonly MarkdownPipeline WithTables = new MarkdownPipelineBuilder().UsePipeTables().Build();

    /// <summary>Reports what may not be in a file.</summary>
    /// <returns>False when the file should not be parsed.</returns>
    public static bool IsSafe(string text, ProblemList problems)
    {
        CheckCharacters(text, problems);
        if (!IsSimple(text, problems)) return false;
        CheckTables(text, problems);
        return true;
    }

    private static void CheckCharacters(string text, ProblemList problems)
    {
        var line = 1;
        foreach (var character in text)
        {
            if (character == '\n') line++;
            else if (char.IsControl(character)) problems.Add(string.Create(CultureInfo.InvariantCulture, $"there is a control character in line {line}"));
        }
    }

    private static bool IsSimple(string text, ProblemList problems)
    {
        foreach (var block in text.Split("\n\n"))
        {
            var open = 0;
            for (var i = 0; i < block.Length; i++)
            {
                if (block[i] == '\\') i++;
                else if (block[i] == '[') open++;
                else if (block[i] == ']') open--;
                if (open <= OpenBracketsInARow) continue;
                problems.Add("there are more open brackets than any link needs");
                return false;
            }
        }

        return true;
    }

    // A line of dashes and pipes below other text makes a table of it (GitHub Flavored Markdown, section 4.10).
    private static void CheckTables(string text, ProblemList problems)
    {
        foreach (var table in Markdig.Markdown.Parse(text, WithTables).Descendants<Table>())
            problems.Add(string.Create(CultureInfo.InvariantCulture, $"there is a table in line {table.Line + 1}"));
    }
}
