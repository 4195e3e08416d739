using System.Reflection;
using System.Security.Cryptography;
using System.Text;

namespace ResumeExport.Batch.Building;

/// <summary>Tells one build of the program from another: equal identities make equal bytes of equal sources.</summary>
public static class ProgramIdentity
{
    /// <summary>
    /// Returns SHA-256 in lower-case hex over the module version ids of <paramref name="assemblies"/>, which a deterministic compiler makes of their
    /// content, fonts included, and the version of the runtime, whose compression may change.
    /// </summary>
    /// <param name="assemblies">All that have a part in making and judging files.</param>
    public static string Of(params IEnumerable<Assembly> assemblies)
    {
        var text = new StringBuilder(Environment.Version.ToString());
        foreach (var id in assemblies.Select(static assembly => assembly.ManifestModule.ModuleVersionId).Order()) text.Append(' ').Append(id);
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())));
    }
}
