using System.Collections.Immutable;
using System.Globalization;
using ResumeExport.Model.Diagnostics;
using ResumeExport.Model.Document;
using ResumeExport.Submit.Contract;
using ResumeExport.Submit.Guards;

namespace ResumeExport.Submit.Filling;

/// <summary>Answers the questions of a form: standard ones from the résumé unless the answers say otherwise, all others from the answers only.</summary>
/// <param name="portal">The portal.</param>
/// <param name="application">Résumé and answers.</param>
/// <param name="findings">Takes what is missing or wrong.</param>
internal sealed class FormFiller(IPortal portal, Application application, List<Diagnostic> findings)
{
    /// <summary>Fills a form.</summary>
    /// <param name="form">The form.</param>
    /// <param name="resumeField">The field that takes the résumé.</param>
    /// <param name="standard">What the résumé has for the standard fields; an empty text for nothing.</param>
    public FilledForm Fill(ApplicationForm form, string resumeField, Func<string, string> standard)
    {
        if (FileGuard.Check(application.Resume, portal.Name, portal.Traits) is { } refused) findings.Add(refused);
        if (FileUrlGuard.Check(application.FileUrl, portal) is { } wrongAddress) findings.Add(wrongAddress);
        var filled = ImmutableArray.CreateBuilder<FilledQuestion>();
        foreach (var question in form.Questions)
        {
            if (question.Name == resumeField) filled.Add(new FilledQuestion(resumeField, question, [], application.Resume));
            else if (question.Name.EndsWith("[*]", StringComparison.Ordinal)) filled.AddRange(Open(question));
            else if (Answer(question.Name, question, standard) is { } answer) filled.Add(answer);
        }

        ReportMissing(form, filled);
        ReportUnknown(form);
        return new FilledForm(filled.ToImmutable());
    }

    // A field such as urls[*] stands for any number of fields.
    private IEnumerable<FilledQuestion> Open(FormQuestion question)
    {
        var start = question.Name[..^2];
        var given = application.Answers.Values.Where(pair => IsOpenName(pair.Key, start) && pair.Value.Any(static value => value.Length > 0)).OrderBy(static pair => pair.Key, StringComparer.Ordinal).ToList();
        foreach (var link in application.Applicant.Links)
            if (question.Purpose == QuestionPurpose.Standard && !application.Answers.Values.ContainsKey($"{start}{link.Network}]")) yield return new FilledQuestion($"{start}{link.Network}]", question, [link.Url], null);
        foreach (var (name, values) in given)
        {
            if (values.Length == 1 && Sent(question, values[0]) is { } sent) yield return new FilledQuestion(name, question, [sent], null);
            else Wrong(question with { Name = name }, values.Length == 1 ? Expected(question) : "takes one answer");
        }
    }

    private static bool IsOpenName(string name, string start) => name.Length > start.Length + 1 && name.StartsWith(start, StringComparison.Ordinal) && name.EndsWith(']');

    private FilledQuestion? Answer(string name, FormQuestion question, Func<string, string> standard)
    {
        ImmutableArray<string> given = application.Answers.Values.TryGetValue(name, out var values) ? [.. values.Where(static value => value.Length > 0)] : [];
        if (given.IsEmpty && question.Purpose == QuestionPurpose.Standard && standard(name) is { Length: > 0 } known) given = [known];
        if (given.IsEmpty) return null;
        if (given.Length > 1 && question.Kind != QuestionKind.Many) return Wrong(question, "takes one answer");
        if (question.Kind == QuestionKind.File) return FileOf(question, given[0]);
        var sent = given.Select(value => Sent(question, value)).ToImmutableArray();
        return sent.Contains(null) ? Wrong(question, Expected(question)) : new FilledQuestion(name, question, sent!, null);
    }

    private static string? Sent(FormQuestion question, string value)
    {
        if (!question.Options.IsEmpty) return (question.Options.FirstOrDefault(option => option.Value == value) ?? question.Options.FirstOrDefault(option => option.Label.Equals(value, StringComparison.OrdinalIgnoreCase)))?.Value;
        return question.Kind switch
        {
            QuestionKind.YesNo => value.ToLowerInvariant() switch
            {
                "true" or "yes" => "true",
                "false" or "no" => "false",
                _ => null,
            },
            QuestionKind.Date => PartialDate.ParseIso(value) is { Day: not null } ? value : null,
            QuestionKind.Number => decimal.TryParse(value, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out _) ? value : null,
            _ => value,
        };
    }

    private static string Expected(FormQuestion question) => question.Kind switch
    {
        _ when !question.Options.IsEmpty => "takes one of: " + string.Join(" | ", question.Options.Take(20).Select(static option => option.Label)),
        QuestionKind.YesNo => "takes true or false",
        QuestionKind.Date => "takes a day as YYYY-MM-DD",
        _ => "takes a number",
    };

    private FilledQuestion? FileOf(FormQuestion question, string path)
    {
        var full = Path.IsPathRooted(path) ? path : Path.Join(application.Answers.Folder, path);
        if (FileGuard.Read(full, DiagnosticCodes.AnswerWrong, findings) is not { } file) return null;
        if (FileGuard.Check(file, portal.Name, portal.Traits) is { } refused) findings.Add(refused);
        return new FilledQuestion(question.Name, question, [], file);
    }

    private void ReportMissing(ApplicationForm form, ImmutableArray<FilledQuestion>.Builder filled)
    {
        foreach (var group in form.Questions.GroupBy(static question => question.Group))
        {
            // What is wrong was reported as such.
            if (!group.Any(static question => question.IsRequired) || filled.Any(answer => answer.Question.Group == group.Key) || group.Any(IsAnswered)) continue;
            var question = group.First();
            // Name and e-mail have findings of their own.
            if (question.Purpose == QuestionPurpose.Standard && question.WireType == "person") continue;
            findings.Add(new Diagnostic(DiagnosticCodes.AnswerMissing, DiagnosticSeverity.Error, $"{question.Name}: \"{question.Label}\" must be answered", Hint: "write the answer into the file for --answers; `submit form` makes one"));
        }
    }

    private bool IsAnswered(FormQuestion question) => application.Answers.Values.TryGetValue(question.Name, out var values) && values.Any(static value => value.Length > 0);

    private void ReportUnknown(ApplicationForm form)
    {
        foreach (var name in application.Answers.Values.Keys.Order(StringComparer.Ordinal))
        {
            if (form.Questions.Any(question => question.Name == name || (question.Name.EndsWith("[*]", StringComparison.Ordinal) && IsOpenName(name, question.Name[..^2])))) continue;
            findings.Add(new Diagnostic(DiagnosticCodes.AnswerWrong, DiagnosticSeverity.Error, $"{name}: the job has no such question", Hint: "run `submit form` again: the employer may have changed the form"));
        }
    }

    private FilledQuestion? Wrong(FormQuestion question, string expected)
    {
        findings.Add(new Diagnostic(DiagnosticCodes.AnswerWrong, DiagnosticSeverity.Error, $"{question.Name}: \"{question.Label}\" {expected}"));
        return null;
    }
}
