namespace ResumeExport.PortalFakes.Jobs;

/// <summary>Why a question is asked.</summary>
public enum QuestionPurpose
{
    /// <summary>The employer's own question.</summary>
    Screening,

    /// <summary>Equal opportunity statistics; always voluntary.</summary>
    Demographic,

    /// <summary>Consent to keep or process the data.</summary>
    Consent,
}
