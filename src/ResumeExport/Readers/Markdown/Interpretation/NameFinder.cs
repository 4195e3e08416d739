using System.Collections.Immutable;
using ResumeExport.Model.Document;
using ResumeExport.Normalisation;
using ResumeExport.Readers.Markdown.Structure;

namespace ResumeExport.Readers.Markdown.Interpretation;

/// <summary>Finds the name of the person: in the first heading, in a labelled line, or in the first line of text.</summary>
internal static class NameFinder
{
    private const int LongestName = 80;

    /// <summary>Returns where the name is; null when the text has nothing to take it from.</summary>
    /// <param name="raw">The blocks of the source.</param>
    /// <param name="fileName">What a résumé without a name is called.</param>
    public static FoundName? Find(ImmutableArray<RawBlock> raw, FlatText fileName)
    {
        var heading = FirstHeading(raw);
        if (heading >= 0 && NamedBelow(raw, heading) is > 0 and var below) return InBlock(raw, below);
        if (heading >= 0 && IsNameHeading(raw, heading)) return InBlock(raw, heading);
        var first = FirstLine(raw, heading < 0 ? raw.Length : heading, static line => LooksLikeName(line));
        // One word may be anything, such as a button, when the front matter has a whole name.
        if (first is { IsOneWord: true } && (FromFrontMatter(raw, static name => NameLabels.IsLabel(name)) ?? FromTitle(raw)) is { IsOneWord: false } whole) return whole;
        return first
            ?? Labelled(raw)
            ?? FromFrontMatter(raw, static name => NameLabels.IsLabel(name))
            ?? FromTitle(raw)
            ?? Guess(raw, fileName);
    }

    // No rule knows a name: what stands above the sections takes its place, else the name of the file, and a finding says so.
    private static FoundName? Guess(ImmutableArray<RawBlock> raw, FlatText fileName)
    {
        var title = Array.FindIndex([.. raw], static block => block is RawHeading { Text: var text } && DocumentTitles.IsTitle(text.Text));
        if (title >= 0) return FoundName.Whole(title, TextOf(raw[title])!) with { IsGuess = true };
        var section = Array.FindIndex([.. raw], static block => block is RawHeading { Text: var text } && SectionNames.Classify(text.Text) != SectionKind.Custom);
        if (FirstLine(raw, section < 0 ? raw.Length : section, static line => line.Length <= LongestName && !IsTag(line)) is { } line) return line with { IsGuess = true };
        if (FirstHeading(raw) is var heading and >= 0 && section < 0) return FoundName.Whole(heading, TextOf(raw[heading])!) with { IsGuess = true };
        return HeaderLines.All(raw).Any() || section >= 0 ? FoundName.Copy(fileName) with { IsGuess = true } : null;
    }

    // "{% include header.html %}"
    private static bool IsTag(string line) => line.StartsWith("{%", StringComparison.Ordinal) || line.StartsWith("{{", StringComparison.Ordinal);

    /// <summary>True for one to five capitalised words, or a few signs of a script without capitals.</summary>
    public static bool LooksLikeName(string text)
    {
        if (text.Length > LongestName || SectionNames.Classify(text) != SectionKind.Custom || DocumentTitles.IsTitle(text)) return false;
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length is > 0 and <= 6 && Array.TrueForAll(words, IsNameWord) && HeadWords.RoleScore(text) == 0;
    }

    private static bool IsNameWord(string word)
    {
        var first = word.TrimStart('(', '“', '"', '‘', '\'').AsSpan();
        if (first.IsEmpty) return false;
        foreach (var character in word)
            if (char.IsDigit(character) || character is ':' or '@' or '/' or '|' or '{' or '}' or '%' or '：' or '•' or '?' or '!') return false;
        return !char.IsLower(first[0]) || word is "de" or "van" or "von" or "der" or "den" or "la" or "da" or "do" or "dos" or "di" or "del" or "bin" or "al" or "el" or "ter" or "zu" or "y" or "e";
    }

    private static int FirstHeading(ImmutableArray<RawBlock> raw)
    {
        for (var i = 0; i < raw.Length; i++)
            if (raw[i] is RawHeading { Text: var text } && text.Text.AsSpan().ContainsAnyLetterOrDigit() && !DocumentTitles.IsTitle(text.Text)) return i;
        return -1;
    }

    // "# cv-markdown" above "# Jane Doe": the title of the repository.
    private static int NamedBelow(ImmutableArray<RawBlock> raw, int first)
    {
        var heading = (RawHeading)raw[first];
        if (LooksLikeName(heading.Text.Text) || heading.Text.Text.Contains(' ', StringComparison.Ordinal)) return -1;
        for (var i = first + 1; i < raw.Length; i++)
        {
            if (raw[i] is not RawHeading { Text: var text, Level: var level }) continue;
            if (level != heading.Level || SectionNames.Classify(text.Text) != SectionKind.Custom) return -1;
            if (LooksLikeName(text.Text) && text.Text.Contains(' ', StringComparison.Ordinal)) return i;
        }

        return -1;
    }

    // A section name is no name; neither is the first of many headings alike below a line that is one.
    private static bool IsNameHeading(ImmutableArray<RawBlock> raw, int heading)
    {
        var text = ((RawHeading)raw[heading]).Text.Text;
        if (SectionNames.Classify(text) != SectionKind.Custom || (!LooksLikeName(text) && ContactParser.Parse(((RawHeading)raw[heading]).Text, 0, text.Length) is not null)) return false;
        var isFirst = heading == 0 || !raw[..heading].Any(static block => block is RawHeading);
        if (isFirst && (((RawHeading)raw[heading]).Level == 1 || heading == 0)) return true;
        return LooksLikeName(text) || FirstLine(raw, heading, static line => LooksLikeName(line)) is null;
    }

    // "Resume of Jane Doe", "Jane Doe | Engineer": the rest of the line stays as text below the name.
    private static FoundName InBlock(ImmutableArray<RawBlock> raw, int index)
    {
        var text = TextOf(raw[index])!;
        if (Greeting(text.Text) is > 0 and var greeting && LooksLikeName(text.Text[greeting..].TrimEnd('.', '!', ' '))) return new FoundName(index, text, greeting, greeting + text.Text[greeting..].TrimEnd('.', '!', ' ').Length);
        if (DocumentTitles.WithoutTitle(text.Text, out var start, out var length)) return new FoundName(index, text, start, start + length);
        return NameAndRole(index, text) ?? WithoutSymbols(index, text);
    }

    private static FoundName? NameAndRole(int index, FlatText text)
    {
        for (var i = 1; i + 1 < text.Text.Length; i++)
        {
            if (!HeadSplitter.IsSeparator(text.Text, i) && !(text.Text[i] is ',' && char.IsWhiteSpace(text.Text[i + 1]))) continue;
            var isName = LooksLikeName(text.Text[..i].Trim()) && text.Text.AsSpan(i + 1).ContainsAnyLetterOrDigit();
            return isName && (text.Text[i] != ',' || HeadWords.RoleScore(text.Text[(i + 1)..]) > 0) ? new FoundName(index, text, 0, i) : null;
        }

        return null;
    }

    // "Hi there, I'm Jane Doe": where the name begins; -1 when the line greets nobody.
    private static int Greeting(string text)
    {
        foreach (var lead in (ReadOnlySpan<string>)["I'm ", "I’m ", "I am ", "my name is ", "My name is ", "je suis ", "ich bin ", "soy ", "sou ", "sono ", "我是", "меня зовут "])
            if (text.IndexOf(lead, StringComparison.Ordinal) is var at and >= 0) return at + lead.Length;
        return -1;
    }

    // Pictures around the name are no part of it.
    private static FoundName WithoutSymbols(int index, FlatText text)
    {
        var (start, end) = (0, text.Text.Length);
        while (start < end && (char.IsWhiteSpace(text.Text[start]) ? 1 : Pictures.LengthAt(text.Text, start)) is var length and > 0) start += length;
        while (end > start && (char.IsWhiteSpace(text.Text[end - 1]) ? 1 : Pictures.LengthBefore(text.Text, end)) is var length and > 0) end -= length;
        return start == end ? FoundName.Whole(index, text) : new FoundName(index, text, start, end);
    }

    private static FoundName? FirstLine(ImmutableArray<RawBlock> raw, int before, Predicate<string> fits)
    {
        for (var i = 0; i < raw.Length && i < before; i++)
        {
            if (raw[i] is not RawParagraph { Text: var text }) continue;
            var line = text.Lines()[0];
            if (text.Lines().Length == 1 && (DocumentTitles.IsTitle(text.Text) || HeadPeriods.IsOnlyDates(HeadLine.Of(text)))) continue;
            if (fits(text.Text[line.Start..line.End])) return new FoundName(i, text, line.Start, line.End);
            return NameAndRole(i, text.Lines().Length == 1 ? text : text.Part(0, line.End)) is { } found && text.Lines().Length == 1 ? found : null;
        }

        return null;
    }

    private static FoundName? Labelled(ImmutableArray<RawBlock> raw)
    {
        foreach (var line in HeaderLines.All(raw))
        {
            var text = line.Value;
            var colon = text.AsSpan().IndexOfAny(':', '：');
            // "氏名　山田 太郎"
            if (colon < 0) colon = text.AsSpan().IndexOfAny('\u3000', '\t');
            if (Biography(line) is { } found) return found;
            if (colon <= 0 || !NameLabels.IsLabel(text[..colon].Trim())) continue;
            var (start, end) = line.Text.Trim(line.Start + colon + 1, line.End);
            if (end - start is > 0 and <= LongestName) return FoundName.Copy(line.Text.Part(start, end));
        }

        return LabelledCell(raw);
    }

    // "张三/男/1990", the first line of many Chinese résumés
    private static FoundName? Biography(HeadLine line)
    {
        var parts = line.Value.Split('/', StringSplitOptions.TrimEntries);
        if (parts.Length < 3 || parts[1] is not ("男" or "女") || parts[0].Length is 0 or > 12) return null;
        var (start, end) = line.Text.Trim(line.Start, line.Start + line.Value.IndexOf('/', StringComparison.Ordinal));
        return FoundName.Copy(line.Text.Part(start, end));
    }

    private static FoundName? LabelledCell(ImmutableArray<RawBlock> raw)
    {
        foreach (var table in raw.OfType<RawTable>())
            foreach (var row in table.Header is null ? table.Rows : table.Rows.Insert(0, table.Header))
                for (var i = 0; i + 1 < row.Cells.Length; i++)
                    if (NameLabels.IsLabel(row.Cells[i].Text.Trim().TrimEnd(':', '：')) && row.Cells[i + 1].Text.Length is > 0 and <= LongestName)
                        return FoundName.Copy(row.Cells[i + 1]);
        return null;
    }

    private static FoundName? FromFrontMatter(ImmutableArray<RawBlock> raw, Predicate<string> isName)
    {
        foreach (var matter in raw.OfType<RawFrontMatter>())
            foreach (var field in matter.Fields)
                if (isName(field.Name) && field.Value.Text.Length > 0) return FoundName.Copy(field.Value);
        return null;
    }

    // "title: Jane Doe – Resume", else "author: Jane Doe"
    private static FoundName? FromTitle(ImmutableArray<RawBlock> raw)
    {
        if (FromFrontMatter(raw, static name => name.Equals("title", StringComparison.OrdinalIgnoreCase))?.Text is { } title)
        {
            if (DocumentTitles.WithoutTitle(title.Text, out var start, out var length)) return FoundName.Copy(title.Part(start, start + length));
            if (LooksLikeName(title.Text)) return FoundName.Copy(title);
        }

        return FromFrontMatter(raw, static name => name.Equals("author", StringComparison.OrdinalIgnoreCase)) is { Text: var author } && LooksLikeName(author.Text) ? FoundName.Copy(author) : null;
    }

    private static FlatText? TextOf(RawBlock block) => block switch
    {
        RawHeading heading => heading.Text,
        RawParagraph paragraph => paragraph.Text,
        _ => null,
    };
}
