using ResumeExport.Model.Document;

namespace ResumeExport.Writers.Html;

/// <summary>The class names of microformats2 that programs read an <c>h-resume</c> by.</summary>
internal static class Microformats
{
    /// <summary>The article that is a résumé.</summary>
    public const string Resume = "h-resume";

    /// <summary>The text of a summary.</summary>
    public const string Summary = "p-summary";

    /// <summary>A skill of the person.</summary>
    public const string Skill = "p-skill";

    /// <summary>The last date of an event.</summary>
    public const string End = "dt-end";

    /// <summary>The class of an entry; null where the format has none. A job or course of study is an event.</summary>
    public static string? Of(EntryKind kind) => kind switch
    {
        EntryKind.Work => "p-experience h-event",
        EntryKind.Education => "p-education h-event",
        EntryKind.Project or EntryKind.Award or EntryKind.Other => null,
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };

    /// <summary>The further classes of a part of <paramref name="entry"/>, each with a blank before it; none where the entry is no event.</summary>
    public static string Of(Entry entry, EntryPart part)
    {
        if (Of(entry.Kind) is null) return "";
        var own = part.Role switch
        {
            EntryPartRole.Organisation => " p-org",
            EntryPartRole.Role => " p-job-title",
            EntryPartRole.Location => " p-location",
            EntryPartRole.Description => " p-summary",
            EntryPartRole.Title or EntryPartRole.Issuer or EntryPartRole.Period or EntryPartRole.Score or EntryPartRole.Other => "",
            _ => throw new InvalidOperationException($"Unknown role {part.Role}."),
        };
        return NameOf(entry) == part.Role ? own + " p-name" : own;
    }

    /// <summary>The class of the first date of <paramref name="period"/>: a lone one says when something ended.</summary>
    public static string FirstDate(Period period) => period.End is null && !period.IsOngoing ? End : "dt-start";

    /// <summary>The class of a contact; null where the format has none.</summary>
    public static string? Of(ContactKind kind) => kind switch
    {
        ContactKind.Email => "u-email",
        ContactKind.Phone => "p-tel",
        ContactKind.Location => "p-adr",
        ContactKind.Profile or ContactKind.Website => "u-url",
        ContactKind.Other => null,
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };

    // What an event is called: the job or degree, where there is one.
    private static EntryPartRole? NameOf(Entry entry)
    {
        foreach (var role in (ReadOnlySpan<EntryPartRole>)[EntryPartRole.Role, EntryPartRole.Title, EntryPartRole.Organisation])
            if (entry.Find(role) is not null) return role;
        return null;
    }
}
