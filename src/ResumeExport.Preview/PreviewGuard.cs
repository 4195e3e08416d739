using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http;

namespace ResumeExport.Preview;

/// <summary>
/// Lets in only the page that was opened with the printed address: other users and programs of the machine do not know the token in it, and
/// pages of other origins, also under names that lead to this machine, are refused.
/// </summary>
internal sealed class PreviewGuard
{
    private const int TokenBytes = 24;

    /// <summary>The secret part of the address.</summary>
    public string Token { get; } = RandomNumberGenerator.GetHexString(2 * TokenBytes, lowercase: true);

    /// <summary>Returns the path behind the token; null for a request that is not to be answered.</summary>
    /// <param name="request">The request.</param>
    /// <param name="port">The port of this server.</param>
    public string? Accept(HttpRequest request, int port)
    {
        var own = string.Create(CultureInfo.InvariantCulture, $"127.0.0.1:{port}");
        if (request.Method != "GET" || request.Host.Value != own) return null;
        if (request.Headers.Origin is { Count: > 0 } origin && origin != "http://" + own) return null;
        if (request.Headers["Sec-Fetch-Site"] is { Count: > 0 } site && site != "same-origin" && site != "none") return null;
        var path = request.Path.Value ?? "";
        var isOwn = path.Length > Token.Length + 1 && CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(path[1..(Token.Length + 1)]), Encoding.ASCII.GetBytes(Token));
        return isOwn && path[Token.Length + 1] == '/' ? path[(Token.Length + 2)..] : null;
    }
}
