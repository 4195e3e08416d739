using System.Collections.Immutable;
using System.Text.RegularExpressions;
using ResumeExport.FieldSheets;
using ResumeExport.Model.Document;
using ResumeExport.Model.Text;
using ResumeExport.Submit.Contract;

namespace ResumeExport.Submit.Persons;

/// <summary>Finds out who applies: of a résumé, or of the lines of a proven file.</summary>
internal static partial class ApplicantReader
{
    private const int MostLinks = 10;

    /// <summary>Reads name and contacts of a résumé.</summary>
    public static Applicant Of(ResumeDocument document)
    {
        var contacts = document.Header.Contacts.Concat(document.Sections.SelectMany(static section => section.Blocks.OfType<ContactItem>())).ToList();
        return Make(
            document.Header.Name.ToPlainText(),
            Value(contacts, ContactKind.Email),
            Value(contacts, ContactKind.Phone),
            contacts.Where(static contact => contact.Kind is ContactKind.Profile or ContactKind.Website).Select(static contact => contact.Link ?? contact.Value.ToPlainText()));
    }

    /// <summary>Reads contacts of the lines of a file; they are told by where they lead.</summary>
    /// <param name="name">The name in the manifest.</param>
    /// <param name="lines">The lines that the file shows.</param>
    public static Applicant Of(string name, IEnumerable<ContentLine> lines)
    {
        // The contacts come before the first section.
        var head = lines.TakeWhile(static line => line.HeadingLevel < 2).ToList();
        var links = head.SelectMany(static line => line.Runs).Select(static run => run.LinkTarget).OfType<string>().Distinct().ToList();
        var texts = head.Where(static line => line.HeadingLevel == 0).SelectMany(static line => line.PlainText.Split('|', '•', '·', '\n')).Select(static text => text[(text.LastIndexOf(": ", StringComparison.Ordinal) + 1)..].Trim()).ToList();
        return Make(name, OrFound(Target(links, "mailto:"), texts, EmailShape()), OrFound(Target(links, "tel:"), texts, PhoneShape()), links.Where(static link => link.StartsWith("http", StringComparison.OrdinalIgnoreCase)));
    }

    private static string OrFound(string target, List<string> texts, Regex shape) => target.Length > 0 ? target : texts.Find(shape.IsMatch) ?? "";

    [GeneratedRegex(@"^[^\s@]+@[^\s@]+\.[^\s@]+$", RegexOptions.NonBacktracking)]
    private static partial Regex EmailShape();

    [GeneratedRegex(@"^\+?(\(?[0-9][0-9 ()./-]*){7,}$", RegexOptions.NonBacktracking)]
    private static partial Regex PhoneShape();

    private static Applicant Make(string name, string email, string phone, IEnumerable<string> pages)
    {
        var (first, last) = PersonName.Of(name);
        return new Applicant { Name = PersonName.OneLine(name), FirstName = first, LastName = last, Email = email, Phone = phone, Links = Links(pages) };
    }

    // One page for each network: a portal has one field for each.
    private static ImmutableArray<ApplicantLink> Links(IEnumerable<string> pages) =>
        [.. pages.Where(static page => Uri.TryCreate(page, UriKind.Absolute, out _)).Select(static page => new ApplicantLink(NetworkOf(page), page)).DistinctBy(static link => link.Network).Take(MostLinks)];

    private static string NetworkOf(string page) => new Uri(page).Host.ToLowerInvariant() switch
    {
        var host when host.EndsWith("linkedin.com", StringComparison.Ordinal) => "LinkedIn",
        var host when host.EndsWith("github.com", StringComparison.Ordinal) => "GitHub",
        var host when host.EndsWith("gitlab.com", StringComparison.Ordinal) => "GitLab",
        var host when host.EndsWith("stackoverflow.com", StringComparison.Ordinal) => "Stack Overflow",
        _ => "Portfolio",
    };

    private static string Value(List<ContactItem> contacts, ContactKind kind)
    {
        if (contacts.Find(contact => contact.Kind == kind) is not { } found) return "";
        return found.Link is { } link && link.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase) ? Target([link], "mailto:") : found.Value.ToPlainText().Replace('\n', ' ').Trim();
    }

    private static string Target(List<string> links, string scheme) =>
        links.Find(link => link.StartsWith(scheme, StringComparison.OrdinalIgnoreCase)) is { } link ? Uri.UnescapeDataString(link[scheme.Length..].Split('?')[0]).Trim() : "";
}
