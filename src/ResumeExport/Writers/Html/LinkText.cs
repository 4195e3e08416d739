using System.Buffers;
using System.Globalization;
using System.Text;
using ResumeExport.Model.Content;
using ResumeExport.Normalisation;

namespace ResumeExport.Writers.Html;

/// <summary>Writes link targets as the URL standard wants them.</summary>
internal static class LinkText
{
    private static readonly SearchValues<char> Refused = SearchValues.Create("\"<>\\^`{|}");

    /// <summary>Returns where the first link of <paramref name="text"/> leads; null when it has none that may pass.</summary>
    public static string? Of(RichText text) => text.FirstLinkTarget is { } target && LinkPolicy.Accept(target) is { } accepted ? Of(accepted) : null;

    /// <summary>Returns <paramref name="target"/> with the characters percent-encoded that no URL may hold; browsers do the same.</summary>
    public static string Of(string target)
    {
        if (!target.AsSpan().ContainsAny(Refused)) return target;
        var text = new StringBuilder(target.Length + 8);
        foreach (var character in target)
        {
            if (Refused.Contains(character)) text.Append('%').Append(((int)character).ToString("X2", CultureInfo.InvariantCulture));
            else text.Append(character);
        }

        return text.ToString();
    }
}
