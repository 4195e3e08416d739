using System.Text;

namespace ResumeExport.Writers.Html;

/// <summary>HTML under construction. Text and attribute values are escaped here and nowhere else; line ends go between blocks only.</summary>
internal sealed class HtmlText
{
    private readonly StringBuilder text = new(16 * 1024);

    /// <summary>Writes a start tag with at most one class.</summary>
    public HtmlText Open(string tag, string? classes = null)
    {
        text.Append('<').Append(tag);
        if (classes is not null) Attribute("class", classes);
        text.Append('>');
        return this;
    }

    /// <summary>Writes a start tag with one attribute besides the class.</summary>
    public HtmlText Open(string tag, string? classes, string attribute, string value)
    {
        text.Append('<').Append(tag);
        if (classes is not null) Attribute("class", classes);
        Attribute(attribute, value);
        text.Append('>');
        return this;
    }

    /// <summary>Writes an end tag.</summary>
    public HtmlText Close(string tag)
    {
        text.Append("</").Append(tag).Append('>');
        return this;
    }

    /// <summary>Writes text.</summary>
    public HtmlText Text(string value)
    {
        Escape(value, isAttribute: false);
        return this;
    }

    /// <summary>Writes text that stands in an attribute.</summary>
    public HtmlText Value(string value)
    {
        Escape(value, isAttribute: true);
        return this;
    }

    /// <summary>Writes markup as it is.</summary>
    public HtmlText Raw(string markup)
    {
        text.Append(markup);
        return this;
    }

    /// <summary>Ends the line of the source text.</summary>
    public HtmlText Line()
    {
        text.Append('\n');
        return this;
    }

    /// <inheritdoc/>
    public override string ToString() => text.ToString();

    private void Attribute(string name, string value)
    {
        text.Append(' ').Append(name).Append("=\"");
        Escape(value, isAttribute: true);
        text.Append('"');
    }

    private void Escape(string value, bool isAttribute)
    {
        foreach (var character in value)
        {
            switch (character)
            {
                case '&': text.Append("&amp;"); break;
                case '<': text.Append("&lt;"); break;
                case '>': text.Append("&gt;"); break;
                case '"' when isAttribute: text.Append("&quot;"); break;
                case '\u00A0': text.Append("&nbsp;"); break;
                case '\u00AD': text.Append("&shy;"); break;

                // HTML has no form for other control characters, not even as references; the writer reports them.
                case '\t' or '\n': text.Append(character); break;
                case < ' ' or (>= '\u007F' and <= '\u009F'): text.Append('\uFFFD'); break;
                default: text.Append(character); break;
            }
        }
    }
}
