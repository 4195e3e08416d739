using ResumeExport.Model.Content;
using ResumeExport.Model.Text;

namespace ResumeExport.Writers.Markdown;

/// <summary>Tells labels with a colon from words that join two parts.</summary>
internal static class ContentLabels
{
    /// <summary>True for a word such as the <c>at</c> of <c>Engineer at Acme</c>.</summary>
    public static bool IsJoint(RichText label) => ContentLines.SeparatorBehind(label).Length == 0;
}
