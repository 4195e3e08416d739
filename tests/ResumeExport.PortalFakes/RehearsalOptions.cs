using System.Collections.Immutable;
using System.Globalization;
using ResumeExport.PortalFakes.Faults;
using ResumeExport.PortalFakes.Portals;

namespace ResumeExport.PortalFakes;

/// <summary>The command line of the fakes by hand.</summary>
/// <param name="Port">The port, 0 for a free one.</param>
/// <param name="Faults">What each submission to a portal shall meet.</param>
internal sealed record RehearsalOptions(int Port, ImmutableArray<(string Portal, FaultKind Kind)> Faults)
{
    public const string Usage = """
        Usage: dotnet run --project tests/ResumeExport.PortalFakes -- [--port N] [--fault PORTAL=FAULT]...

          --port N               listen on this port of 127.0.0.1; without it on a free one
          --fault PORTAL=FAULT   let every submission to a portal meet a fault, such as greenhouse=hang-after-body

        """;

    /// <summary>The names of the faults, as <c>hang-after-body</c>.</summary>
    public static IEnumerable<string> FaultNames => Enum.GetValues<FaultKind>().Select(NameOf);

    /// <summary>Reads the command line.</summary>
    /// <returns>The options, or what is wrong with it.</returns>
    public static (RehearsalOptions? Options, string? Problem) Read(string[] arguments)
    {
        var options = new RehearsalOptions(0, []);
        for (var index = 0; index < arguments.Length; index += 2)
        {
            if (arguments[index] is not ("--port" or "--fault")) return (null, $"Unknown option '{arguments[index]}'.");
            if (index + 1 == arguments.Length) return (null, $"{arguments[index]} needs a value.");
            if (options.With(arguments[index], arguments[index + 1]) is not { } more) return (null, $"{arguments[index]} cannot be '{arguments[index + 1]}'.");
            options = more;
        }

        return (options, null);
    }

    private RehearsalOptions? With(string option, string value)
    {
        if (option == "--port") return int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var port) && port <= ushort.MaxValue ? this with { Port = port } : null;
        if (value.Split('=') is not [var portal, var name] || !AllPortals.Names.Contains(portal) || !FaultNames.Contains(name)) return null;
        return this with { Faults = Faults.Add((portal, Enum.GetValues<FaultKind>().Single(kind => NameOf(kind) == name))) };
    }

    private static string NameOf(FaultKind kind) =>
        string.Concat(kind.ToString().Select(static (character, index) => char.IsAsciiLetterUpper(character) && index > 0 ? "-" + char.ToLowerInvariant(character) : char.ToLowerInvariant(character).ToString()));
}
