using System.Collections.Immutable;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using HandlebarsDotNet;
using ResumeExport.Model.Diagnostics;
using ResumeExport.Themes;

namespace ResumeExport.Writers.Html.Templates;

/// <summary>
/// A template, checked and compiled once for each theme. It reaches what it is given and nothing else: no file (partials come from memory), no type
/// (its values have no properties but their own), no network, and no more work than a page needs.
/// </summary>
internal sealed partial class CompiledTemplate
{
    // Partials in each other. A page has a handful; the engine's own limit would need more stack than a thread may have.
    private const short MostPartials = 40;
    private const int TagsOfRound = 32;

    private static readonly ConditionalWeakTable<ThemeTemplate, CompiledTemplate> Known = [];

    // Helpers have no other way to the rendering they are called in; one rendering never leaves its thread.
    [ThreadStatic]
    private static RenderBudget? current;

    private readonly TemplateGuard guard;
    private readonly HandlebarsTemplate<TextWriter, object, object>? render;

    private CompiledTemplate(ThemeTemplate template)
    {
        var faults = new List<Diagnostic>();
        guard = TemplateGuard.Check(template, faults);
        if (faults.Count == 0) render = Compile(faults);
        Faults = [.. faults];
    }

    /// <summary>What is wrong with the template itself; with any of it there is nothing to render.</summary>
    public ImmutableArray<Diagnostic> Faults { get; }

    /// <summary>Returns <paramref name="template"/> compiled.</summary>
    public static CompiledTemplate Of(ThemeTemplate template) => Known.GetValue(template, static template => new CompiledTemplate(template));

    /// <summary>Renders the values that <paramref name="values"/> makes; null after a finding.</summary>
    public string? Render(Func<RenderBudget, TemplateObject> values, List<Diagnostic> findings)
    {
        var budget = new RenderBudget(Math.Max(1, guard.Tags / TagsOfRound));
        using var output = new BoundedWriter(budget);
        current = budget;
        try
        {
            render!(output, values(budget), null!);
            return output.ToString();
        }
        catch (Exception e) when (e is HandlebarsException or InvalidOperationException or InvalidCastException)
        {
            findings.Add(Failure(e, budget));
            return null;
        }
        finally
        {
            current = null;
        }
    }

    private HandlebarsTemplate<TextWriter, object, object>? Compile(List<Diagnostic> faults)
    {
        var engine = Handlebars.Create(new HandlebarsConfiguration { PartialRecursionDepthLimit = MostPartials, FormatProvider = CultureInfo.InvariantCulture });
        TemplateFunctions.Register(engine);
        engine.RegisterHelper(TemplateGuard.StepHelper, static (_, _, arguments) => Note(arguments).Round());
        engine.RegisterHelper(TemplateGuard.PlaceHelper, static (_, arguments) =>
        {
            Note(arguments);
            return arguments[1];
        });

        HandlebarsTemplate<TextWriter, object, object>? main = null;
        for (var i = guard.Files.Count - 1; i >= 0; i--)
        {
            var (file, text) = guard.Files[i];
            try
            {
                var compiled = engine.Compile(new StringReader(text));
                if (i == 0) main = compiled;
                else engine.RegisterTemplate(file.Name, compiled);
            }
            catch (HandlebarsException e)
            {
                faults.Add(Fault(file, e));
            }
        }

        return main;
    }

    private static RenderBudget Note(Arguments arguments)
    {
        current!.Place = Convert.ToInt32(arguments[0], CultureInfo.InvariantCulture);
        return current;
    }

    private static Diagnostic Fault(TemplateFile file, HandlebarsException e)
    {
        var place = EnginePlace().Match(e.Message);
        var (line, column) = place.Success ? (Number(place, 1), Number(place, 2)) : (0, 0);
        return TemplateFault.AtLine(file, line, column, FirstLine(e));
    }

    private Diagnostic Failure(Exception e, RenderBudget budget)
    {
        while (e.InnerException is { } inner) e = inner;
        var (file, offset) = budget.Place < 0 ? (guard.Files[0].File, 0) : guard.Places[budget.Place];
        var excess = budget.Excess ?? (e.Message.Contains("partial", StringComparison.Ordinal) ? $"Partials include each other more than {MostPartials} deep" : null);
        var code = excess is null ? DiagnosticCodes.TemplateBroken : DiagnosticCodes.TemplateEndless;
        return TemplateFault.At(file, offset, code, excess ?? FirstLine(e), "Look at the loop or partial at this place, and at what it includes");
    }

    private static string FirstLine(Exception e) => e.Message.Split('\n')[0].TrimEnd('.', '\r');

    private static int Number(Match match, int group) => int.Parse(match.Groups[group].ValueSpan, CultureInfo.InvariantCulture);

    [GeneratedRegex("Occured at: ([0-9]{1,9}):([0-9]{1,9})")]
    private static partial Regex EnginePlace();
}
