using System.Collections.Immutable;
using ResumeExport.Model.Content;
using ResumeExport.Model.Diagnostics;
using ResumeExport.Model.Document;
using ResumeExport.Readers.Data;
using ResumeExport.Readers.Shapes;
using ResumeExport.Schemas.JsonResume;

namespace ResumeExport.Readers.JsonResume;

/// <summary>Reads the header from <c>basics</c>: what is listed first, and at the end what nothing has placed.</summary>
internal sealed class HeaderReader(ObjectReader basics, ContactReader contacts, BlockReader blocks, ReadContext context)
{
    private readonly List<ContactItem> listed = [];
    private readonly List<Block> content = [];

    /// <summary>Reads the contacts and blocks that are listed. Comes before the sections.</summary>
    public void ReadListed()
    {
        if (basics.Find(JsonResumeNames.Contacts) is { } list)
            foreach (var item in list.Items) listed.AddRange(Contact(item));
        if (basics.Find(JsonResumeNames.Blocks) is { } body) content.AddRange(blocks.Read(body));
    }

    /// <summary>Reads the header as a whole; null when there is no name. Comes behind the sections.</summary>
    public Header? Read()
    {
        var name = basics.Text("name");
        var headline = Headline();
        listed.AddRange(contacts.Rest());
        foreach (var member in basics.Unread()) Unknown(member);
        if (name is null && context.ReadsMarkup) name = Guess(ref headline);
        return name is null ? null : new Header { Name = name, Headline = headline, Contacts = [.. listed], Blocks = [.. content] };
    }

    // No member has a name: the headline takes its place, or a copy of the address, or the name of the file, and a finding says so.
    private RichText? Guess(ref Headline? headline)
    {
        var guess = headline is { Parts: [var only] } ? only : Address() ?? context.FileName;
        if (guess is null) return null;
        context.Report(DiagnosticCodes.NameMissing, DiagnosticSeverity.Warning, $"no name found; '{guess.ToPlainText()}' takes its place", basics.Item, "add basics.name");
        if (headline is { Parts: [_] }) headline = null;
        return guess;
    }

    private RichText? Address() =>
        listed.Find(static item => item.Kind == ContactKind.Email)?.Value.ToPlainText() is { } address ? RichText.Plain(address) : null;

    private IEnumerable<ContactItem> Contact(DataItem item)
    {
        if (item.Kind == DataItemKind.Object && contacts.Object(item) is { } contact) return [contact];
        var wrapped = new DataItem(DataItemKind.Array, "", item.Span);
        wrapped.Items.Add(item);
        var found = blocks.Read(wrapped);
        content.AddRange(found.Where(static block => block is not ContactItem));
        return found.OfType<ContactItem>();
    }

    private Headline? Headline()
    {
        if (basics.Text("label") is not { } label) return null;
        return Written(label.ToPlainText()) ?? new Headline([label]);
    }

    // The parts as written count while they are what the label says.
    private Headline? Written(string label)
    {
        if (basics.Find(JsonResumeNames.Headline) is not { } item || item.Find("parts") is not { } list) return null;
        var parts = list.Items.Select(part => RichTextReader.Read(part, context)).Where(static part => !part.IsEmpty).ToImmutableArray();
        var separator = item.Find("separator")?.Text ?? "•";
        var text = string.Join(" " + separator + " ", parts.Select(static part => part.ToPlainText()));
        return text == label && !parts.IsEmpty ? new Headline(parts, separator) : null;
    }

    private void Unknown(DataMember member)
    {
        if (member.Name == "image")
        {
            context.Report(DiagnosticCodes.JsonMemberUnknown, DiagnosticSeverity.Info, "a picture is not shown in any output", member.Value);
            return;
        }

        context.ReportUnknown(member);
        var label = RichText.Plain(MemberNames.ToHeading(member.Name), member.Value.Span);
        if (member.Value.IsScalar)
            listed.Add(new ContactItem { Kind = ContactKind.Other, Label = label, Value = RichTextReader.Read(member.Value, context), Span = member.Value.Span });
        else
            content.AddRange(new UnknownValueReader(context).Member(member));
    }
}
