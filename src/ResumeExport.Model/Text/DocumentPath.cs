using System.Collections.Immutable;
using System.Globalization;
using ResumeExport.Model.Content;
using ResumeExport.Model.Document;

namespace ResumeExport.Model.Text;

/// <summary>Turns the short paths that people type into the paths of the linear order.</summary>
internal static class DocumentPath
{
    /// <summary>Returns the full path; null when a short path names nothing. A full path comes back as it is.</summary>
    public static string? Resolve(ResumeDocument document, string path)
    {
        if (path.StartsWith("basics.", StringComparison.OrdinalIgnoreCase)) return JsonResumePath.OfBasics(document, path["basics.".Length..].ToLowerInvariant());
        var end = path.AsSpan().IndexOfAny('.', '[');
        var first = end < 0 ? path : path[..end];
        if (!IsName(first) || !Enum.TryParse<SectionKind>(first, ignoreCase: true, out var kind)) return path;
        var section = IndexOf(document, kind);
        if (section < 0) return null;
        var rest = path[first.Length..];
        var start = string.Create(CultureInfo.InvariantCulture, $"sections[{section}]");
        if (!rest.StartsWith('[')) return start + rest;
        if (!ReadIndex(rest, out var number, out var tail)) return null;
        if (EntryPath(document.Sections[section], start, number) is var (place, entry)) return place + JsonResumePath.OfEntry(entry, tail);
        return JsonResumePath.LabelledList(document.Sections[section].Blocks, start, number);
    }

    // Enum.TryParse takes numbers too.
    private static bool IsName(string text) => text.Length > 0 && char.IsLetter(text[0]);

    private static int IndexOf(ResumeDocument document, SectionKind kind)
    {
        for (var i = 0; i < document.Sections.Length; i++)
            if (document.Sections[i].Kind == kind) return i;
        return -1;
    }

    private static bool ReadIndex(string text, out int number, out string tail)
    {
        var close = text.IndexOf(']', StringComparison.Ordinal);
        number = 0;
        tail = close < 0 ? "" : text[(close + 1)..];
        return close > 0 && int.TryParse(text.AsSpan(1, close - 1), NumberStyles.None, CultureInfo.InvariantCulture, out number);
    }

    private static (string Place, Entry Entry)? EntryPath(Section section, string path, int number)
    {
        var found = new List<(string Place, Entry Entry)>();
        Collect(section.Blocks, path + ".blocks", found);
        return number < found.Count ? found[number] : null;
    }

    private static void Collect(ImmutableArray<Block> blocks, string path, List<(string Place, Entry Entry)> found)
    {
        for (var i = 0; i < blocks.Length; i++)
        {
            var place = string.Create(CultureInfo.InvariantCulture, $"{path}[{i}]");
            if (blocks[i] is Entry entry) found.Add((place, entry));
            if (blocks[i] is not BulletList list) continue;
            for (var item = 0; item < list.Items.Length; item++)
                Collect(list.Items[item].Blocks, string.Create(CultureInfo.InvariantCulture, $"{place}.items[{item}]"), found);
        }
    }
}
