using ResumeExport.Model.Document;

namespace ResumeExport.Model.Text;

/// <summary>
/// Prints a résumé as an indented tree for people. The same content gives the same text, so two documents have equal content
/// exactly when they print alike: neighbouring runs of one look print as one run, and source spans are left out unless asked for.
/// </summary>
public static class DocumentPrinter
{
    /// <summary>Prints the whole of <paramref name="document"/>.</summary>
    /// <param name="document">The résumé.</param>
    /// <param name="withSpans">True to show where each leaf stands in the source, as <c>@line:column+length</c>.</param>
    public static string Print(ResumeDocument document, bool withSpans = false)
    {
        var tree = new TreePrinter(withSpans, wanted: null);
        tree.Document(document);
        return tree.ToString();
    }

    /// <summary>Prints one node of <paramref name="document"/> and what is below it.</summary>
    /// <param name="document">The résumé.</param>
    /// <param name="path">
    /// A path as in <see cref="ContentLine.Place"/> (<c>header.name</c>, <c>sections[2].blocks[0]</c>; case does not matter), or a section
    /// kind for the first section of that kind, with a number for an entry in it: <c>work</c>, <c>work[0]</c>,
    /// <c>work[0].organisation</c>.
    /// </param>
    /// <param name="withSpans">True to show where each leaf stands in the source.</param>
    /// <returns>The text; null when the path names nothing.</returns>
    public static string? Print(ResumeDocument document, string path, bool withSpans = false)
    {
        if (DocumentPath.Resolve(document, path) is not { } wanted) return null;
        var tree = new TreePrinter(withSpans, wanted);
        tree.Document(document);
        var text = tree.ToString();
        return text.Length == 0 ? null : text;
    }
}
