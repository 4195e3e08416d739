namespace ResumeExport.Readers.Markdown.Interpretation;

/// <summary>
/// Whether the author of one résumé puts the role or the organisation first. Heads that tell by their words vote; heads that do not
/// follow the majority.
/// </summary>
internal sealed class HeadHabit
{
    private int roleFirst;

    /// <summary>True when more heads put the role first than not.</summary>
    public bool IsRoleFirst => roleFirst > 0;

    /// <summary>Counts one head.</summary>
    public void Vote(bool isRoleFirst) => roleFirst += isRoleFirst ? 1 : -1;
}
