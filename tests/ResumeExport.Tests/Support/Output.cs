using System.Text;
using ResumeExport.Model.Document;
using ResumeExport.Model.Text;
using ResumeExport.Writers;
using ResumeExport.Writers.JsonResume;
using ResumeExport.Writers.PlainText;

namespace ResumeExport.Tests.Support;

/// <summary>Runs writers with the classic theme.</summary>
internal static class Output
{
    public static string Json(ResumeDocument document) => Text(new JsonResumeWriter(), document);

    public static string Html(ResumeDocument document) => Text(Sample.Format("html").CreateWriter(), document);

    public static string PlainText(ResumeDocument document) => Text(new PlainTextWriter(PlainTextForm.Standard), document);

    public static string Text(IResumeWriter writer, ResumeDocument document) => Encoding.UTF8.GetString(Bytes(writer, document));

    public static byte[] Bytes(IResumeWriter writer, ResumeDocument document)
    {
        using var stream = new MemoryStream();
        Assert.Empty(writer.Write(TestThemes.Compose(document), stream));
        return stream.ToArray();
    }
}
