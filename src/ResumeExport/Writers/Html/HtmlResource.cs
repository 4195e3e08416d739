using System.Text;

namespace ResumeExport.Writers.Html;

/// <summary>Reads the files that stand beside this code and are part of the program.</summary>
internal static class HtmlResource
{
    /// <summary>Returns the text of a file.</summary>
    public static string Read(string name)
    {
        using var stream = typeof(HtmlResource).Assembly.GetManifestResourceStream("html/" + name)!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
