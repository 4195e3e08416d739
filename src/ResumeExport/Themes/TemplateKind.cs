namespace ResumeExport.Themes;

/// <summary>What a template is written for.</summary>
public enum TemplateKind
{
    /// <summary>A page of this program (<c>page.html.hbs</c>), made of the finished article and the model.</summary>
    Page,

    /// <summary>A JSON Resume theme (<c>resume.hbs</c>), which knows nothing but the fields of JSON Resume and its own style sheet.</summary>
    JsonResume,
}
