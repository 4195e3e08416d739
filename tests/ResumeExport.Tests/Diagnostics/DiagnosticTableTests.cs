using System.Reflection;
using ResumeExport.Model.Diagnostics;
using ResumeExport.Tests.Support;

namespace ResumeExport.Tests.Diagnostics;

/// <summary>docs/diagnostics.md and the code say the same.</summary>
public sealed class DiagnosticTableTests
{
    private static readonly string Table = File.ReadAllText(Path.Join(RepositoryFiles.Root, "docs", "diagnostics.md"));

    private static readonly List<string> All =
        [.. typeof(DiagnosticCodes).GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => (string)field.GetRawConstantValue()!)];

    public static TheoryData<string> Codes() => [.. All];

    [Theory]
    [MemberData(nameof(Codes))]
    public void Should_Have_A_Row_For_Each_Code(string code) => Assert.Single(Table.Split('\n'), line => line.StartsWith($"| {code} |", StringComparison.Ordinal));

    [Fact]
    public void Should_Have_No_Row_Without_A_Code()
    {
        var rows = Table.Split('\n').Where(line => line.StartsWith("| RX", StringComparison.Ordinal)).Select(line => line[2..8]);
        Assert.Equal(All.Order(StringComparer.Ordinal), rows.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Should_Use_No_Code_That_Is_Not_In_The_List()
    {
        foreach (var file in Directory.GetFiles(Path.Join(RepositoryFiles.Root, "src"), "*.cs", SearchOption.AllDirectories))
        {
            if (Path.GetFileName(file) == "DiagnosticCodes.cs") continue;
            Assert.DoesNotContain("\"RX", File.ReadAllText(file), StringComparison.Ordinal);
        }
    }
}
