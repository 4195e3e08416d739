using ResumeExport.Model.Content;
using ResumeExport.Model.Document;

namespace ResumeExport.Writers.Html.StructuredData;

/// <summary>A job and where it was.</summary>
/// <param name="Job">The entry.</param>
/// <param name="Employer">The employer, which may stand above the entry; null when none is named.</param>
internal sealed record Employment(Entry Job, RichText? Employer);
