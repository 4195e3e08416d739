namespace ResumeExport.Inspection.Extractors;

/// <summary>What a format says about its lines. Parity compares exactly these and names them in its verdict.</summary>
[Flags]
public enum LineAspects
{
    /// <summary>Nothing; the file could not be read.</summary>
    None = 0,

    /// <summary>The visible text and the order of the lines.</summary>
    Text = 1,

    /// <summary>Link targets and the text that carries each link.</summary>
    Links = 2,

    /// <summary>
    /// Link targets as the text writes them out, <c>text (target)</c>, left out where the text says it all: a difference
    /// there is a difference of the text.
    /// </summary>
    WrittenLinks = 4,

    /// <summary>Heading levels, all of them.</summary>
    HeadingLevels = 8,

    /// <summary>Heading levels 1 and 2; deeper headings look like text.</summary>
    ShallowHeadingLevels = 16,

    /// <summary>List depth, the start of each item, and the number of numbered items.</summary>
    Lists = 32,

    /// <summary>Which characters are bold and which are italic.</summary>
    Emphasis = 64,

    /// <summary>Dates for machines.</summary>
    Dates = 128,

    /// <summary>
    /// Narrows <see cref="Emphasis"/>: signs beyond ASCII such as ✓ and → are left out, as the fallback faces that have them
    /// come in one cut.
    /// </summary>
    PlainSigns = 256,

    /// <summary>Heading levels 1 to 6; deeper headings are of level 6.</summary>
    SixHeadingLevels = 512,
}
