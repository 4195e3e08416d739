using FsCheck;

namespace ResumeExport.Tests.Support;

/// <summary>How property tests run.</summary>
internal static class PropertyChecks
{
    // In CI a change is judged by the same inputs on every run; everywhere else each run tries new ones.
    private static readonly Config Config = Environment.GetEnvironmentVariable("CI") == "true"
        ? Config.QuickThrowOnFailure.WithReplay(20_260_101, 7)
        : Config.QuickThrowOnFailure;

    /// <summary>Tries 100 inputs and throws with the smallest one that fails.</summary>
    public static void Holds(this Property property) => property.Check(Config);
}
