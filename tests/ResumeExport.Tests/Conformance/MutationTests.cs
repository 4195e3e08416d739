using ResumeExport.Inspection.Parity;
using ResumeExport.Model.Document;
using ResumeExport.Tests.Support;

namespace ResumeExport.Tests.Conformance;

/// <summary>
/// A writer with a fault is a writer that was given another résumé: each mutation is written by the real writer and compared
/// with the true lines. Every one must be found, in every format, and its place named.
/// </summary>
public sealed class MutationTests
{
    public static TheoryData<string, string> Cases()
    {
        var cases = new TheoryData<string, string>();
        foreach (var format in Sample.Formats.Concat(Sample.TextForms.Keys))
            foreach (var mutation in Mutations.All.Keys) cases.Add(format, mutation);
        return cases;
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Should_Find_The_Fault_And_Name_Its_Place(string formatName, string mutation)
    {
        var format = Sample.Format(formatName);
        var faulty = Sample.Write(format, Mutations.All[mutation](Sample.Document));
        var verdict = Sample.Compare(format, Sample.Document, faulty);
        if (!Mutations.IsVisibleIn(mutation, format.Name))
        {
            Assert.True(verdict.Holds, "the mutation is listed as not expressed in this format, but was found");
            return;
        }

        Assert.False(verdict.Holds);
        Assert.NotEmpty(verdict.Mismatches);
        Assert.Contains(verdict.Mismatches, mismatch => mismatch.Source.IsKnown || mismatch.Kind == MismatchKind.Unexpected);
        Assert.Contains(verdict.Mismatches, mismatch => mismatch.OutputPlace.Length > 0 || mismatch.Kind == MismatchKind.Missing);
    }

    [Fact]
    public void Should_Change_The_Document_In_Every_Mutation()
    {
        var original = Print(Sample.Document);
        foreach (var (name, mutate) in Mutations.All) Assert.True(Print(mutate(Sample.Document)) != original, name);
    }

    private static string Print(ResumeDocument document) => Model.Text.DocumentPrinter.Print(document);
}
