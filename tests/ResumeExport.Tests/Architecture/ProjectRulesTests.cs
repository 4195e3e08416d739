using System.Xml.Linq;
using ResumeExport.Tests.Support;

namespace ResumeExport.Tests.Architecture;

/// <summary>Holds the table of docs/architecture.md against the project files and the using lines.</summary>
public sealed class ProjectRulesTests
{
    private static readonly string Source = Path.Join(RepositoryFiles.Root, "src");

    private static readonly Dictionary<string, string[]> AllowedProjects = new()
    {
        ["ResumeExport.Model"] = [],
        ["ResumeExport.Pdf"] = [],
        ["ResumeExport"] = ["ResumeExport.Model", "ResumeExport.Pdf"],
        ["ResumeExport.Inspection"] = ["ResumeExport.Model"],
        ["ResumeExport.Batch"] = ["ResumeExport", "ResumeExport.Model"],
        ["ResumeExport.Cli"] = ["ResumeExport", "ResumeExport.Batch", "ResumeExport.Inspection", "ResumeExport.Model", "ResumeExport.Pdf", "ResumeExport.Preview", "ResumeExport.Submit"],
        ["ResumeExport.Preview"] = ["ResumeExport", "ResumeExport.Batch", "ResumeExport.Model"],
        ["ResumeExport.Submit"] = ["ResumeExport", "ResumeExport.Model"],
    };

    private static readonly Dictionary<string, string[]> AllowedPackages = new()
    {
        ["ResumeExport.Model"] = [],
        ["ResumeExport.Pdf"] = [],
        ["ResumeExport"] = ["AngleSharp", "DocumentFormat.OpenXml", "Handlebars.Net", "Markdig", "YamlDotNet"],
        ["ResumeExport.Inspection"] = ["AngleSharp", "Markdig"],
        ["ResumeExport.Batch"] = ["AWSSDK.S3", "RabbitMQ.Client"],
        ["ResumeExport.Preview"] = [],
        ["ResumeExport.Submit"] = ["CsvHelper", "Microsoft.Data.Sqlite", "Polly.Core", "YamlDotNet"],
        ["ResumeExport.Cli"] = ["Spectre.Console", "System.CommandLine"],
    };

    // A package may be used in these folders of src/ResumeExport only.
    private static readonly Dictionary<string, string[]> PackageFolders = new()
    {
        ["DocumentFormat.OpenXml"] = ["Writers/Docx/"],
        ["HandlebarsDotNet"] = ["Writers/Html/Templates/"],
        ["Markdig"] = ["Readers/Markdown/"],
        ["AngleSharp"] = ["Readers/Markdown/"],
        ["YamlDotNet"] = ["Themes/", "Readers/Data/"],
    };

    [Fact]
    public void Should_Know_Every_Project() =>
        Assert.Equal(AllowedProjects.Keys.Order(StringComparer.Ordinal), Directory.GetDirectories(Source).Select(Path.GetFileName).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Projects))]
    public void Should_Reference_Only_What_The_Architecture_Allows(string project)
    {
        var file = XDocument.Load(Path.Join(Source, project, project + ".csproj"));
        Assert.Subset(AllowedProjects[project].ToHashSet(), References(file, "ProjectReference").Select(path => Path.GetFileNameWithoutExtension(path)).ToHashSet());
        Assert.Subset(AllowedPackages[project].ToHashSet(), References(file, "PackageReference").ToHashSet());
    }

    [Fact]
    public void Should_Use_A_Package_Only_In_The_Folder_Of_Its_Format()
    {
        foreach (var (file, usings) in Usings("ResumeExport"))
            foreach (var (package, folders) in PackageFolders)
                if (usings.Exists(name => IsIn(name, package))) Assert.Contains(folders, folder => file.StartsWith(folder, StringComparison.Ordinal));
    }

    [Fact]
    public void Should_Keep_Readers_And_Writers_Apart()
    {
        foreach (var (file, usings) in Usings("ResumeExport"))
        {
            if (file.StartsWith("Readers/", StringComparison.Ordinal)) Assert.DoesNotContain(usings, name => IsIn(name, "ResumeExport.Writers"));
            if (!file.StartsWith("Writers/", StringComparison.Ordinal)) continue;
            var own = "ResumeExport.Writers." + file.Split('/')[1];
            Assert.DoesNotContain(usings, name => IsIn(name, "ResumeExport.Readers") || (IsIn(name, "ResumeExport.Writers") && !IsIn(name, own) && name != "ResumeExport.Writers"));
        }
    }

    [Fact]
    public void Should_Keep_The_Oracle_Away_From_What_It_Judges()
    {
        string[] judged = ["ResumeExport.Writers", "ResumeExport.Pdf", "ResumeExport.Composition", "ResumeExport.Themes", "ResumeExport.Readers", "DocumentFormat.OpenXml"];
        foreach (var (_, usings) in Usings("ResumeExport.Inspection"))
            Assert.DoesNotContain(usings, name => Array.Exists(judged, part => IsIn(name, part)));
    }

    [Theory]
    [MemberData(nameof(Projects))]
    public void Should_Have_No_Grab_Bag(string project) => Assert.DoesNotContain(
        Directory.GetFiles(Path.Join(Source, project), "*.cs", SearchOption.AllDirectories).Select(Path.GetFileNameWithoutExtension),
        name => name!.Contains("Util", StringComparison.Ordinal) || name.Contains("Helper", StringComparison.Ordinal));

    public static TheoryData<string> Projects() => [.. AllowedProjects.Keys];

    private static bool IsIn(string name, string root) => name == root || name.StartsWith(root + ".", StringComparison.Ordinal);

    private static IEnumerable<string> References(XDocument project, string element) =>
        project.Descendants(element).Select(reference => (string)reference.Attribute("Include")!);

    private static IEnumerable<(string File, List<string> Usings)> Usings(string project)
    {
        var folder = Path.Join(Source, project);
        foreach (var path in Directory.GetFiles(folder, "*.cs", SearchOption.AllDirectories))
        {
            var file = Path.GetRelativePath(folder, path).Replace('\\', '/');
            if (file.StartsWith("obj/", StringComparison.Ordinal) || file.StartsWith("bin/", StringComparison.Ordinal)) continue;
            yield return (file, [.. File.ReadLines(path).Where(line => line.StartsWith("using ", StringComparison.Ordinal)).Select(NameOf)]);
        }
    }

    private static string NameOf(string line)
    {
        var name = line["using ".Length..].TrimEnd(';');
        return name.Contains('=', StringComparison.Ordinal) ? name.Split('=')[1].Trim() : name.Replace("static ", "", StringComparison.Ordinal);
    }
}
