using System.Collections.Immutable;
using ResumeExport.Model.Content;
using ResumeExport.Writers.JsonResume.Tree;

namespace ResumeExport.Writers.JsonResume;

/// <summary>Renders a leaf as a string, or as an array of strings and runs where it has emphasis or links.</summary>
internal sealed class RichTextRenderer
{
    private readonly List<(string Text, TextStyles Styles, string? Link)> runs = [];

    /// <summary>True when a plain string would lose something of <paramref name="rich"/>.</summary>
    public static bool IsRich(RichText rich)
    {
        foreach (var inline in rich.Inlines)
            if (inline is Link or TextRun { Styles: not TextStyles.None }) return true;
        return false;
    }

    /// <summary>Returns <paramref name="rich"/> as JSON.</summary>
    public static JsonTree Render(RichText rich)
    {
        if (!IsRich(rich)) return new JsonText(rich.ToPlainText());
        var renderer = new RichTextRenderer();
        renderer.Collect(rich.Inlines, null);
        var list = new JsonList();
        foreach (var run in renderer.runs) list.Add(Run(run.Text, run.Styles, run.Link));
        return list;
    }

    private void Collect(ImmutableArray<Inline> inlines, string? link)
    {
        foreach (var inline in inlines)
        {
            switch (inline)
            {
                case TextRun run: Add(run.Text, run.Styles, link); break;
                case Link nested: Collect(nested.Content, nested.Target); break;
                case LineBreak: Add("\n", TextStyles.None, link); break;
                default: throw new InvalidOperationException($"Unknown inline {inline.GetType().Name}.");
            }
        }
    }

    private void Add(string text, TextStyles styles, string? link)
    {
        if (runs.Count > 0 && runs[^1] is var last && last.Styles == styles && last.Link == link)
            runs[^1] = (last.Text + text, styles, link);
        else
            runs.Add((text, styles, link));
    }

    private static JsonTree Run(string text, TextStyles styles, string? link)
    {
        if (styles == TextStyles.None && link is null) return new JsonText(text);
        var run = new JsonObject().Add("text", text);
        if ((styles & TextStyles.Bold) != 0) run.Add("bold", new JsonTrue());
        if ((styles & TextStyles.Italic) != 0) run.Add("italic", new JsonTrue());
        if ((styles & TextStyles.Code) != 0) run.Add("code", new JsonTrue());
        if ((styles & TextStyles.Strikethrough) != 0) run.Add("strike", new JsonTrue());
        if (link is not null) run.Add("link", link);
        return run;
    }
}
