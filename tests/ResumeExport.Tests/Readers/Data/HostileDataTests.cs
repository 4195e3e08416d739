using System.Globalization;
using ResumeExport.Model.Diagnostics;
using ResumeExport.Readers;

namespace ResumeExport.Tests.Readers.Data;

/// <summary>JSON and YAML with far more values than a résumé: refused at the value that is one too many, with few findings.</summary>
public sealed class HostileDataTests
{
    private const int MostValues = 60_000;

    [Fact]
    public void Should_Refuse_Json_When_It_Has_Too_Many_Members() =>
        AssertRefused("a.json", "{ \"basics\": { \"name\": \"Jane Doe\" }" + Numbered(MostValues, ",\"k", "\":1") + "}", DiagnosticCodes.SourceTooLong);

    [Fact]
    public void Should_Refuse_Yaml_When_It_Has_Too_Many_Names() =>
        AssertRefused("a.yaml", "name: Jane Doe\n" + Numbered(MostValues, "k", ": v\n"), DiagnosticCodes.YamlTooComplex);

    [Fact]
    public void Should_Refuse_Yaml_When_It_Has_Too_Many_Anchors() =>
        AssertRefused("a.yaml", "name: Jane Doe\na:\n" + Numbered(MostValues, "  - &a", " b\n"), DiagnosticCodes.YamlTooComplex);

    [Fact]
    public void Should_Bound_The_Findings_When_Yaml_Repeats_A_Name() =>
        AssertRefused("a.yaml", "name: Jane Doe\n" + string.Concat(Enumerable.Repeat("a: b\n", MostValues)), DiagnosticCodes.YamlTooComplex);

    private static string Numbered(int count, string before, string after) =>
        string.Concat(Enumerable.Range(0, count).Select(i => before + i.ToString(CultureInfo.InvariantCulture) + after));

    private static void AssertRefused(string path, string text, string code)
    {
        var read = ReaderRegistry.Read(new SourceText(path, text));
        var error = Assert.Single(read.Diagnostics, static finding => finding.Severity == DiagnosticSeverity.Error);
        Assert.Null(read.Document);
        Assert.Equal(code, error.Code);
        Assert.True(error is { Span.IsKnown: true, Hint: not null });
        Assert.InRange(read.Diagnostics.Length, 1, 201);
    }
}
