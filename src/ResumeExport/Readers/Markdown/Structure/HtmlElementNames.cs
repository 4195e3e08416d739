namespace ResumeExport.Readers.Markdown.Structure;

/// <summary>The names of HTML elements, and of those that tools for Markdown add.</summary>
internal static class HtmlElementNames
{
    /// <summary>True when <paramref name="name"/> is the name of an element, in any case.</summary>
    public static bool Has(string name) => name.Trim().ToLowerInvariant() is
        "a" or "abbr" or "acronym" or "address" or "article" or "aside" or "audio" or "b" or "base" or "bdi" or "bdo" or "big" or "blockquote" or "body" or "br" or "button" or "canvas" or "caption" or "center"
            or "cite" or "code" or "col" or "colgroup" or "data" or "dd" or "del" or "details" or "dfn" or "dialog" or "dir" or "div" or "dl" or "dt" or "em" or "embed" or "fieldset" or "figcaption" or "figure"
            or "font" or "footer" or "form" or "frame" or "h1" or "h2" or "h3" or "h4" or "h5" or "h6" or "head" or "header" or "hgroup" or "hr" or "html" or "i" or "iframe" or "img" or "input" or "ins" or "kbd"
            or "label" or "legend" or "li" or "link" or "main" or "map" or "mark" or "menu" or "meta" or "nav" or "nobr" or "noscript" or "object" or "ol" or "optgroup" or "option" or "output" or "p" or "param"
            or "picture" or "pre" or "progress" or "q" or "rp" or "rt" or "ruby" or "s" or "samp" or "script" or "section" or "select" or "slot" or "small" or "source" or "span" or "strike" or "strong" or "style"
            or "sub" or "summary" or "sup" or "svg" or "path" or "g" or "table" or "tbody" or "td" or "template" or "textarea" or "tfoot" or "th" or "thead" or "time" or "title" or "tr" or "track" or "tt" or "u" or "ul"
            or "var" or "video" or "wbr" or "badge" or "icon" or "clientonly" or "fa" or "text" or "tspan" or "circle" or "rect" or "line" or "polygon" or "polyline" or "ellipse" or "defs" or "use" or "symbol" or "marquee" or "blink" or "plaintext" or "basefont" or "area" or "frameset" or "math" or "rb" or "rtc" or "search";
}
