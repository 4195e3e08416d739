using ResumeExport.Model.Content;
using ResumeExport.Model.Document;

namespace ResumeExport.Tests.Corpus;

/// <summary>What a reader of a résumé would note down: the name, the language, jobs and education. README.md beside the corpus has the notation.</summary>
internal static class CorpusFacts
{
    public static IEnumerable<string> Of(ResumeDocument document)
    {
        yield return "name: " + document.Header.Name.ToPlainText();
        yield return "lang: " + document.Language;
        foreach (var section in document.Sections)
            foreach (var fact in Of(section.Blocks, "")) yield return fact;
    }

    private static IEnumerable<string> Of(IEnumerable<Block> blocks, string indent)
    {
        foreach (var block in blocks)
        {
            if (block is BulletList list) foreach (var fact in Of(list.Items.SelectMany(static item => item.Blocks), indent)) yield return fact;
            if (block is not Entry entry) continue;
            if (entry.Kind is EntryKind.Work or EntryKind.Education)
                yield return $"{indent}{(entry.Kind == EntryKind.Work ? "work" : "education")}: {Text(entry.Organisation)} | {Text(entry.Role)} | {entry.Period?.ToIso()}";
            foreach (var fact in Of(entry.Blocks, indent + "  ")) yield return fact;
        }
    }

    private static string Text(RichText? text) => text?.ToPlainText() ?? "";
}
