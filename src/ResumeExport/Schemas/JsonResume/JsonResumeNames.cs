namespace ResumeExport.Schemas.JsonResume;

/// <summary>The property names that reader and writer share beyond those of the shapes.</summary>
internal static class JsonResumeNames
{
    public const string SchemaAddress = "https://raw.githubusercontent.com/jsonresume/resume-schema/v1.0.0/schema.json";
    public const string Schema = "$schema";
    public const string Basics = "basics";
    public const string Meta = "meta";
    public const string StartDate = "startDate";
    public const string EndDate = "endDate";
    public const string Highlights = "highlights";
    public const string Courses = "courses";
    public const string Profiles = "profiles";
    public const string Location = "location";
    public const string Summary = "summary";

    public const string Sections = "x-sections";
    public const string Rich = "x-rich";
    public const string Labels = "x-labels";
    public const string Label = "x-label";
    public const string Text = "x-text";
    public const string Period = "x-period";
    public const string Parts = "x-parts";
    public const string Blocks = "x-blocks";
    public const string Copies = "x-copies";
    public const string Contacts = "x-contacts";
    public const string Headline = "x-headline";
}
