using ResumeExport.Readers;
using ResumeExport.Readers.Markdown;
using ResumeExport.Tests.Support;

namespace ResumeExport.Tests.Writers;

public sealed class Dump
{
    [Fact]
    public void Files()
    {
        var doc = new MarkdownReader().Read(new SourceText("r.md", File.ReadAllText(RepositoryFiles.SampleResume))).Document!;
        Directory.CreateDirectory("/tmp/jsonout");
        File.WriteAllText("/tmp/jsonout/r.html", Output.Html(doc));
        File.WriteAllText("/tmp/jsonout/r.txt", Output.PlainText(doc));
        File.WriteAllText("/tmp/jsonout/r.json", Output.Json(doc));
        foreach (var (name, sample) in SampleResumes.All) File.WriteAllText($"/tmp/jsonout/s-{name}.html", Output.Html(sample));
        foreach (var (name, sample) in SampleResumes.All) File.WriteAllText($"/tmp/jsonout/s-{name}.txt", Output.PlainText(sample));
        foreach (var (name, sample) in SampleResumes.All) File.WriteAllText($"/tmp/jsonout/s-{name}.json", Output.Json(sample));
        for (var seed = 0; seed < 30; seed++) File.WriteAllText($"/tmp/jsonout/g-{seed}.html", Output.Html(DocumentGenerator.FromSeed(seed)));
        for (var seed = 0; seed < 30; seed++) File.WriteAllText($"/tmp/jsonout/g-{seed}.json", Output.Json(DocumentGenerator.FromSeed(seed)));
    }
}
