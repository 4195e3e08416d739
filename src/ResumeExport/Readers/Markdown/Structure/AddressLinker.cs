using ResumeExport.Model.Content;

namespace ResumeExport.Readers.Markdown.Structure;

/// <summary>Links bare e-mail addresses, which Markdown leaves as text.</summary>
internal static class AddressLinker
{
    /// <summary>Returns <paramref name="text"/> with each unlinked e-mail address made a mailto link.</summary>
    public static FlatText Link(SourceText source, FlatText text)
    {
        if (!text.Text.Contains('@', StringComparison.Ordinal)) return text;
        var pieces = new List<TextPiece>();
        foreach (var piece in text.Pieces) Split(source, piece, pieces);
        return new FlatText(source, pieces);
    }

    private static void Split(SourceText source, TextPiece piece, List<TextPiece> pieces)
    {
        var isExact = piece.Span.Length == piece.Text.Length;
        var from = 0;
        if (piece.Link is null && isExact && !piece.Styles.HasFlag(TextStyles.Code))
        {
            while (FindAddress(piece.Text, from) is var (start, end) && end > start)
            {
                AddPart(from, start, null);
                var span = source.SpanAt(piece.Span.Start + start, end - start);
                AddPart(start, end, new LinkReference("mailto:" + piece.Text[start..end], span));
                from = end;
            }
        }

        AddPart(from, piece.Text.Length, piece.Link);

        void AddPart(int start, int end, LinkReference? link)
        {
            if (end <= start) return;
            var span = isExact ? source.SpanAt(piece.Span.Start + start, end - start) : piece.Span;
            pieces.Add(new TextPiece(piece.Start + start, piece.Text[start..end], piece.Styles, link, span));
        }
    }

    /// <summary>Finds <c>local@domain.tld</c> at or behind <paramref name="from"/>; an empty range when there is none.</summary>
    private static (int Start, int End) FindAddress(string text, int from)
    {
        for (var at = text.IndexOf('@', from); at >= 0; at = text.IndexOf('@', at + 1))
        {
            var start = at;
            while (start > from && IsLocal(text[start - 1])) start--;
            var end = at + 1;
            while (end < text.Length && IsDomain(text[end])) end++;
            while (end > at && text[end - 1] is '.' or '-') end--;
            var hasDot = end > at + 2 && text.AsSpan(at + 2, end - at - 2).Contains('.');
            if (start < at && hasDot) return (start, end);
        }

        return (0, 0);
    }

    private static bool IsLocal(char c) => char.IsAsciiLetterOrDigit(c) || c is '.' or '_' or '-' or '+' or '%';

    private static bool IsDomain(char c) => char.IsAsciiLetterOrDigit(c) || c is '.' or '-';
}
