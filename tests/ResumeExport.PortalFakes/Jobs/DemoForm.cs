using System.Collections.Immutable;

namespace ResumeExport.PortalFakes.Jobs;

/// <summary>The form with a question of every kind.</summary>
internal static class DemoForm
{
    public static ImmutableArray<DemoQuestion> Questions { get; } =
    [
        new(1, "Which of our products have you used?", QuestionKind.ShortText, true, QuestionPurpose.Screening, []),
        new(2, "Why would you like to work with us?", QuestionKind.LongText, false, QuestionPurpose.Screening, []),
        new(3, "Are you allowed to work in this country?", QuestionKind.YesNo, true, QuestionPurpose.Screening, Options(31, "Yes", "No")),
        new(4, "Where did you read of this job?", QuestionKind.SingleSelect, true, QuestionPurpose.Screening, Options(41, "Our website", "A friend", "A newspaper")),
        new(5, "Which of these have you worked with?", QuestionKind.MultiSelect, false, QuestionPurpose.Screening, Options(51, "Compilers", "Databases", "Typesetting")),
        new(6, "A sample of your work", QuestionKind.File, false, QuestionPurpose.Screening, []),
        new(7, "When could you start?", QuestionKind.Date, false, QuestionPurpose.Screening, []),
        new(8, "How would you describe your gender?", QuestionKind.SingleSelect, false, QuestionPurpose.Demographic, Options(81, "Woman", "Man", "In another way", "I do not wish to answer")),
        new(9, "May we keep your data for other jobs?", QuestionKind.YesNo, false, QuestionPurpose.Consent, Options(91, "Yes", "No")),
    ];

    private static ImmutableArray<DemoOption> Options(int first, params string[] labels) =>
        [.. labels.Select((label, index) => new DemoOption(first + index, label))];
}
