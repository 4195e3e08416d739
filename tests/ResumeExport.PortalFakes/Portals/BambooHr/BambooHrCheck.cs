using System.Collections.Immutable;
using ResumeExport.PortalFakes.Jobs;
using ResumeExport.PortalFakes.Wire;

namespace ResumeExport.PortalFakes.Portals.BambooHr;

/// <summary>Holds a form against the documented fields. Custom questions cannot be answered here, so none is asked.</summary>
internal sealed class BambooHrCheck(ImmutableArray<MultipartPart> parts)
{
    private static readonly string[] FileTypes = ["pdf", "doc", "docx", "txt", "rtf", "jpg", "jpeg", "gif", "png", "tif", "tiff", "bmp"];
    private static readonly string[] FileFields = ["resume", "coverLetter"];
    private static readonly string[] Required = ["firstName", "lastName", "jobId"];

    private static readonly string[] Known =
    [
        .. Required, "email", "phoneNumber", "source", "address", "city", "state", "zip", "country", "linkedinUrl", "dateAvailable", "desiredSalary",
        "referredBy", "websiteUrl", "highestEducation", "collegeName", "references",
    ];

    // The values are not in the reference; these are those that the portal's own form is known to offer.
    private static readonly string[] Educations =
    [
        "GED or Equivalent", "High School", "Some College", "College - Associates", "College - Bachelor of Arts", "College - Bachelor of Fine Arts", "College - Bachelor of Science",
        "College - Master of Arts", "College - Master of Fine Arts", "College - Master of Science", "College - Master of Business Administration", "College - Doctorate", "Medical Doctor", "Other",
    ];

    public DemoJob? Job => PortalContext.Job(BambooHrPortal.PortalName, JobCatalogue.Board, Text("jobId") ?? "");

    public string PersonName => $"{Text("firstName")} {Text("lastName")}";

    public string? Problem()
    {
        if (parts.CountBy(static part => part.Name).FirstOrDefault(static pair => pair.Value > 1).Key is { } twice) return $"{twice} is given twice.";
        if (parts.FirstOrDefault(static part => !(part.IsFile ? FileFields : Known).Contains(part.Name)) is { } other) return $"{other.Name} is unknown.";
        if (Required.FirstOrDefault(name => string.IsNullOrWhiteSpace(Text(name))) is { } missing) return $"{missing} is required.";
        return ValueProblem() ?? Files().Select(static file => FileKind.Problem(file, FileTypes, null)).FirstOrDefault(static problem => problem is not null);
    }

    /// <summary>What the opening asks for beyond the fields that each needs: the one with the long form wants phone and e-mail.</summary>
    public string? MissingOf(DemoJob job) => job.Questions.IsEmpty ? null : ((string[])["email", "phoneNumber"]).FirstOrDefault(name => string.IsNullOrWhiteSpace(Text(name))) is { } missing ? $"{missing} is required." : null;

    public string? Text(string name) => parts.FirstOrDefault(part => part.Name == name && !part.IsFile)?.Text();

    public ImmutableArray<SentField> Fields() => [.. parts.Where(static part => !part.IsFile).Select(static part => new SentField(part.Name, part.Text()))];

    public ImmutableArray<SentFile> Files() => [.. parts.Where(static part => part.IsFile).OrderBy(static part => part.Name == "resume" ? 0 : 1).Select(PortalRequest.File)];

    private string? ValueProblem()
    {
        if (!Text("jobId")!.All(char.IsAsciiDigit)) return "jobId must be a number.";
        if (Text("email") is { } email && !Email.IsValid(email)) return "email is not valid.";
        if (Text("linkedinUrl") is { } link && !link.Contains("linkedin.com", StringComparison.OrdinalIgnoreCase)) return "linkedinUrl must be an address of linkedin.com.";
        if (Text("dateAvailable") is { } day && !Day.IsValid(day)) return "dateAvailable must be YYYY-MM-DD.";
        return Text("highestEducation") is { } education && !Educations.Contains(education) ? "highestEducation is not one of its values." : null;
    }
}
