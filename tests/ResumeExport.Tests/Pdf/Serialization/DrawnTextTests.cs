using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using ResumeExport.Pdf.Fonts;
using ResumeExport.Pdf.Layout;
using ResumeExport.Pdf.Serialization;
using ResumeExport.Pdf.Tagging;
using ResumeExport.Tests.Pdf.Support;
using ResumeExport.Tests.Support;

namespace ResumeExport.Tests.Pdf.Serialization;

/// <summary>Whatever the document, its whole text is drawn once, in the same order in content and in structure.</summary>
public sealed class DrawnTextTests
{
    private static readonly Gen<LayoutRun> Runs =
        from text in Texts.Text
        from style in Gen.Elements(Enum.GetValues<FontStyle>())
        from link in Gen.Frequency((4, Gen.Constant<string?>(null)), (1, Gen.Constant<string?>("https://example.org")))
        from strike in Gen.Frequency((6, Gen.Constant(false)), (1, Gen.Constant(true)))
        from language in Gen.Frequency((6, Gen.Constant<string?>(null)), (1, Gen.Constant<string?>("sv")))
        select new LayoutRun(text) { Style = style, LinkTarget = link, Strikethrough = strike, Language = language };

    private static readonly Gen<LayoutPart> Parts =
        from runs in Gen.ArrayOf(Runs, 2)
        from place in Gen.Elements(Enum.GetValues<PartPlacement>())
        from keep in Gen.Elements(true, false)
        from separator in Gen.Elements(" ", " | ", "", "—", "  ")
        select new LayoutPart { Runs = [.. runs], Placement = place, KeepTogether = keep, Separator = separator };

    private static readonly Gen<LayoutBlock> Blocks =
        from count in Gen.Choose(0, 3)
        from parts in Gen.ArrayOf(Parts, count)
        from level in Gen.Choose(0, 3)
        from marker in Gen.Elements(null, "•", "1.")
        from starts in Gen.Elements(true, false)
        from align in Gen.Elements(Enum.GetValues<TextAlignment>())
        select new LayoutBlock
        {
            Parts = parts.ToImmutableArray(),
            ListLevel = level,
            ListMarker = marker,
            StartsList = starts,
            Style = Documents.Body with { Alignment = align, IndentLeft = 10 * level },
        };

    [Fact]
    public void Should_Draw_The_Whole_Text_Once_In_One_Order() => Prop.ForAll(
        Arb.From(Gen.ListOf(Blocks)),
        blocks =>
        {
            var setup = new PageSetup { Height = 300 };
            var shaped = Shaped.Shape([.. blocks]);
            var expected = string.Concat(shaped.Blocks.Select(block =>
                Shaped.TextOf(shaped, block.MarkerStart, block.MarkerEnd)
                + string.Concat(block.Parts.Select(part => Shaped.TextOf(shaped, part.Start, part.End)))));
            var structure = StructureBuilder.Build(shaped, "en");
            var drawn = ComposedDocument.Compose(shaped, Typesetter.Typeset(shaped, setup), setup, structure);

            Assert.Equal(expected, DrawnText.InContentOrder(drawn));
            Assert.Equal(expected, DrawnText.InStructureOrder(drawn));
        }).Holds();
}
