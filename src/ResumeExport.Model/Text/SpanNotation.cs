using System.Globalization;
using ResumeExport.Model.Diagnostics;

namespace ResumeExport.Model.Text;

/// <summary>Writes a source span for people.</summary>
internal static class SpanNotation
{
    /// <summary>Returns <c>@line:column+length</c>, or <c>@?</c> for an unknown place.</summary>
    public static string Of(SourceSpan span) =>
        span.IsKnown ? string.Create(CultureInfo.InvariantCulture, $"@{span.Line}:{span.Column}+{span.Length}") : "@?";
}
