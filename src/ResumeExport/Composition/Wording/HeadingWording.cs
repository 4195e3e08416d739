using System.Collections.Immutable;
using ResumeExport.Model.Content;
using ResumeExport.Model.Document;
using ResumeExport.Themes;

namespace ResumeExport.Composition.Wording;

/// <summary>Names sections as a theme does.</summary>
internal sealed class HeadingWording(ThemeWording wording, string language)
{
    /// <summary>Returns the heading of <paramref name="section"/>.</summary>
    public RichText Of(Section section)
    {
        if (section.Heading.IsEmpty) return section.Heading;
        var heading = wording.LabelOf(section.Kind, language) is { } label ? RichText.Plain(label, section.Heading.Span) : section.Heading;
        return wording.CapitalHeadings ? new RichText(Capitals(heading.Inlines)) : heading;
    }

    private ImmutableArray<Inline> Capitals(ImmutableArray<Inline> inlines) => [.. inlines.Select(inline => inline switch
    {
        TextRun run => run with { Text = CapitalLetters.Of(run.Text, language) },
        Link link => link with { Content = Capitals(link.Content) },
        LineBreak => inline,
        _ => throw new InvalidOperationException($"Unknown inline {inline.GetType().Name}."),
    })];
}
