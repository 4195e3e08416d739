using System.Text.RegularExpressions;
using ResumeExport.PortalFakes.Wire;

namespace ResumeExport.PortalFakes.Portals.Recruitee;

/// <summary>Parts of one answer.</summary>
internal static class RecruiteeAnswers
{
    /// <summary>The parts by member; only the one for several choices may come more than once, with [] behind it.</summary>
    public static Dictionary<string, MultipartPart[]> ToDictionaryOfMembers(this IEnumerable<(Match Match, MultipartPart Part)> answer) => answer
        .GroupBy(static pair => (pair.Match.Groups[2].Value == "multi_content") == (pair.Match.Groups[3].Length > 0) ? pair.Match.Groups[2].Value : "wrong brackets")
        .ToDictionary(static group => group.Key, static group => group.Select(static pair => pair.Part).ToArray());
}
