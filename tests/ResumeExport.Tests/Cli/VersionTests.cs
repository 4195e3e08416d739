using ResumeExport.Tests.Support;

namespace ResumeExport.Tests.Cli;

public sealed class VersionTests
{
    [Fact]
    public void The_version_names_the_commit_where_there_is_git()
    {
        var isCheckout = Path.Exists(Path.Join(RepositoryFiles.Root, ".git"));
        Assert.Matches(isCheckout ? @"^\d+\.\d+\.\d+\+[0-9a-f]{12}\n$" : @"^\d+\.\d+\.\d+(\+[0-9a-f]{12})?\n$", CommandLine.Run("--version").Output);
    }
}
