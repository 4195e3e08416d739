using ResumeExport.Model.Content;
using ResumeExport.Pdf.Fonts;

namespace ResumeExport.Writers.Docx.Embedding;

/// <summary>Collects which faces of its font a document shows: filled while <c>document.xml</c> is written.</summary>
internal sealed class FacesInUse
{
    private readonly bool[] used = new bool[(int)FontStyle.BoldItalic + 1];

    /// <summary>The faces, the regular one always among them.</summary>
    public IEnumerable<FontStyle> Styles
    {
        get
        {
            yield return FontStyle.Regular;
            for (var style = FontStyle.Bold; style <= FontStyle.BoldItalic; style++)
                if (used[(int)style]) yield return style;
        }
    }

    public void Use(TextStyles look) =>
        used[(look.HasFlag(TextStyles.Bold) ? (int)FontStyle.Bold : 0) | (look.HasFlag(TextStyles.Italic) ? (int)FontStyle.Italic : 0)] = true;
}
