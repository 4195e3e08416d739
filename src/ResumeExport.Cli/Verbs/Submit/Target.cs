using ResumeExport.Model.Diagnostics;
using ResumeExport.Submit.Contract;
using ResumeExport.Submit.Guards;
using ResumeExport.Submit.Portals;
using ResumeExport.Submit.Transport;

namespace ResumeExport.Cli.Verbs.Submit;

/// <summary>A job and the way to its portal.</summary>
internal sealed class Target
{
    private Target(IPortal portal, PortalAccess access, PortalClient client) => (Portal, Access, Client) = (portal, access, client);

    public IPortal Portal { get; }

    public PortalAccess Access { get; }

    public PortalClient Client { get; }

    /// <summary>Returns the target; null after noting what is wrong.</summary>
    public static Target? Of(TargetChoice choice, PortalClients clients, List<Diagnostic> findings)
    {
        if (PortalCatalogue.Find(choice.Portal) is not { } portal)
        {
            findings.Add(new Diagnostic(DiagnosticCodes.PortalAddressWrong, DiagnosticSeverity.Error, $"there is no portal '{choice.Portal}' here", Hint: "these are known: " + string.Join(", ", PortalCatalogue.All.Select(static known => known.Name))));
            return null;
        }

        var address = AddressGuard.Make(portal, choice.Board, choice.Job, choice.BaseUrl, findings);
        var key = KeySource.Find(portal.Name, choice.KeyFile, findings);
        var version = KeySource.ApiVersion(portal, findings);
        if (address is null || findings.Count > 0) return null;
        return new Target(portal, new PortalAccess(address, key, Environment.GetEnvironmentVariable(KeySource.CompanyVariableOf(portal.Name)), version), clients.Of(portal, address.BaseUrl));
    }

    /// <summary>What is missing of the right to send; null for nothing.</summary>
    public Diagnostic? Missing(DiagnosticSeverity severity)
    {
        if (Portal.Traits.NeedsKey && Access.Key is null) return new Diagnostic(DiagnosticCodes.KeyMissing, severity, $"there is no key for {Portal.Name}", Hint: $"the employer gives one; put it into the variable {KeySource.VariableOf(Portal.Name)}, or into a file for --key-file");
        return Portal.Traits.NeedsCompany && string.IsNullOrEmpty(Access.Company)
            ? new Diagnostic(DiagnosticCodes.KeyMissing, severity, $"{Portal.Name} asks for the number of the company beside the key", Hint: $"put it into the variable {KeySource.CompanyVariableOf(Portal.Name)}")
            : null;
    }

    /// <summary>Asks for the form.</summary>
    public async Task<FormReading> DescribeAsync(CancellationToken cancellation) => Portal.Traits.FormNeedsKey && Access.Key is null
        ? FormReading.Failed("it can only be read with the key")
        : await Client.DescribeAsync(Portal, Access, cancellation).ConfigureAwait(false);
}
