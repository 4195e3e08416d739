using ResumeExport.Model.Text;

namespace ResumeExport.Cli.Verbs;

/// <summary>What the options of <c>build</c> say about formats.</summary>
/// <param name="Names">Names parted by commas, or <c>all</c>; null when none are given.</param>
/// <param name="IsFragment">True when HTML is to be a fragment.</param>
/// <param name="ReferenceDoc">The Word document whose look DOCX is to have; null for none.</param>
/// <param name="EmbedsFonts">True when DOCX is to hold its font.</param>
/// <param name="TextForm">The form of plain text; null when nothing is said about it.</param>
internal sealed record FormatWish(string? Names, bool IsFragment, string? ReferenceDoc, bool EmbedsFonts, PlainTextForm? TextForm);
