namespace ResumeExport.Submit.Ledger;

/// <summary>What makes two submissions the same.</summary>
/// <param name="Portal">The portal's name.</param>
/// <param name="Address">Its address, so that a rehearsal on this machine is no submission to the portal.</param>
/// <param name="Board">The board.</param>
/// <param name="Job">The job.</param>
/// <param name="Email">The e-mail, normalised.</param>
/// <param name="Sha256">SHA-256 of the file.</param>
public sealed record LedgerKey(string Portal, string Address, string Board, string Job, string Email, string Sha256)
{
    /// <summary>The form of an e-mail that is compared: no blanks around it, lower case.</summary>
    public static string Normalise(string email) => email.Trim().ToLowerInvariant();
}
