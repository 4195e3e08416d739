namespace ResumeExport.Model.Document;

/// <summary>What a contact item is; decides where structured outputs put it, never whether it is shown.</summary>
public enum ContactKind
{
    /// <summary>Anything no rule recognises.</summary>
    Other,

    /// <summary>An e-mail address.</summary>
    Email,

    /// <summary>A telephone number.</summary>
    Phone,

    /// <summary>A place.</summary>
    Location,

    /// <summary>An account on a network such as LinkedIn or GitHub.</summary>
    Profile,

    /// <summary>A web page of the person's own.</summary>
    Website,
}
