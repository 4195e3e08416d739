using System.Text;
using ResumeExport.Submit.Contract;
using ResumeExport.Submit.Wire;

namespace ResumeExport.Submit.AnswerFiles;

/// <summary>Writes a file of answers to fill in: each question with what it asks for, and nothing answered.</summary>
internal static class AnswersTemplate
{
    private const int MostOptions = 60;

    /// <summary>Returns the file.</summary>
    public static string Of(JobAddress job, ApplicationForm form)
    {
        var text = new StringBuilder();
        text.Append($"# Answers for {(form.Title.Length == 0 ? "the job" : Shown(form.Title))}. Fill in what stands between the quotes; an empty answer is no answer.\n");
        if (!form.IsComplete) text.Append("# This portal does not tell the employer's own questions; look at the form on the employer's site.\n");
        text.Append($"portal: {Quote(job.Portal)}\nboard: {Quote(job.Board)}\njob: {Quote(job.Job)}\n\nanswers:\n");
        foreach (var purpose in Enum.GetValues<QuestionPurpose>())
        {
            var questions = form.Questions.Where(question => question.Purpose == purpose).ToList();
            if (questions.Count == 0) continue;
            text.Append($"\n  # {TitleOf(purpose)}\n");
            foreach (var question in questions) Append(text, question);
        }

        return text.ToString();
    }

    private static string TitleOf(QuestionPurpose purpose) => purpose switch
    {
        QuestionPurpose.Standard => "Taken from the résumé; remove the # to say something else.",
        QuestionPurpose.Screening => "Questions of the employer.",
        QuestionPurpose.Demographic => "About you. Never filled from the résumé; you need not answer unless it says required.",
        _ => "Consent. Never given for you.",
    };

    private static void Append(StringBuilder text, FormQuestion question)
    {
        text.Append($"\n  # {Shown(question.Label)} ({(question.IsRequired ? "required, " : "")}{KindOf(question)})\n");
        foreach (var option in question.Options.Take(MostOptions)) text.Append($"  #   - {Shown(option.Label)}\n");
        if (question.Options.Length > MostOptions) text.Append($"  #   … {question.Options.Length - MostOptions} more\n");
        text.Append($"  {(question.Purpose == QuestionPurpose.Standard ? "# " : "")}{Quote(question.Name)}: {(question.Kind == QuestionKind.Many ? "[]" : "\"\"")}\n");
    }

    private static string KindOf(FormQuestion question) => question.Kind switch
    {
        QuestionKind.LongText => "text of any number of lines",
        QuestionKind.YesNo => "true or false",
        QuestionKind.One => "one of these",
        QuestionKind.Many => "any of these, as [\"one\", \"another\"]",
        QuestionKind.File => "path of a file",
        QuestionKind.Date => "day, YYYY-MM-DD",
        QuestionKind.Number => "number",
        _ => "text",
    };

    // A portal's words must not end the comment they stand in.
    private static string Shown(string label) => ShownText.Of(label);

    private static string Quote(string name) => "\"" + name.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal).ReplaceLineEndings(" ") + "\"";
}
