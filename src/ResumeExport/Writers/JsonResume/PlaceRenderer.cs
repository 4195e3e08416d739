using ResumeExport.Writers.JsonResume.Tree;

namespace ResumeExport.Writers.JsonResume;

/// <summary>Splits the text of a place into the fields of the schema so that joining them with <c>, </c> gives the text again.</summary>
internal static class PlaceRenderer
{
    private const string Separator = ", ";

    /// <summary>Adds <c>city</c> and <c>region</c>, or <c>address</c> for anything with a number in it.</summary>
    public static void AddTo(JsonObject location, string text)
    {
        var comma = text.IndexOf(Separator, StringComparison.Ordinal);
        if (text.AsSpan().IndexOfAnyInRange('0', '9') >= 0 || comma == 0 || comma + Separator.Length == text.Length)
            location.Add("address", text);
        else if (comma < 0)
            location.Add("city", text);
        else
            location.Add("city", text[..comma]).Add("region", text[(comma + Separator.Length)..]);
    }
}
