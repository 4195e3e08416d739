using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using ResumeExport.Tests.Support;

namespace ResumeExport.Tests.Cases;

/// <summary>A numbered text case: a source and what is expected of it. README.md beside the cases has the notation.</summary>
internal sealed partial class CaseFile
{
    private const string Mark = "%%% expected\n";
    private readonly string path;
    private readonly string written;

    public CaseFile(string name)
    {
        path = Path.Join(Folder, name + ".md");
        var parts = File.ReadAllText(path).Split(Mark);
        written = parts[0];
        Expected = parts.Length > 1 ? parts[1] : "";
    }

    public static string Folder { get; } = Path.Join(RepositoryFiles.Root, "tests", "ResumeExport.Tests", "Cases");

    public string Expected { get; }

    public byte[] Source => Encoding.UTF8.GetBytes(Character().Replace(Repeated(written), Decode));

    public void Accept(string expected) => File.WriteAllText(path, written + Mark + expected);

    private static string Repeated(string text)
    {
        // The innermost first, so that repetitions nest.
        while (Repetition().IsMatch(text)) text = Repetition().Replace(text, Repeat);
        return text;
    }

    private static string Repeat(Match match) =>
        new StringBuilder().Insert(0, match.Groups[2].Value, int.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture)).ToString();

    private static string Decode(Match match) =>
        char.ConvertFromUtf32(int.Parse(match.Groups[1].Value, NumberStyles.HexNumber, CultureInfo.InvariantCulture));

    [GeneratedRegex(@"\{x(\d+) ((?:[^{}]|\{U\+[0-9A-F]+\})*)\}")]
    private static partial Regex Repetition();

    [GeneratedRegex(@"\{U\+([0-9A-F]{4,6})\}")]
    private static partial Regex Character();
}
