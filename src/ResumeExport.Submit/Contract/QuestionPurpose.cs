namespace ResumeExport.Submit.Contract;

/// <summary>Why a question is asked. Only <see cref="Standard"/> ones are filled from the résumé.</summary>
public enum QuestionPurpose
{
    /// <summary>Name, e-mail and what else every application has.</summary>
    Standard,

    /// <summary>The employer's own question.</summary>
    Screening,

    /// <summary>Equal opportunity statistics and other facts about the person that no résumé gives away.</summary>
    Demographic,

    /// <summary>Consent to keep or use the data.</summary>
    Consent,
}
