using System.Globalization;
using System.Text.RegularExpressions;
using ResumeExport.PortalFakes.Jobs;
using ResumeExport.PortalFakes.Wire;

namespace ResumeExport.PortalFakes.Portals.Greenhouse;

/// <summary>The documented checks of a submission, and no others: custom questions that are required may be missing. Fields that are not documented are refused; what the portal does with them is not known.</summary>
internal sealed partial class GreenhouseCheck(DemoJob job, GreenhouseBody body)
{
    private static readonly string[] FileTypes = ["pdf", "doc", "docx", "txt", "rtf"];
    private static readonly string[] Required = ["first_name", "last_name", "email"];
    private static readonly string[] NoUrl = ["first_name", "last_name", "phone"];

    private static readonly HashSet<string> Known = new(StringComparer.Ordinal)
    {
        "first_name", "last_name", "email", "phone", "location", "latitude", "longitude", "mapped_url_token", "applicant_ip",
        "resume_text", "resume_url", "resume_url_filename", "cover_letter_text", "cover_letter_url", "cover_letter_url_filename",
        "gender", "race", "veteran_status", "disability_status",
        "data_compliance[gdpr_consent_given]", "data_compliance[gdpr_processing_consent_given]", "data_compliance[gdpr_retention_consent_given]", "data_compliance[gdpr_demographic_data_consent_given]",
        "demographic_answers[][question_id]", "demographic_answers[][answer_options][][answer_option_id]", "demographic_answers[][answer_options][][text]",
        "educations[][school_name_id]", "educations[][degree_id]", "educations[][discipline_id]", "educations[][start_date][month]", "educations[][start_date][year]", "educations[][end_date][month]", "educations[][end_date][year]",
        "employments[][company_name]", "employments[][title]", "employments[][start_date][month]", "employments[][start_date][year]", "employments[][end_date][month]", "employments[][end_date][year]", "employments[][current]",
    };

    private readonly List<SentField> problems = [];

    /// <summary>Each problem: the field and a message.</summary>
    public List<SentField> Problems()
    {
        CheckPerson();
        foreach (var field in body.Fields) CheckField(field);
        foreach (var name in body.NotText.Where(name => !TakesNumbers(name))) Add(name, "must be text");
        foreach (var file in body.Files) CheckFile(file);
        CheckRepeats();
        CheckEntries("educations");
        CheckEntries("employments");
        return problems;
    }

    private void CheckPerson()
    {
        foreach (var name in Required)
        {
            if (string.IsNullOrWhiteSpace(body[name])) Add(name, "can't be blank");
            else if (body[name]!.Length > 255) Add(name, "is too long (maximum is 255 characters)");
        }

        foreach (var name in NoUrl.Where(name => body[name] is { } text && Url().IsMatch(text))) Add(name, "must not contain a URL");
        if (body["email"] is { Length: > 0 } email && !Email.IsValid(email)) Add("email", "is not a valid e-mail address");
    }

    private void CheckField(SentField field)
    {
        if (Question(field.Name) is { } question) CheckAnswer(question, field);
        else if (!Known.Contains(field.Name)) Add(field.Name, "is not a field of this job");
        else if (field.Name.StartsWith("data_compliance", StringComparison.Ordinal) && field.Value is not ("true" or "false")) Add(field.Name, "must be true or false");
        else if (field.Name is "gender" or "race" or "veteran_status" or "disability_status" or "demographic_answers[][question_id]" && !IsInteger(field.Value)) Add(field.Name, "must be an integer");
        else if (field.Name == "demographic_answers[][answer_options][][answer_option_id]" && !IsOption(QuestionPurpose.Demographic, field.Value)) Add(field.Name, "is not an option");
        else if (field.Name is "latitude" or "longitude" && !double.TryParse(field.Value, NumberStyles.Float, CultureInfo.InvariantCulture, out _)) Add(field.Name, "must be a number");
    }

    private bool TakesNumbers(string name) => Question(name) is { } question
        ? !question.Options.IsEmpty
        : name is "latitude" or "longitude" or "gender" or "race" or "veteran_status" or "disability_status" or "employments[][current]"
            || name.EndsWith("_id]", StringComparison.Ordinal) || name.EndsWith("[month]", StringComparison.Ordinal) || name.EndsWith("[year]", StringComparison.Ordinal) || name.StartsWith("data_compliance[", StringComparison.Ordinal);

    private void CheckAnswer(DemoQuestion question, SentField field)
    {
        var isMany = question.Kind == QuestionKind.MultiSelect;
        if (field.Name.EndsWith("[]", StringComparison.Ordinal) != isMany) Add(field.Name, isMany ? "takes several values" : "takes one value");
        else if (question.Kind == QuestionKind.File) Add(field.Name, "takes a file");
        else if (!question.Options.IsEmpty && !question.Options.Any(option => $"{option.Number}" == field.Value)) Add(field.Name, "is not an option");
    }

    private void CheckFile(SentFile file)
    {
        if (file.Field is not ("resume" or "cover_letter") && Question(file.Field)?.Kind != QuestionKind.File) Add(file.Field, "takes no file");
        // No limit for uploads is documented; above 2.5 MB the portal does not parse.
        else if (FileKind.Problem(file, FileTypes, null) is { } problem) Add(file.Field, problem);
    }

    // More than one way for the same file, or one field twice: not documented, so refused.
    private void CheckRepeats()
    {
        var singles = body.Fields.Select(static field => field.Name).Where(static name => !name.Contains("[]", StringComparison.Ordinal)).Concat(body.Files.Select(static file => file.Field));
        foreach (var name in singles.CountBy(static name => name).Where(static pair => pair.Value > 1).Select(static pair => pair.Key)) Add(name, "is given twice");
        foreach (var name in (string[])["resume", "cover_letter"])
        {
            var ways = body.Files.Count(file => file.Field == name) + (body[name + "_text"] is null ? 0 : 1) + (body[name + "_url"] is null ? 0 : 1);
            if (ways > 1) Add(name, "is given in more than one way");
            if (body[name + "_url"] is not null && body[name + "_url_filename"] is null) Add(name + "_url_filename", "can't be blank");
        }
    }

    private void CheckEntries(string list)
    {
        foreach (var entry in Entries(list))
        {
            var start = Month(entry, "start_date");
            var end = Month(entry, "end_date");
            if (start >= end) Add(list, "start_date must be before end_date");
            if (list == "employments" && entry.GetValueOrDefault("[current]") == "false" && end is null) Add(list, "end_date is required unless current");
            foreach (var (key, ids) in (ReadOnlySpan<(string, string)>)[("[school_name_id]", "schools"), ("[degree_id]", "degrees"), ("[discipline_id]", "disciplines")])
                if (entry.TryGetValue(key, out var id) && !GreenhouseEducation.Has(ids, id)) Add(list, key + " is not valid");
        }
    }

    // A field that the entry already has begins the next entry, as in every form with [].
    private List<Dictionary<string, string>> Entries(string list)
    {
        var entries = new List<Dictionary<string, string>>();
        foreach (var field in body.Fields.Where(field => field.Name.StartsWith(list + "[]", StringComparison.Ordinal)))
        {
            var key = field.Name[(list.Length + 2)..];
            if (entries.Count == 0 || entries[^1].ContainsKey(key)) entries.Add([]);
            entries[^1][key] = field.Value;
        }

        return entries;
    }

    private static int? Month(Dictionary<string, string> entry, string name) =>
        entry.TryGetValue($"[{name}][year]", out var year) && int.TryParse(year, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? (number * 12) + (int.TryParse(entry.GetValueOrDefault($"[{name}][month]"), NumberStyles.None, CultureInfo.InvariantCulture, out var month) ? month - 1 : 0)
            : null;

    private DemoQuestion? Question(string name) =>
        job.Questions.FirstOrDefault(question => question.Purpose == QuestionPurpose.Screening && GreenhouseForm.NameOf(question) is var own && (name == own || name == own + "[]"));

    private bool IsOption(QuestionPurpose purpose, string value) =>
        job.Questions.Any(question => question.Purpose == purpose && question.Options.Any(option => $"{option.Number}" == value));

    private static bool IsInteger(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out _);

    private void Add(string field, string message) => problems.Add(new SentField(field, message));

    [GeneratedRegex(@"(https?://|www\.)|[\w-]+\.(com|org|net|io|dev)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Url();
}
