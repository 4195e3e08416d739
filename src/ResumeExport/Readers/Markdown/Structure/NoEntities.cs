using AngleSharp.Common;
using AngleSharp.Dom;

namespace ResumeExport.Readers.Markdown.Structure;

/// <summary>
/// Leaves character references to <see cref="HtmlEntities"/>, which knows where they stand; AngleSharp's own table of 2,231 names
/// would be filled on every run of the program.
/// </summary>
internal sealed class NoEntities : IEntityProviderExtended
{
    public static NoEntities Instance { get; } = new();

    public string? GetSymbol(StringOrMemory name) => null;
}
