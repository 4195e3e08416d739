using ResumeExport.Model.Content;
using ResumeExport.Model.Document;

namespace ResumeExport.Composition;

/// <summary>The keywords that document properties carry: what the skills sections list, each as the résumé shows it.</summary>
internal sealed class PropertyKeywords
{
    private const string Comma = ", ";

    // What is longer is a sentence and no keyword.
    private const int LongestKeyword = 40;

    private readonly List<string> keywords = [];
    private readonly HashSet<string> known = new(StringComparer.OrdinalIgnoreCase);
    private int length;

    /// <summary>Returns the keywords with commas between, at most <see cref="PropertyText.MaxLength"/> characters; empty without skills.</summary>
    public static string Of(ResumeDocument document)
    {
        var found = new PropertyKeywords();
        foreach (var section in document.Sections)
            if (section.Kind == SectionKind.Skills)
                foreach (var block in section.Blocks) found.Block(block);
        return string.Join(Comma, found.keywords);
    }

    private void Block(Block block)
    {
        switch (block)
        {
            case LabelledList list:
                foreach (var value in list.Values) Text(value);
                break;
            case BulletList list:
                foreach (var item in list.Items)
                    foreach (var inner in item.Blocks) Block(inner);
                break;
            case Entry entry:
                foreach (var inner in entry.Blocks) Block(inner);
                break;
            case Paragraph paragraph: Text(paragraph.Text); break;
            case Subheading or Preformatted or ContactItem: break;
            default: throw new InvalidOperationException($"Unknown block {block.GetType().Name}.");
        }
    }

    // Commas in brackets belong to one keyword: "Node.js (Express, Nest)".
    private void Text(RichText rich)
    {
        var text = rich.ToPlainText();
        var (start, depth) = (0, 0);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is '(' or '[') depth++;
            else if (text[i] is ')' or ']') depth--;
            else if (depth <= 0 && text[i] is ',' or ';' or '•' or '|' or '\n' or '、' or '،')
            {
                Add(text[start..i]);
                start = i + 1;
            }
        }

        Add(text[start..]);
    }

    private void Add(string text)
    {
        var keyword = text.Trim().TrimEnd('.');
        if (keyword.Length is 0 or > LongestKeyword || !known.Add(keyword)) return;
        var added = keyword.Length + (keywords.Count > 0 ? Comma.Length : 0);
        if (length + added > PropertyText.MaxLength) return;
        length += added;
        keywords.Add(keyword);
    }
}
