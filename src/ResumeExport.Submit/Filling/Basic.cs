using System.Text;
using ResumeExport.Submit.Wire;

namespace ResumeExport.Submit.Filling;

/// <summary>The header of HTTP Basic authentication with a key as user.</summary>
internal static class Basic
{
    public static WireHeader Of(Secret key, string password = "") =>
        new("Authorization", WireText.With("Basic ", key.Map(text => Convert.ToBase64String(Encoding.UTF8.GetBytes($"{text}:{password}")))));
}
