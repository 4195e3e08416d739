using System.Collections.Immutable;
using System.Globalization;
using ResumeExport.Model.Content;
using ResumeExport.Model.Document;

namespace ResumeExport.Model.Text;

/// <summary>Turns paths with the names of JSON Resume into those of the linear order: <c>basics.email</c>, <c>work[0].highlights[2]</c>.</summary>
internal static class JsonResumePath
{
    /// <summary>Returns the path of a member of <c>basics</c>; null when the résumé has none.</summary>
    public static string? OfBasics(ResumeDocument document, string member) => member switch
    {
        "name" => "header.name",
        "label" => "header.headline",
        "email" => Contact(document, ContactKind.Email, 0),
        "phone" => Contact(document, ContactKind.Phone, 0),
        "url" => Contact(document, ContactKind.Website, 0),
        "location" => Contact(document, ContactKind.Location, 0),
        _ when member.StartsWith("profiles", StringComparison.Ordinal) => Contact(document, ContactKind.Profile, Number(member)),
        _ => null,
    };

    /// <summary>Returns what follows the path of an entry, with the names of JSON Resume replaced by those of the model.</summary>
    /// <param name="entry">The entry.</param>
    /// <param name="tail">What stands behind the entry's number, for example <c>.highlights[2]</c>.</param>
    public static string OfEntry(Entry entry, string tail)
    {
        if (!tail.StartsWith('.')) return tail;
        var end = tail.AsSpan(1).IndexOfAny('.', '[') is var at and >= 0 ? at + 1 : tail.Length;
        var (name, rest) = (tail[1..end], tail[end..]);
        var mapped = name.ToLowerInvariant() switch
        {
            "name" => entry.Title is null ? "Organisation" : "Title",
            "company" or "employer" or "institution" or "school" or "organization" or "entity" => "Organisation",
            "position" or "studytype" or "degree" or "area" => "Role",
            "awarder" or "publisher" => "Issuer",
            "startdate" or "enddate" or "date" or "releasedate" or "dates" => "Period",
            "highlights" => Block(entry.Blocks, static block => block is BulletList),
            "summary" => Block(entry.Blocks, static block => block is Paragraph),
            "keywords" => Block(entry.Blocks, static block => block is LabelledList),
            _ => name,
        };
        if (name.Equals("highlights", StringComparison.OrdinalIgnoreCase) && rest.StartsWith('[')) rest = ".items" + rest;
        return "." + mapped + rest;
    }

    /// <summary>Returns the index of the labelled list with this number among those of a section, its lists included; null when there are fewer.</summary>
    public static string? LabelledList(ImmutableArray<Block> blocks, string path, int number)
    {
        var found = new List<string>();
        Collect(blocks, path + ".blocks", found);
        return number < found.Count ? found[number] : null;
    }

    private static void Collect(ImmutableArray<Block> blocks, string path, List<string> found)
    {
        for (var i = 0; i < blocks.Length; i++)
        {
            if (blocks[i] is LabelledList) found.Add(Index(path, i));
            if (blocks[i] is not BulletList list) continue;
            for (var item = 0; item < list.Items.Length; item++) Collect(list.Items[item].Blocks, Index(Index(path, i) + ".items", item), found);
        }
    }

    private static string? Contact(ResumeDocument document, ContactKind kind, int number)
    {
        for (var i = 0; i < document.Header.Contacts.Length; i++)
            if (document.Header.Contacts[i].Kind == kind && number-- == 0) return Index("header.contacts", i);
        return null;
    }

    private static string Block(ImmutableArray<Block> blocks, Func<Block, bool> isWanted)
    {
        for (var i = 0; i < blocks.Length; i++)
            if (isWanted(blocks[i])) return Index("blocks", i);
        return "blocks";
    }

    private static int Number(string member)
    {
        var open = member.IndexOf('[', StringComparison.Ordinal);
        return open >= 0 && int.TryParse(member.AsSpan(open + 1).TrimEnd(']'), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
    }

    private static string Index(string path, int index) => string.Create(CultureInfo.InvariantCulture, $"{path}[{index}]");
}
