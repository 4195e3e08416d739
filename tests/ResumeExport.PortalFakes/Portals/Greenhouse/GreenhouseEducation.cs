namespace ResumeExport.PortalFakes.Portals.Greenhouse;

/// <summary>The lists of schools, degrees and disciplines; invented.</summary>
internal static class GreenhouseEducation
{
    private static readonly Dictionary<string, (int Id, string Text)[]> Lists = new()
    {
        ["schools"] = [(51, "University of Examples"), (52, "Institute of Samples")],
        ["degrees"] = [(61, "Bachelor's Degree"), (62, "Master's Degree")],
        ["disciplines"] = [(71, "Computer Science"), (72, "Typography")],
    };

    public static object? List(string name) => Lists.TryGetValue(name, out var items)
        ? new { items = items.Select(static item => new { id = item.Id, text = item.Text }), meta = new { total_count = items.Length, per_page = 100 } }
        : null;

    public static bool Has(string name, string id) => Lists[name].Any(item => $"{item.Id}" == id);
}
