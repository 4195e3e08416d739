using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using ResumeExport.Inspection.Parity;
using ResumeExport.Model.Content;
using ResumeExport.Model.Text;
using ResumeExport.Tests.Support;

namespace ResumeExport.Tests.Inspection.Parity;

public sealed class ParityProperties
{
    private static readonly Gen<string> Word = Gen.Elements("alpha", "beta", "gamma", "2019", "2020", "delta", "–", "é", "C#", "x");

    private static readonly Gen<string> Text = Gen.ArrayOf(Word, 5).Select(words => string.Join(' ', words));

    private static readonly Gen<ContentLine> Line =
        from text in Text
        from tail in Text
        from styles in Gen.Elements(TextStyles.None, TextStyles.Bold, TextStyles.Italic)
        from target in Gen.Elements(null, null, "https://example.org", "mailto:a@example.org")
        from level in Gen.Choose(0, 4)
        from depth in Gen.Choose(0, 2)
        from number in Gen.Choose(0, 3)
        select Make(text, tail, styles, target, level, depth, number);

    private static readonly Arbitrary<(ImmutableArray<ContentLine> Lines, int Seed)> Documents =
        (from lines in Gen.NonEmptyListOf(Line) from seed in Gen.Choose(0, 10_000) select (lines.ToImmutableArray(), seed)).ToArbitrary();

    [Fact]
    public void Should_Hold_When_Nothing_Differs() =>
        Prop.ForAll(Documents, sample => ParityChecker.Compare(sample.Lines, Lines.Document(sample.Lines)).Holds)
            .Holds();

    [Theory]
    [InlineData("drop", MismatchKind.Missing)]
    [InlineData("double", MismatchKind.Unexpected)]
    [InlineData("swap", MismatchKind.Moved)]
    [InlineData("digit", MismatchKind.Changed)]
    [InlineData("unlink", MismatchKind.Changed)]
    [InlineData("heading", MismatchKind.Changed)]
    [InlineData("list", MismatchKind.Changed)]
    [InlineData("bold", MismatchKind.Changed)]
    public void Should_Name_The_Kind_When_One_Line_Is_Mutated(string mutation, MismatchKind kind) =>
        Prop.ForAll(Documents, sample => Detects(Distinct(sample.Lines), mutation, sample.Seed, kind)).Holds();

    [Fact]
    public void Should_Never_Hold_When_A_Line_Is_Dropped_Or_Doubled_Among_Equal_Lines() =>
        Prop.ForAll(Documents, sample =>
        {
            var at = sample.Seed % sample.Lines.Length;
            return !ParityChecker.Compare(sample.Lines, Lines.Document(sample.Lines.RemoveAt(at))).Holds
                && !ParityChecker.Compare(sample.Lines, Lines.Document(sample.Lines.Insert(at, sample.Lines[at]))).Holds;
        }).Holds();

    private static bool Detects(ImmutableArray<ContentLine> lines, string mutation, int seed, MismatchKind kind)
    {
        var at = seed % lines.Length;
        var mutated = Mutate(lines, mutation, at);
        if (mutated is not { } actual) return true;
        var verdict = ParityChecker.Compare(lines, Lines.Document(actual));
        return !verdict.Holds && verdict.Mismatches.Length == 1 && verdict.Mismatches[0].Kind == kind;
    }

    private static ImmutableArray<ContentLine>? Mutate(ImmutableArray<ContentLine> lines, string mutation, int at)
    {
        var line = lines[at];
        switch (mutation)
        {
            case "drop": return lines.RemoveAt(at);
            case "double": return lines.Insert(at, line);
            case "swap": return at == 0 ? null : lines.SetItem(at, lines[at - 1]).SetItem(at - 1, line);
            case "digit": return lines.SetItem(at, line with { Runs = line.Runs.SetItem(0, line.Runs[0] with { Text = line.Runs[0].Text + "7" }) });
            case "heading": return line.HeadingLevel == 0 ? null : lines.SetItem(at, line with { HeadingLevel = 0 });
            case "list": return line.ListDepth == 0 ? null : lines.SetItem(at, line with { ListDepth = 0, StartsItem = false, ItemNumber = null });
            case "unlink": return line.Runs[1].LinkTarget is null ? null : lines.SetItem(at, WithSecondRun(line, line.Runs[1] with { LinkTarget = null }));
            default: return line.Runs[1].Styles == 0 ? null : lines.SetItem(at, WithSecondRun(line, line.Runs[1] with { Styles = 0 }));
        }
    }

    private static ContentLine WithSecondRun(ContentLine line, LineRun run) => line with { Runs = line.Runs.SetItem(1, run) };

    // Equal lines have no identity, so which one was mutated cannot be told; number them.
    private static ImmutableArray<ContentLine> Distinct(ImmutableArray<ContentLine> lines) =>
        [.. lines.Select((line, index) => line with { Runs = [line.Runs[0] with { Text = $"n{index} {line.Runs[0].Text}" }, line.Runs[1]] })];

    private static ContentLine Make(string text, string tail, TextStyles styles, string? target, int level, int depth, int number) => new()
    {
        Runs = [new LineRun(text + " "), new LineRun(tail, styles, target)],
        HeadingLevel = level,
        ListDepth = depth,
        StartsItem = depth > 0 && number > 0,
        ItemNumber = depth > 0 && number > 1 ? number : null,
    };
}
