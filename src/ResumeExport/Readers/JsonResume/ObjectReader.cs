using System.Globalization;
using ResumeExport.Model.Content;
using ResumeExport.Readers.Data;
using ResumeExport.Schemas.JsonResume;

namespace ResumeExport.Readers.JsonResume;

/// <summary>Reads the fields of an object of the schema with what stands beside them, and knows which ones nobody read.</summary>
internal sealed class ObjectReader(DataItem item, ReadContext context)
{
    private readonly HashSet<string> read = new(StringComparer.Ordinal);

    /// <summary>The object.</summary>
    public DataItem Item => item;

    /// <summary>True when <paramref name="property"/> was read.</summary>
    public bool IsRead(string property) => read.Contains(property);

    /// <summary>Returns a member; null when there is none. It counts as read.</summary>
    public DataItem? Find(string property)
    {
        read.Add(property);
        return item.Find(property);
    }

    /// <summary>Reads a string; null when there is none or it is empty, or when it is no scalar, which then stays unread.</summary>
    public RichText? Text(string property)
    {
        if (item.Find(property) is not { } field) return null;
        if (!field.IsScalar && !field.IsBlank) return null;
        read.Add(property);
        return field.IsBlank ? null : WithRuns(property, field);
    }

    /// <summary>Reads an array of strings; a lone string counts as one. Empty strings are left out; what is no scalar stays unread.</summary>
    public List<RichText> Texts(string property)
    {
        var texts = new List<RichText>();
        if (item.Find(property) is not { } field) return texts;
        if (field.Kind != DataItemKind.Array) return Text(property) is { } one ? [one] : texts;
        if (field.Items.Exists(static value => !value.IsScalar && !value.IsBlank)) return texts;
        read.Add(property);
        for (var i = 0; i < field.Items.Count; i++)
            if (!field.Items[i].IsBlank) texts.Add(WithRuns(string.Create(CultureInfo.InvariantCulture, $"{property}/{i}"), field.Items[i]));
        return texts;
    }

    /// <summary>Reads the label of a string; null when it has none.</summary>
    public RichText? Label(string property) => item.Find(JsonResumeNames.Labels)?.Find(property) is { } label ? RichOf(label) : null;

    /// <summary>Reads rich text; null when there is none.</summary>
    public RichText? Rich(string property) => Find(property) is { } rich ? RichOf(rich) : null;

    /// <summary>The members that nobody read and that are no extensions.</summary>
    public IEnumerable<DataMember> Unread()
    {
        foreach (var member in item.Members)
        {
            if (read.Contains(member.Name) || member.Value.IsBlank) continue;
            if (!member.Name.StartsWith("x-", StringComparison.Ordinal)) yield return member;
        }
    }

    // The runs count while they say what the field says; an edited field wins.
    private RichText WithRuns(string key, DataItem field)
    {
        if (item.Find(JsonResumeNames.Rich)?.Find(key) is not { } runs) return RichTextReader.Read(field, context);
        var rich = RichTextReader.Read(runs, context);
        return rich.ToPlainText() == field.Text || rich.FirstLinkTarget == field.Text ? rich : RichTextReader.Read(field, context);
    }

    private RichText? RichOf(DataItem rich)
    {
        var text = RichTextReader.Read(rich, context);
        return text.IsEmpty ? null : text;
    }
}
