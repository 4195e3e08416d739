namespace ResumeExport.Submit.Contract;

/// <summary>A form, or why there is none.</summary>
/// <param name="Form">The form; null when it could not be read.</param>
/// <param name="Problem">Why not; null when there is a form.</param>
public sealed record FormReading(ApplicationForm? Form, string? Problem)
{
    /// <summary>The job does not exist or is closed.</summary>
    public static FormReading NoSuchJob { get; } = new(null, "there is no such job on this board, or it is closed");

    /// <summary>The form was read.</summary>
    public static FormReading Of(ApplicationForm form) => new(form, null);

    /// <summary>The form could not be read.</summary>
    public static FormReading Failed(string problem) => new(null, problem);
}
