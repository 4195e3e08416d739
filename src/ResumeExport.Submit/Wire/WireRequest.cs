using System.Collections.Immutable;

namespace ResumeExport.Submit.Wire;

/// <summary>A request, complete.</summary>
/// <param name="Method">GET or POST.</param>
/// <param name="Url">Where it goes.</param>
/// <param name="Headers">Its headers but those that follow from the body.</param>
/// <param name="Body">Its body; null for none.</param>
public sealed record WireRequest(HttpMethod Method, WireText Url, ImmutableArray<WireHeader> Headers, RequestBody? Body)
{
    /// <summary>The most bytes that are read of the reply; null for the limit of the transport.</summary>
    public int? MaximumReplyBytes { get; init; }

    /// <summary>Returns a request without a body.</summary>
    public static WireRequest Get(WireText url, params ReadOnlySpan<WireHeader> headers) => new(HttpMethod.Get, url, [.. headers], null);

    /// <summary>Returns a request with a body.</summary>
    public static WireRequest Post(WireText url, RequestBody body, params ReadOnlySpan<WireHeader> headers) => new(HttpMethod.Post, url, [.. headers], body);
}
