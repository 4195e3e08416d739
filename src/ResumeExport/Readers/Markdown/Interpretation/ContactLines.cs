using ResumeExport.Model.Content;
using ResumeExport.Model.Document;

namespace ResumeExport.Readers.Markdown.Interpretation;

/// <summary>Understands a line of contacts.</summary>
internal static class ContactLines
{
    private const int LongestStatement = 120;

    /// <summary>True when the line tells how to reach the person: each statement is a contact, or one is an address, a number or a link.</summary>
    public static bool IsContacts(HeadLine line)
    {
        var statements = HeaderLines.Statements(line);
        if (statements.Count == 0) return false;
        var (all, strong) = (true, false);
        foreach (var statement in statements)
        {
            if (statement.End - statement.Start > LongestStatement) return false;
            var contact = ContactParser.Parse(line.Text, statement.Start, statement.End);
            all &= contact is not null;
            strong |= contact is { Kind: ContactKind.Email or ContactKind.Phone or ContactKind.Profile or ContactKind.Website };
        }

        return all || strong;
    }

    /// <summary>Reads each statement of the line; one that is no contact of a known kind counts as another contact.</summary>
    public static IEnumerable<Block> Read(HeadLine line)
    {
        foreach (var statement in HeaderLines.Statements(line))
            yield return ContactParser.Parse(line.Text, statement.Start, statement.End) ?? ContactParser.Other(line.Text, statement.Start, statement.End);
    }
}
