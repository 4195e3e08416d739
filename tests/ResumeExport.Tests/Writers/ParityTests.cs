using System.Text;
using FsCheck.Fluent;
using ResumeExport.Inspection.Extractors;
using ResumeExport.Inspection.Extractors.Html;
using ResumeExport.Inspection.Extractors.JsonResume;
using ResumeExport.Inspection.Extractors.Markdown;
using ResumeExport.Inspection.Extractors.PlainText;
using ResumeExport.Inspection.Parity;
using ResumeExport.Model.Document;
using ResumeExport.Model.Text;
using ResumeExport.Pipeline;
using ResumeExport.Tests.Support;
using ResumeExport.Writers;
using ResumeExport.Writers.JsonResume;
using ResumeExport.Writers.Markdown;
using ResumeExport.Writers.PlainText;

namespace ResumeExport.Tests.Writers;

/// <summary>Samples and random résumés, written and re-read by the extractors.</summary>
public sealed class ParityTests
{
    public static TheoryData<string> SampleNames => SampleResumes.Names;

    public static TheoryData<string> TextFormNames => [.. Sample.TextForms.Keys];

    [Theory]
    [MemberData(nameof(SampleNames))]
    public void Should_Have_Parity_In_Html(string name) => AssertParity(SampleResumes.All[name], Sample.Format("html").CreateWriter(), new HtmlExtractor());

    [Theory]
    [MemberData(nameof(SampleNames))]
    public void Should_Have_Parity_In_Plain_Text(string name) =>
        AssertParity(SampleResumes.All[name], new PlainTextWriter(PlainTextForm.Standard), new TextExtractor(PlainTextForm.Standard));

    [Theory]
    [MemberData(nameof(SampleNames))]
    public void Should_Have_Parity_In_Json(string name) =>
        AssertParity(SampleResumes.All[name], new JsonResumeWriter(), new JsonExtractor());

    [Fact]
    public void Should_Have_Parity_In_Json_For_Any_Resume() => ForAny(new JsonResumeWriter(), new JsonExtractor());

    [Fact]
    public void Should_Have_Parity_In_Html_For_Any_Resume() => ForAny(Sample.Format("html").CreateWriter(), new HtmlExtractor());

    [Fact]
    public void Should_Have_Parity_In_Plain_Text_For_Any_Resume() => ForAny(new PlainTextWriter(PlainTextForm.Standard), new TextExtractor(PlainTextForm.Standard));

    [Theory]
    [MemberData(nameof(TextFormNames))]
    public void Should_Have_Parity_In_Every_Form_Of_Plain_Text(string name)
    {
        var form = Sample.TextForms[name];
        foreach (var document in SampleResumes.All.Values) AssertParity(document, form);
        Prop.ForAll(DocumentGenerator.Seeds, seed => AssertParity(DocumentGenerator.FromSeed(seed), form)).Holds();
    }

    [Fact]
    public void Should_Have_Parity_In_Any_Form_Of_Plain_Text_For_Any_Resume() =>
        Prop.ForAll(DocumentGenerator.Seeds, seed => AssertParity(DocumentGenerator.FromSeed(seed), FormFromSeed(seed))).Holds();

    private static PlainTextForm FormFromSeed(int seed)
    {
        var dice = new Dice(seed + 1);
        var isAscii = dice.OneIn(3);
        if (dice.OneIn(4)) return new PlainTextForm { Style = PlainTextStyle.Paste, Width = 0, IsAscii = isAscii };
        var width = dice.OneIn(8) ? 0 : PlainTextForm.LeastWidth + dice.Below(PlainTextForm.GreatestWidth - PlainTextForm.LeastWidth + 1);
        return new PlainTextForm { Width = width, HasDatesAtRight = width > 0 && dice.OneIn(2), IsAscii = isAscii };
    }

    private static void AssertParity(ResumeDocument document, PlainTextForm form)
    {
        var format = FormatRegistry.PlainText(form);
        var file = Sample.Write(format, document);
        if (form.IsAscii) Assert.True(Ascii.IsValid(file));
        var verdict = Sample.Compare(format, document, file);
        Assert.Empty(verdict.Problems);
        Assert.Empty(verdict.Mismatches);
    }

    [Theory]
    [MemberData(nameof(SampleNames))]
    public void Should_Have_Parity_In_Markdown(string name) => AssertParity(SampleResumes.All[name], new MarkdownPageWriter(), new MarkdownExtractor());

    [Fact]
    public void Should_Have_Parity_In_Markdown_For_Any_Resume() => ForAny(new MarkdownPageWriter(), new MarkdownExtractor());

    private static void ForAny(IResumeWriter writer, IExtractor extractor) =>
        Prop.ForAll(DocumentGenerator.Seeds, seed => AssertParity(DocumentGenerator.FromSeed(seed), writer, extractor)).Holds();

    private static void AssertParity(ResumeDocument document, IResumeWriter writer, IExtractor extractor)
    {
        var layout = writer is JsonResumeWriter or MarkdownPageWriter ? EntryLayout.Canonical : TestThemes.Classic.Layout;
        var verdict = ParityChecker.Compare(ContentLines.Of(document, layout), extractor.Extract(Output.Bytes(writer, document)));
        Assert.Empty(verdict.Problems);
        Assert.Empty(verdict.Mismatches);
    }
}
