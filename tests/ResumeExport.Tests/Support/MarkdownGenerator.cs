using FsCheck;
using FsCheck.Fluent;

namespace ResumeExport.Tests.Support;

/// <summary>Random Markdown put together from fragments: usual ones and those that have broken something once.</summary>
internal static class MarkdownGenerator
{
    /// <summary>Documents of any length, with and without a name at the top.</summary>
    public static Arbitrary<string> Documents { get; } = Gen.ListOf(Gen.Elements(Fragments())).Select(static parts => string.Concat(parts)).ToArbitrary();

    private static string[] Fragments() =>
    [
        "# Name Here\n\n", "## Experience\n", "### Acme — Engineer (Jan 2020 – Present) • Berlin, Germany\n", "**Tech:** Go, C# (net)\n",
        "- bullet **bold** _it_ `code`\n", "  - nested [link](https://a.example/x)\n", "1. number\n", "plain words\nover lines  \nhard\n\n",
        "<p align=\"left\">html <b>b</b> &amp; <a href=\"https://x.example\">y</a></p>\n\n", "> quote\n\n", "```\ncode fence\n```\n", "---\n",
        "a | b | c\n\n", "me@example.org • +1 555 010 9999\n\n", "## Honors & awards\n- **Prize - (July, 2022)** (Org)\n", "\\*escaped\\* &copy; x\n\n",
        "## Education\n**School of X** — B.Tech (2013 – 2017) • CGPA: 7.66\n\n", "![alt text](p.png)\n\n", "ref [x][y]\n\n[y]: https://y.example\n\n",
        "## Skills\n- **A:** b, c (d, e)\n", "## Contact\n- LinkedIn: https://l.example/in/x\n", "<br>\n\n", "~~gone~~ ~1\n\n", "Setext\n======\n\n",
        "<table>stray<tr><td>a &lt; b</td><td title=\"a > b\">c</td></tr>late</table>\n\n", "<details><summary>More</summary>\n\n",
        "<ul>loose<li>x<ul><li>y</li></ul></li>after</ul>\n\n", "> <p>html in a quote\n> goes on</p>\n\n", "<h3>Head <i>it</i> (2019)</h2>\n\n", "<pre>  keep\n    lines</pre>\n\n",
        "### Org \\| Role | 2019 - 2020 — `a\n| b`\n", "### | — |\n", "- - 1. deep\n", "-\n", "| a | b |\n|---|---|\n| c \\| d | `e` |\n\n", "\\- x  \n====\n\n", "\\| bar\n\n", "&nbsp;\n\n", "\u200B\n",
        "[^1]: Note\n\n", "[un][def] [t](<https://x.example/a b>) [](https://e.example)\n", "<!-- c --> x\n\n", "\tcode\ttab\n\n", "## \n", "Ünï Čö Ώ Я\n", "## Projects\n- **P** — d — 2020\n",
        "- **Lead:** a, b\n\n  para\n\n  ```\n  f\n  ```\n", "*a **b* c** <b>d <i>e</b> f</i>\n\n", "word\u0007bell\u2028sep\n", "1986. year\n\n", "**(2020)**\n\n", "[a | b](https://p.example) | [c](mailto:c@d.example)\n\n", "\r\n", "~~~\n- x\n| y\n\n====\n~~~\n",
    ];
}
