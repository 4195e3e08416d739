using System.Collections.Immutable;

namespace ResumeExport.Writers.Docx;

/// <summary>The fonts of headings or of running text in a theme part; empty names leave the choice to Word.</summary>
/// <param name="Latin">For Latin, Greek and Cyrillic letters.</param>
/// <param name="EastAsian">For Chinese, Japanese and Korean.</param>
/// <param name="Complex">For scripts that join or run from right to left.</param>
/// <param name="Scripts">Fonts of single scripts by their four-letter names.</param>
internal sealed record ThemeFontSet(string Latin, string EastAsian, string Complex, ImmutableArray<KeyValuePair<string, string>> Scripts);
