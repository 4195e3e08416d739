using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using ResumeExport.PortalFakes.Jobs;
using ResumeExport.PortalFakes.Wire;

namespace ResumeExport.PortalFakes.Portals.Recruitee;

/// <summary>Holds a form against its offer.</summary>
internal sealed partial class RecruiteeCheck(DemoJob job, ImmutableArray<MultipartPart> parts)
{
    // Not documented: the types that all portals take.
    private static readonly string[] FileTypes = ["pdf", "docx", "doc", "rtf"];
    private static readonly string[] Known = ["candidate[name]", "candidate[email]", "candidate[phone]", "candidate[cv]", "candidate[cover_letter]", "candidate[referrer]"];

    private readonly List<SentField> problems = [];

    public List<SentField> Problems()
    {
        foreach (var name in (string[])["candidate[name]", "candidate[email]"]) if (string.IsNullOrWhiteSpace(Text(name))) Add(name, "can't be blank");
        if (Text("candidate[email]") is { Length: > 0 } email && !Email.IsValid(email)) Add("candidate[email]", "is invalid");
        if (RecruiteeForm.NeedsPhone(job) && string.IsNullOrWhiteSpace(Text("candidate[phone]"))) Add("candidate[phone]", "can't be blank");
        if (parts.FirstOrDefault(static part => part.Name == "candidate[cv]") is not { IsFile: true } cv) Add("candidate[cv]", "can't be blank");
        else CheckFile(cv);
        CheckNames();
        CheckAnswers();
        return problems;
    }

    public string? Text(string name) => parts.FirstOrDefault(part => part.Name == name && !part.IsFile)?.Text();

    public ImmutableArray<SentField> Fields() => [.. parts.Where(static part => !part.IsFile).Select(static part => new SentField(part.Name, part.Text()))];

    public ImmutableArray<SentFile> Files() => [.. parts.Where(static part => part.IsFile).OrderBy(static part => part.Name == "candidate[cv]" ? 0 : 1).Select(PortalRequest.File)];

    private void CheckNames()
    {
        foreach (var part in parts.Where(static part => part.IsFile != (part.Name is "candidate[cv]") && Known.Contains(part.Name))) Add(part.Name, part.IsFile ? "takes text" : "takes a file");
        foreach (var part in parts.Where(static part => !Known.Contains(part.Name) && !Answer().IsMatch(part.Name))) Add(part.Name, "is unknown");
        foreach (var name in parts.Where(static part => !part.Name.EndsWith("[]", StringComparison.Ordinal)).CountBy(static part => part.Name).Where(static pair => pair.Value > 1)) Add(name.Key, "is given twice");
    }

    private void CheckAnswers()
    {
        var answers = parts.Select(static part => (Match: Answer().Match(part.Name), Part: part)).Where(static pair => pair.Match.Success)
            .GroupBy(static pair => int.Parse(pair.Match.Groups[1].Value, CultureInfo.InvariantCulture)).OrderBy(static group => group.Key).ToArray();
        if (answers.Where(static (group, index) => group.Key != index).Any()) Add("open_question_answers_attributes", "must be numbered from 0");
        var seen = new HashSet<DemoQuestion>();
        foreach (var answer in answers) CheckAnswer(answer.ToDictionaryOfMembers(), seen);
        foreach (var question in job.Questions.Where(question => question.IsRequired && !seen.Contains(question))) Add($"open_question {RecruiteeForm.IdOf(question)}", "must be answered");
    }

    private void CheckAnswer(Dictionary<string, MultipartPart[]> answer, HashSet<DemoQuestion> seen)
    {
        var id = answer.GetValueOrDefault("open_question_id") is [{ IsFile: false } part] ? part.Text() : "";
        if (job.Questions.FirstOrDefault(question => $"{RecruiteeForm.IdOf(question)}" == id) is not { } question) Add($"open_question {id}", "is not a question of this offer");
        else if (!seen.Add(question)) Add($"open_question {id}", "is answered twice");
        else if (answer.Count != 2 || answer.GetValueOrDefault(MemberOf(question)) is not { } values || !Array.TrueForAll(values, value => IsAnswer(question, value))) Add($"open_question {id}", $"must be answered by {MemberOf(question)}");
        else if (question.Kind == QuestionKind.File) CheckFile(values[0]);
    }

    private static string MemberOf(DemoQuestion question) => RecruiteeForm.KindOf(question) switch
    {
        "multi_choice" => "multi_content",
        "file" => "file",
        "boolean" or "legal" => "flag",
        _ => "content",
    };

    // Whether an option is named by its id or its text is not documented: either is taken.
    private static bool IsAnswer(DemoQuestion question, MultipartPart value) => RecruiteeForm.KindOf(question) switch
    {
        "file" => value.IsFile,
        "boolean" or "legal" => value.Text() is "true" or "false",
        "single_choice" or "multi_choice" => question.Options.Any(option => value.Text() == $"{RecruiteeForm.IdOf(option)}" || value.Text() == option.Label),
        "date" => Day.IsValid(value.Text()),
        _ => value.Text().Length > 0,
    };

    private void CheckFile(MultipartPart part)
    {
        if (FileKind.Problem(PortalRequest.File(part), FileTypes, null) is { } problem) Add(part.Name, problem);
    }

    private void Add(string field, string message) => problems.Add(new SentField(field, message));

    [GeneratedRegex(@"^candidate\[open_question_answers_attributes\]\[(\d{1,3})\]\[(open_question_id|content|multi_content|file|flag)\](\[\])?$")]
    private static partial Regex Answer();
}
