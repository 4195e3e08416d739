using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using ResumeExport.Composition;
using ResumeExport.Model.Diagnostics;
using ResumeExport.Model.Document;
using ResumeExport.Schemas.JsonResume;
using ResumeExport.Writers.JsonResume.Tree;

namespace ResumeExport.Writers.JsonResume;

/// <summary>
/// Writes JSON Resume 1.0.0: standard fields for programs that know the schema, and beside them (<c>x-</c> properties) whatever it
/// takes to read the same résumé back. docs/output-formats.md has the rules.
/// </summary>
public sealed class JsonResumeWriter : IResumeWriter
{
    private static readonly JsonWriterOptions Options = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <inheritdoc/>
    public ImmutableArray<Diagnostic> Write(ComposedResume composed, Stream output)
    {
        var tree = Render(composed.Document);
        using (var writer = new Utf8JsonWriter(output, Options)) tree.WriteTo(writer);
        output.WriteByte((byte)'\n');
        return [];
    }

    /// <summary>Returns <paramref name="document"/> as JSON Resume, UTF-8 without line ends between its values.</summary>
    public static byte[] ToJson(ResumeDocument document)
    {
        using var output = new MemoryStream();
        using (var writer = new Utf8JsonWriter(output)) Render(document).WriteTo(writer);
        return output.ToArray();
    }

    /// <summary>Returns the tree of <paramref name="document"/>.</summary>
    internal static JsonObject Render(ResumeDocument document)
    {
        var basics = new StandardObject();
        var arrays = new StandardArrays();
        var contacts = new ContactRenderer(basics);
        var blocks = new BlockRenderer(arrays, contacts);

        // 1. Header and sections in the order of the résumé: the first that needs a standard field gets it.
        new HeaderRenderer(basics, contacts, blocks).Render(document.Header);
        var sections = Sections(document, new SectionRenderer(basics, blocks));

        // 2. What they left in the standard fields, in the order of the schema.
        contacts.Finish();
        basics.Finish();
        var root = new JsonObject().Add(JsonResumeNames.Schema, JsonResumeNames.SchemaAddress).Add(JsonResumeNames.Basics, basics.Fields);
        arrays.AddTo(root);
        // The schema closes the root to other members; meta is open.
        return root.Add(JsonResumeNames.Meta, Meta(document).Add(JsonResumeNames.Sections, sections));
    }

    private static JsonList Sections(ResumeDocument document, SectionRenderer renderer)
    {
        var list = new JsonList();
        foreach (var section in document.Sections) list.Add(renderer.Render(section));
        return list;
    }

    private static JsonObject Meta(ResumeDocument document)
    {
        var meta = new JsonObject().Add("version", "v1.0.0").Add("language", document.Language);
        return document.Date is { } date ? meta.Add("date", date.ToIso()) : meta;
    }
}
