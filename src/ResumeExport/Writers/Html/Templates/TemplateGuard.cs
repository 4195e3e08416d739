using System.Buffers;
using System.Globalization;
using System.Text;
using ResumeExport.Model.Diagnostics;
using ResumeExport.Themes;

namespace ResumeExport.Writers.Html.Templates;

/// <summary>
/// Checks the files of a template before the engine gets them, and returns them with two kinds of calls put in. Before each partial:
/// <c>{{step n}}</c>, since a partial that stands alone on an indented line would be written without escaping (Handlebars.Net 2.4.3), and so that
/// partials are counted. Around what a block goes through: <c>(at n value)</c>, which notes the place and gives the value.
/// </summary>
internal sealed class TemplateGuard
{
    /// <summary>The helper that counts partials.</summary>
    public const string StepHelper = "rx-step";

    /// <summary>The helper that notes a place.</summary>
    public const string PlaceHelper = "rx-at";

    private const int MostTags = 2_000;
    private const int MostDepth = 50;
    private const int MostParentheses = 8;

    private static readonly SearchValues<char> EndsOfName = SearchValues.Create(" \t\r\n()");

    private static readonly HashSet<string> Blocks = new(StringComparer.Ordinal) { "each", "if", "unless", "with" };

    private readonly HashSet<string> partials;
    private readonly List<Diagnostic> faults;

    private TemplateGuard(ThemeTemplate template, List<Diagnostic> faults)
    {
        this.faults = faults;
        partials = [.. template.Partials.Select(static partial => partial.Name)];
    }

    /// <summary>Where each noted place is, by its number.</summary>
    public List<(TemplateFile File, int Offset)> Places { get; } = [];

    /// <summary>The checked files with the calls put in: the main one first.</summary>
    public List<(TemplateFile File, string Text)> Files { get; } = [];

    /// <summary>How many tags there are: what going once through all of them costs.</summary>
    public int Tags { get; private set; }

    /// <summary>Checks all files; adds a finding for each fault.</summary>
    public static TemplateGuard Check(ThemeTemplate template, List<Diagnostic> faults)
    {
        var guard = new TemplateGuard(template, faults);
        guard.File(template.Main);
        foreach (var partial in template.Partials) guard.File(partial);
        return guard;
    }

    private void File(TemplateFile file)
    {
        var before = faults.Count;
        var tags = new TagScanner(file, faults).Scan();
        if (faults.Count > before) return;
        Tags += tags.Count;
        if (Tags > MostTags) Fault(file, tags[^1], DiagnosticCodes.TemplateBroken, $"The template has more than {MostTags} tags", "Let partials and loops do the work");
        Structure(file, tags);
        foreach (var tag in tags) Names(file, tag);
        Files.Add((file, Rewrite(file, tags)));
    }

    private void Structure(TemplateFile file, List<TemplateTag> tags)
    {
        var open = new Stack<TemplateTag>();
        foreach (var tag in tags)
        {
            if (tag.Kind is TagKind.Open or TagKind.Inverse or TagKind.PartialBlock) open.Push(tag);
            if (open.Count > MostDepth)
            {
                Fault(file, tag, DiagnosticCodes.TemplateBroken, $"Blocks are nested more than {MostDepth} deep", "Move the inner ones to a partial");
                return;
            }

            if (tag.Kind == TagKind.Close && !Closes(file, tag, open)) return;
        }

        foreach (var tag in open) Fault(file, tag, DiagnosticCodes.TemplateBroken, $"The block '{tag.Name}' is never closed", $"Close it with {{{{/{tag.Name}}}}}");
    }

    private bool Closes(TemplateFile file, TemplateTag tag, Stack<TemplateTag> open)
    {
        if (open.TryPop(out var opened) && opened.Name == tag.Name) return true;
        var message = opened is null ? $"'{tag.Name}' is closed here but was never opened" : $"'{tag.Name}' is closed here, but '{opened.Name}' is open";
        Fault(file, tag, DiagnosticCodes.TemplateBroken, message, opened is null ? "Remove the tag" : $"Close it with {{{{/{opened.Name}}}}}");
        return false;
    }

    private void Names(TemplateFile file, TemplateTag tag)
    {
        switch (tag.Kind)
        {
            case TagKind.Partial or TagKind.PartialBlock: Partial(file, tag); break;
            case TagKind.Open or TagKind.Inverse when tag.Words.Count > 1 && !Blocks.Contains(tag.Name): Unknown(file, tag, "block helper", tag.Name, Blocks); break;
            case TagKind.Value when tag.Words.Count > 1 && !TemplateFunctions.Names.Contains(tag.Name): Unknown(file, tag, "helper", tag.Name, TemplateFunctions.Names); break;
            default: break;
        }

        for (var i = 0; i < tag.Words.Count; i++) Subexpressions(file, tag, tag.Words[i]);
    }

    private void Partial(TemplateFile file, TemplateTag tag)
    {
        var name = tag.Name.Trim('"', '\'');
        if (!name.StartsWith('(') && name != "@partial-block" && !partials.Contains(name)) Unknown(file, tag, "partial", name, partials);
    }

    private void Subexpressions(TemplateFile file, TemplateTag tag, string word)
    {
        var depth = 0;
        for (var at = 0; at < word.Length; at++)
        {
            if (word[at] is '"' or '\'') at = Math.Max(at, word.IndexOf(word[at], at + 1));
            else if (word[at] == ')') depth--;
            else if (word[at] == '(')
            {
                var name = word[(at + 1)..].TrimStart();
                name = name[..(name.AsSpan().IndexOfAny(EndsOfName) is var end and >= 0 ? end : name.Length)];
                if (!TemplateFunctions.Names.Contains(name)) Unknown(file, tag, "helper", name, TemplateFunctions.Names);
                if (++depth > MostParentheses) Fault(file, tag, DiagnosticCodes.TemplateBroken, "Too many parentheses in each other", "Take it apart");
            }

            if (depth > MostParentheses) return;
        }
    }

    private string Rewrite(TemplateFile file, List<TemplateTag> tags)
    {
        var text = new StringBuilder(file.Text.Length + (tags.Count * 16));
        var from = 0;
        foreach (var tag in tags)
        {
            if (tag.Kind is TagKind.Partial or TagKind.PartialBlock)
            {
                text.Append(file.Text, from, tag.Start - from).Append(file.Text[tag.Start + 2] == '~' ? "{{~" : "{{").Append(StepHelper).Append(' ').Append(Place(file, tag)).Append("}}");
                from = tag.Start;
            }
            else if (tag.Kind == TagKind.Open && tag.Name == "each" && tag.Words.Count > 1)
            {
                var at = tag.WordsAt[1];
                text.Append(file.Text, from, at - from).Append('(').Append(PlaceHelper).Append(' ').Append(Place(file, tag)).Append(' ').Append(tag.Words[1]).Append(')');
                from = at + tag.Words[1].Length;
            }
        }

        return text.Append(file.Text, from, file.Text.Length - from).ToString();
    }

    private string Place(TemplateFile file, TemplateTag tag)
    {
        Places.Add((file, tag.Start));
        return (Places.Count - 1).ToString(CultureInfo.InvariantCulture);
    }

    private void Unknown(TemplateFile file, TemplateTag tag, string what, string name, IEnumerable<string> known)
    {
        var nearest = NearestName.Of(name, known);
        var hint = nearest is not null ? $"Did you mean '{nearest}'?" : $"There are: {string.Join(", ", known.Order(StringComparer.Ordinal))}";
        Fault(file, tag, DiagnosticCodes.TemplateNameUnknown, $"There is no {what} '{name}'", hint);
    }

    private void Fault(TemplateFile file, TemplateTag tag, string code, string message, string hint) =>
        faults.Add(TemplateFault.At(file, tag.Start, code, message, hint, tag.End - tag.Start));
}
