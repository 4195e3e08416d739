using ResumeExport.Model.Diagnostics;

namespace ResumeExport.Themes.Tokens;

/// <summary>Words the findings about tokens the same way everywhere.</summary>
internal sealed class TokenReport(List<Diagnostic> diagnostics)
{
    public void Missing(string token, TokenPlace place) =>
        Error(DiagnosticCodes.ThemeTokenMissing, $"The token '{token}' is missing", place, "Add it, or name a theme to take it from: extends: classic");

    public void Unknown(string token, TokenPlace place, IEnumerable<string> known)
    {
        var nearest = NearestName.Of(token, known);
        var hint = nearest is null ? "Known here: " + string.Join(", ", known) : $"Did you mean '{nearest}'?";
        Error(DiagnosticCodes.ThemeTokenUnknown, $"Unknown token '{token}'", place, hint);
    }

    public void WrongValue(string token, string shown, TokenPlace place, string expected) =>
        Error(DiagnosticCodes.ThemeTokenWrong, $"The token '{token}' cannot be {shown}", place, "It takes " + expected);

    public void LowContrast(string token, TokenPlace place) => diagnostics.Add(new Diagnostic(
        DiagnosticCodes.ThemeLowContrast,
        DiagnosticSeverity.Warning,
        $"The colour '{token}' has a contrast of less than 4.5:1 on white",
        place.Path,
        place.Span,
        "Take a darker one: pale text is hard to read and some portals take it for hidden text"));

    private void Error(string code, string message, TokenPlace place, string hint) =>
        diagnostics.Add(new Diagnostic(code, DiagnosticSeverity.Error, message, place.Path, place.Span, hint));
}
