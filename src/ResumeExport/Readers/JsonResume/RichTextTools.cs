using System.Collections.Immutable;
using ResumeExport.Model.Content;

namespace ResumeExport.Readers.JsonResume;

/// <summary>Cuts and links leaves.</summary>
internal static class RichTextTools
{
    /// <summary>Cuts a text at its empty lines.</summary>
    public static IEnumerable<RichText> Paragraphs(RichText text)
    {
        var current = ImmutableArray.CreateBuilder<Inline>();
        for (var i = 0; i < text.Inlines.Length; i++)
        {
            var isEmptyLine = text.Inlines[i] is LineBreak && i + 1 < text.Inlines.Length && text.Inlines[i + 1] is LineBreak;
            if (!isEmptyLine)
            {
                current.Add(text.Inlines[i]);
                continue;
            }

            if (current.Count > 0) yield return new RichText(current.ToImmutable());
            current.Clear();
            while (i + 1 < text.Inlines.Length && text.Inlines[i + 1] is LineBreak) i++;
        }

        if (current.Count > 0) yield return new RichText(current.ToImmutable());
    }

    /// <summary>Returns <paramref name="text"/> with a link on all of it, unless a piece of it leads to <paramref name="target"/> already.</summary>
    public static RichText Linked(RichText text, string target)
    {
        var content = ImmutableArray.CreateBuilder<Inline>();
        foreach (var inline in text.Inlines)
        {
            if (inline is Link link && link.Target == target) return text;
            if (inline is Link other) content.AddRange(other.Content);
            else content.Add(inline);
        }

        return new RichText([new Link(target, content.ToImmutable(), text.Span)]);
    }
}
