using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using ResumeExport.Model.Content;
using ResumeExport.Model.Document;

namespace ResumeExport.Writers.Html.StructuredData;

/// <summary>
/// Writes the person as JSON-LD with the vocabulary of schema.org. Jobs and studies have dates, so they are roles (schema.org/Role): the property is
/// repeated inside. Each string is one that the page shows, or the target of one of its links.
/// </summary>
internal sealed class PersonData
{
    // Escapes < > & too, so nothing in a value can end the script element or open a comment in it.
    private static readonly JsonWriterOptions Options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    private readonly Utf8JsonWriter json;

    private PersonData(Utf8JsonWriter json) => this.json = json;

    /// <summary>Returns the data of <paramref name="document"/>; it can stand in a <c>script</c> element.</summary>
    public static string Of(ResumeDocument document)
    {
        using var stream = new MemoryStream(4 * 1024);
        using (var json = new Utf8JsonWriter(stream, Options)) new PersonData(json).Person(document);
        return Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length);
    }

    private void Person(ResumeDocument document)
    {
        var facts = PersonFacts.Of(document);
        json.WriteStartObject();
        json.WriteString("@context", "https://schema.org");
        json.WriteString("@type", "Person");
        json.WriteString("name", Plain(document.Header.Name));
        if (facts.Jobs.Find(static job => job.Job.Period is { IsOngoing: true } && job.Job.Role is not null) is { } current) json.WriteString("jobTitle", Plain(current.Job.Role!));
        Contacts(document.Header);
        Many("worksFor", facts.Jobs.FindAll(static job => job.Employer is not null), Job);
        Many("hasOccupation", facts.Jobs.FindAll(static job => job.Employer is null && job.Job.Role is not null), Occupation);
        Many("alumniOf", facts.Studies.FindAll(static study => study.Organisation is not null), Study);
        Many("hasCredential", [.. facts.Studies.FindAll(IsFinishedDegree), .. facts.Certificates], Credential);
        Many("award", facts.Awards.FindAll(static award => award.Title is not null), award => json.WriteStringValue(Plain(award.Title!)));
        Many("knowsAbout", facts.Skills, skill => json.WriteStringValue(Plain(skill)));
        json.WriteEndObject();
    }

    private void Contacts(Header header)
    {
        Many("email", Values(header, ContactKind.Email), json.WriteStringValue);
        Many("telephone", Values(header, ContactKind.Phone), json.WriteStringValue);
        Many("address", Values(header, ContactKind.Location), json.WriteStringValue);
        Many("url", Targets(header, ContactKind.Website), json.WriteStringValue);
        Many("sameAs", Targets(header, ContactKind.Profile), json.WriteStringValue);
    }

    private static List<string> Values(Header header, ContactKind kind) =>
        [.. header.Contacts.Where(contact => contact.Kind == kind).Select(static contact => Plain(contact.Value))];

    private static List<string> Targets(Header header, ContactKind kind) =>
        [.. header.Contacts.Where(contact => contact.Kind == kind).Select(static contact => LinkText.Of(contact.Value)).OfType<string>()];

    private void Job(Employment job)
    {
        StartRole("EmployeeRole", job.Job);
        if (job.Job.Role is { } role) json.WriteString("roleName", Plain(role));
        json.WritePropertyName("worksFor");
        Organisation("Organization", job.Employer!);
        json.WriteEndObject();
    }

    private void Occupation(Employment job)
    {
        StartRole("Role", job.Job);
        json.WriteStartObject("hasOccupation");
        json.WriteString("@type", "Occupation");
        json.WriteString("name", Plain(job.Job.Role!));
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private void Study(Entry study)
    {
        StartRole("OrganizationRole", study);
        json.WritePropertyName("alumniOf");
        Organisation("EducationalOrganization", study.Organisation!);
        json.WriteEndObject();
    }

    private void Credential(Entry entry)
    {
        json.WriteStartObject();
        json.WriteString("@type", "EducationalOccupationalCredential");
        json.WriteString("name", Plain(entry.Role ?? entry.Title ?? entry.Parts[0].Text));
        if ((entry.Organisation ?? entry.Find(EntryPartRole.Issuer)?.Text) is { } giver)
        {
            json.WritePropertyName("recognizedBy");
            Organisation("Organization", giver);
        }

        json.WriteEndObject();
    }

    private void Organisation(string type, RichText name)
    {
        json.WriteStartObject();
        json.WriteString("@type", type);
        json.WriteString("name", Plain(name));
        if (LinkText.Of(name) is { } target) json.WriteString("url", target);
        json.WriteEndObject();
    }

    private void StartRole(string type, Entry entry)
    {
        json.WriteStartObject();
        json.WriteString("@type", type);
        if (entry.Period is not { } period) return;
        json.WriteString(period.End is null && !period.IsOngoing ? "endDate" : "startDate", period.Start.Date.ToIso());
        if (period.End is { } end) json.WriteString("endDate", end.Date.ToIso());
    }

    private static bool IsFinishedDegree(Entry study) => study.Role is not null && study.Period is not { IsOngoing: true };

    // schema.org takes one value or several under one name.
    private void Many<T>(string name, List<T> values, Action<T> write)
    {
        if (values.Count == 0) return;
        json.WritePropertyName(name);
        if (values.Count > 1) json.WriteStartArray();
        foreach (var value in values) write(value);
        if (values.Count > 1) json.WriteEndArray();
    }

    private static string Plain(RichText text) => text.ToPlainText().Replace('\n', ' ');
}
