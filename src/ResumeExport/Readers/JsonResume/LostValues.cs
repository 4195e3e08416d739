using System.Collections.Immutable;
using System.Text;
using ResumeExport.Model.Content;
using ResumeExport.Model.Diagnostics;
using ResumeExport.Model.Document;
using ResumeExport.Model.Text;
using ResumeExport.Readers.Data;
using ResumeExport.Readers.Markdown.Structure;
using ResumeExport.Readers.Shapes;

namespace ResumeExport.Readers.JsonResume;

/// <summary>
/// Proves on every read that each word of each value of a structured source is in the model. What no rule took is shown behind the rest, under the
/// name of its member, and named in a finding: nothing is lost.
/// </summary>
internal sealed class LostValues
{
    private readonly HashSet<string> words = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<Block> lost = [];
    private readonly ReadContext context;

    private LostValues(ResumeDocument document, ReadContext context)
    {
        this.context = context;
        foreach (var leaf in Leaves.Of(document)) Add(leaf.Inlines);
    }

    /// <summary>Returns <paramref name="document"/> with what it lacks of <paramref name="root"/>.</summary>
    public static ResumeDocument Restore(ResumeDocument document, DataItem root, ReadContext context)
    {
        var check = new LostValues(document, context);
        check.Look(root, "Other", "");
        if (check.lost.Count == 0) return document;
        var section = new Section { Kind = SectionKind.Custom, Heading = RichText.Empty, Blocks = [.. check.lost], Span = check.lost[0].Span };
        return document with { Sections = document.Sections.Add(section) };
    }

    private void Add(ImmutableArray<Inline> inlines)
    {
        foreach (var inline in inlines)
        {
            if (inline is TextRun run) words.UnionWith(WordsOf(run.Text));
            if (inline is not Link link) continue;
            words.UnionWith(WordsOf(link.Target));
            Add(link.Content);
        }
    }

    private void Look(DataItem item, string name, string key)
    {
        foreach (var member in item.Members)
            if (!IsTechnical(member.Name, key)) Look(member.Value, member.Name, FieldNames.Key(member.Name));
        foreach (var value in item.Items) Look(value, name, key);
        if (item is { IsScalar: true, IsBlank: false } && !item.IsSwitch && IsLost(item.Text)) Keep(item, name);
    }

    private static bool IsTechnical(string name, string parent) =>
        name is "$schema" or "meta" or "design" or "locale" or "layouts" or "settings" or "rendercv_settings" or "theme" or "template"
        || name.StartsWith("x-", StringComparison.Ordinal)
        || FieldNames.Key(name) is "image" or "photo" or "picture" or "avatar" or "icon" or "fontawesomeicon" or "id" or "uuid" or "thumb"
        || (parent.Length == 0 && name is "lang" or "version" or "order" or "style");

    // A date is shown in words: its year tells that it is there.
    private bool IsLost(string text)
    {
        if (PartialDate.ParseIso(text.Length > 10 && text[10] == 'T' ? text[..10] : text.Trim()) is { } date) return !words.Contains(date.ToIso()[..4]);
        foreach (var word in WordsOf(StripMarkup(text)))
            if (!words.Contains(word)) return true;
        return false;
    }

    // Names of tags, the addresses in them and the targets of links are no text.
    private static string StripMarkup(string text)
    {
        if (text.AsSpan().IndexOfAny("<](&") < 0) return text;
        var stripped = new StringBuilder();
        for (var at = 0; at < text.Length; at++)
        {
            var close = text[at] switch
            {
                '<' when at + 1 < text.Length && (char.IsAsciiLetter(text[at + 1]) || text[at + 1] is '/' or '!') => text.IndexOf('>', at),
                '(' when at > 0 && text[at - 1] == ']' => text.IndexOf(')', at),
                _ => -1,
            };
            if (close > at) at = close;
            else stripped.Append(text[at]);
        }

        return HtmlEntities.Decode(stripped.ToString());
    }

    private void Keep(DataItem item, string name)
    {
        context.Report(DiagnosticCodes.JsonMemberUnknown, DiagnosticSeverity.Info, $"no rule has a place for '{name}'; it is kept as text at the end", item, "move it to a member that JSON Resume knows");
        var label = RichText.Plain(MemberNames.ToHeading(name), item.Span);
        lost.Add(new LabelledList(label, [RichTextReader.Read(item, context)]) { Span = item.Span });
        words.UnionWith(WordsOf(item.Text));
    }

    private static IEnumerable<string> WordsOf(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsLetterOrDigit(text[i])) continue;
            var start = i;
            while (i < text.Length && char.IsLetterOrDigit(text[i])) i++;
            if (i - start > 1) yield return text[start..i];
        }
    }
}
