using System.Globalization;
using ResumeExport.Model.Content;
using ResumeExport.Schemas.JsonResume;
using ResumeExport.Writers.JsonResume.Tree;

namespace ResumeExport.Writers.JsonResume;

/// <summary>An object of the schema: its standard fields, and behind them what plain strings cannot hold.</summary>
internal sealed class StandardObject
{
    private readonly JsonObject rich = new();
    private readonly JsonObject labels = new();

    /// <summary>The object; complete after <see cref="Finish"/>.</summary>
    public JsonObject Fields { get; } = new();

    /// <summary>Properties of our own, written last.</summary>
    public JsonObject Extra { get; } = new();

    /// <summary>Adds a string with its emphasis, links and label.</summary>
    public void AddText(string property, RichText text, RichText? label = null)
    {
        Fields.Add(property, text.ToPlainText());
        if (RichTextRenderer.IsRich(text)) rich.Add(property, RichTextRenderer.Render(text));
        AddLabel(property, label);
    }

    /// <summary>Adds an array of strings with their emphasis and links.</summary>
    public void AddTexts(string property, IEnumerable<RichText> texts)
    {
        var list = new JsonList();
        foreach (var text in texts)
        {
            if (RichTextRenderer.IsRich(text))
                rich.Add(string.Create(CultureInfo.InvariantCulture, $"{property}/{list.Count}"), RichTextRenderer.Render(text));
            list.Add(text.ToPlainText());
        }

        Fields.Add(property, list);
    }

    /// <summary>Joins the properties of our own to the standard ones.</summary>
    public void Finish()
    {
        if (!rich.IsEmpty) Fields.Add(JsonResumeNames.Rich, rich);
        if (!labels.IsEmpty) Fields.Add(JsonResumeNames.Labels, labels);
        Fields.AddAll(Extra);
    }

    private void AddLabel(string property, RichText? label)
    {
        if (label is not null) labels.Add(property, RichTextRenderer.Render(label));
    }
}
