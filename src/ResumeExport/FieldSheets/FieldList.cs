using System.Collections.Immutable;
using ResumeExport.Model.Document;

namespace ResumeExport.FieldSheets;

/// <summary>Collects fields; those without a value are left out.</summary>
internal sealed class FieldList
{
    private readonly ImmutableArray<FormField>.Builder fields = ImmutableArray.CreateBuilder<FormField>();

    /// <summary>The fields so far.</summary>
    public ImmutableArray<FormField> All => fields.ToImmutable();

    /// <summary>Adds a field.</summary>
    public void Add(string label, string value)
    {
        if (value.Length > 0) fields.Add(new FormField(label, value));
    }

    /// <summary>Adds what a part says; a label of its own goes with that of the field.</summary>
    public void Add(string label, EntryPart? part)
    {
        if (part is not null) Add(part.Label is { } own ? $"{label} ({own.ToPlainText().Trim()})" : label, part.Text.ToPlainText());
    }
}
