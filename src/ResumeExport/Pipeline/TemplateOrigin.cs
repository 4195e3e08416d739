using ResumeExport.Composition;
using ResumeExport.Model.Document;
using ResumeExport.Themes;

namespace ResumeExport.Pipeline;

/// <summary>The template that made a file, so that a verdict can name it.</summary>
/// <param name="Path">The main file of the template.</param>
/// <param name="Kind">What the template is written for; a JSON Resume theme has words, an order and a look of its own.</param>
/// <param name="Document">The résumé, to name the parts that are not shown.</param>
public sealed record TemplateOrigin(string Path, TemplateKind Kind, ResumeDocument Document)
{
    /// <summary>Returns the template that makes <paramref name="format"/> of <paramref name="composed"/>; null for none.</summary>
    public static TemplateOrigin? Of(OutputFormat format, ComposedResume composed) =>
        format.UsesTemplate && composed.Theme.Template is { } template ? new TemplateOrigin(template.Main.Path, template.Kind, composed.Document) : null;
}
