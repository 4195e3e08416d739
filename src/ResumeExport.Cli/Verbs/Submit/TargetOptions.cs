using System.CommandLine;
using ResumeExport.Submit.Guards;
using ResumeExport.Submit.Portals;

namespace ResumeExport.Cli.Verbs.Submit;

/// <summary>The options that name a job, and the right to use its portal.</summary>
internal sealed class TargetOptions
{
    private readonly Option<string> portal = new("--portal") { Description = "the portal: " + string.Join(", ", PortalCatalogue.All.Select(static portal => portal.Name)), HelpName = "NAME", Required = true };
    private readonly Option<string> board = new("--board") { Description = "the employer's board, site or company, as in the address of the job", HelpName = "NAME", Required = true };
    private readonly Option<string> job = new("--job") { Description = "the id of the job, as in its address", HelpName = "ID", Required = true };
    private readonly Option<string?> baseUrl = new("--base-url") { Description = "another server than the portal's own, for instance a test server on this machine", HelpName = "URL" };
    private readonly Option<string?> keyFile = new("--key-file") { Description = "file with the employer's key, which only its owner can read (default: the variable " + KeySource.VariableOf("PORTAL") + ")", HelpName = "FILE" };
    private readonly Option<int> timeout = TimeoutOption();

    public static Option<int> TimeoutOption()
    {
        var option = new Option<int>("--timeout") { Description = "the most seconds for one request with its reply", DefaultValueFactory = static _ => 130, HelpName = "SECONDS" };
        option.Validators.Add(static result =>
        {
            if (result.Tokens is [var token] && (!int.TryParse(token.Value, out var seconds) || seconds is < 1 or > 3600)) result.AddError($"--timeout is a number of seconds from 1 to 3600, not '{token.Value}'");
        });
        return option;
    }

    public void AddTo(Command command)
    {
        foreach (var option in (Option[])[portal, board, job, baseUrl, keyFile, timeout]) command.Add(option);
    }

    public TargetChoice Of(ParseResult parse) =>
        new(parse.GetValue(portal)!, parse.GetValue(board)!, parse.GetValue(job)!, parse.GetValue(baseUrl), parse.GetValue(keyFile), TimeSpan.FromSeconds(parse.GetValue(timeout)));
}
