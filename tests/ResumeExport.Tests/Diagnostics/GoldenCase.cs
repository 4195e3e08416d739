using System.Globalization;
using System.Text;
using ResumeExport.Tests.Support;

namespace ResumeExport.Tests.Diagnostics;

/// <summary>
/// One case of <c>Golden/*.txt</c>: the command line, the files it reads, and what it must print on standard error. <c>«E9»</c> in a file is a byte,
/// <c>«U+202E»</c> a character, <c>«201×[»</c> a text repeated.
/// </summary>
internal sealed record GoldenCase(string[] Arguments, List<(string Name, byte[] Content)> Files, string Expected)
{
    private static readonly string Folder = Path.Join(RepositoryFiles.Root, "tests", "ResumeExport.Tests", "Diagnostics", "Golden");

    public static IEnumerable<string> Names() => Directory.GetFiles(Folder, "*.txt").Select(file => Path.GetFileNameWithoutExtension(file)).Order(StringComparer.Ordinal);

    public static GoldenCase Load(string name)
    {
        var parts = File.ReadAllText(Path.Join(Folder, name + ".txt")).Split("\n=== ", StringSplitOptions.None);
        var files = parts[1..^1].Select(static part => part.Split('\n', 2)).Select(static part => (part[0], Bytes(part[1])));
        return new GoldenCase(parts[0]["$ resume-export ".Length..].Split(' '), [.. files], parts[^1].Split('\n', 2)[1]);
    }

    private static byte[] Bytes(string text)
    {
        using var bytes = new MemoryStream();
        for (var open = text.IndexOf('«', StringComparison.Ordinal); open >= 0; open = text.IndexOf('«', StringComparison.Ordinal))
        {
            var close = text.IndexOf('»', open);
            bytes.Write(Encoding.UTF8.GetBytes(text[..open]));
            bytes.Write(Escape(text[(open + 1)..close]));
            text = text[(close + 1)..];
        }

        bytes.Write(Encoding.UTF8.GetBytes(text));
        return bytes.ToArray();
    }

    private static byte[] Escape(string escape)
    {
        if (escape.StartsWith("U+", StringComparison.Ordinal)) return Encoding.UTF8.GetBytes(char.ConvertFromUtf32(Hex(escape[2..])));
        if (!escape.Contains('×', StringComparison.Ordinal)) return [(byte)Hex(escape)];
        var (count, text) = (escape.Split('×')[0], escape.Split('×')[1].Replace("\\n", "\n", StringComparison.Ordinal));
        return Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(text, int.Parse(count, CultureInfo.InvariantCulture))));
    }

    private static int Hex(string digits) => int.Parse(digits, NumberStyles.HexNumber, CultureInfo.InvariantCulture);
}
