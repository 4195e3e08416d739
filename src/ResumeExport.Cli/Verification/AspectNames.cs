using System.Collections.Immutable;
using ResumeExport.Inspection.Extractors;

namespace ResumeExport.Cli.Verification;

/// <summary>What the parity table calls the things that were compared.</summary>
internal static class AspectNames
{
    /// <summary>Returns the names of all set flags in a fixed order.</summary>
    public static ImmutableArray<string> Of(LineAspects aspects)
    {
        var names = ImmutableArray.CreateBuilder<string>();
        Add(LineAspects.Text, "text");
        Add(LineAspects.Links | LineAspects.WrittenLinks, "links");
        Add(LineAspects.HeadingLevels | LineAspects.ShallowHeadingLevels | LineAspects.SixHeadingLevels, "headings");
        Add(LineAspects.Lists, "lists");
        Add(LineAspects.Emphasis, "bold");
        Add(LineAspects.Dates, "dates");
        return names.ToImmutable();

        void Add(LineAspects flag, string name)
        {
            if ((aspects & flag) != 0) names.Add(name);
        }
    }
}
