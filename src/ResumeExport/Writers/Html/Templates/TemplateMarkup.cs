namespace ResumeExport.Writers.Html.Templates;

/// <summary>Finished markup; a template shows it with three braces.</summary>
internal sealed class TemplateMarkup(string markup)
{
    /// <inheritdoc/>
    public override string ToString() => markup;
}
