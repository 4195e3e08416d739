using System.Collections.Immutable;
using ResumeExport.Inspection.Extractors;
using ResumeExport.Model.Text;

namespace ResumeExport.Inspection.Parity;

/// <summary>One comparison of two sequences of lines.</summary>
internal sealed class LineSequenceComparison
{
    // How far apart, in lines, a changed line is looked for inside its gap.
    private const int Window = 24;

    private readonly ImmutableArray<ContentLine> expected;
    private readonly ImmutableArray<ContentLine> actual;
    private readonly string[] expectedTexts;
    private readonly string[] actualTexts;
    private readonly LineComparer comparer;
    private readonly int[] partner;
    private readonly bool[] taken;
    private readonly List<(int ActualAt, int ExpectedAt, Mismatch Mismatch)> found = [];

    public LineSequenceComparison(ImmutableArray<ContentLine> expected, ImmutableArray<ContentLine> actual, LineAspects aspects)
    {
        this.expected = WithText(expected);
        this.actual = WithText(actual);
        var writtenLinks = (aspects & LineAspects.WrittenLinks) != 0;
        expectedTexts = Texts(this.expected, writtenLinks ? PlainForm.WriteOut : static line => NormalText.Collapse(line.PlainText));
        actualTexts = Texts(this.actual, static line => NormalText.Collapse(line.PlainText));
        comparer = new LineComparer(aspects);
        partner = Align();
        taken = new bool[this.actual.Length];
    }

    /// <summary>Returns the differences in the order of the output.</summary>
    public ImmutableArray<Mismatch> Run()
    {
        CompareAligned();
        if (HasLeftovers())
        {
            var gaps = Gaps();
            PairMoved();
            foreach (var gap in gaps) PairChanged(gap);
            ReportMissing();
            ReportUnexpected();
        }

        found.Sort(static (first, second) => (first.ActualAt, first.ExpectedAt).CompareTo((second.ActualAt, second.ExpectedAt)));
        return [.. found.Select(static entry => entry.Mismatch)];
    }

    // Nothing can show a line without visible text, so no output has to.
    private static ImmutableArray<ContentLine> WithText(ImmutableArray<ContentLine> lines)
    {
        foreach (var line in lines)
            if (!HasText(line)) return [.. lines.Where(HasText)];
        return lines;
    }

    private static bool HasText(ContentLine line)
    {
        foreach (var run in line.Runs)
            foreach (var character in run.Text)
                if (!NormalText.IsBlank(character)) return true;
        return false;
    }

    private static string[] Texts(ImmutableArray<ContentLine> lines, Func<ContentLine, string> compared)
    {
        var texts = new string[lines.Length];
        for (var i = 0; i < texts.Length; i++) texts[i] = compared(lines[i]);
        return texts;
    }

    private int[] Align()
    {
        var keys = new Dictionary<string, int>(StringComparer.Ordinal);
        return SequenceAligner.Align(Keys(expectedTexts, keys), Keys(actualTexts, keys));
    }

    private static int[] Keys(string[] texts, Dictionary<string, int> keys)
    {
        var result = new int[texts.Length];
        for (var i = 0; i < texts.Length; i++)
        {
            if (!keys.TryGetValue(texts[i], out var key)) keys.Add(texts[i], key = keys.Count);
            result[i] = key;
        }

        return result;
    }

    private void CompareAligned()
    {
        for (var i = 0; i < partner.Length; i++)
        {
            if (partner[i] < 0) continue;
            taken[partner[i]] = true;
            foreach (var difference in comparer.Differences(expected[i], actual[partner[i]]))
                Report(MismatchKind.Changed, $"{Excerpt.Of(expectedTexts[i])}: {difference}", i, partner[i]);
        }
    }

    private bool HasLeftovers() => Array.IndexOf(partner, -1) >= 0 || Array.IndexOf(taken, false) >= 0;

    // The stretches between aligned lines that have leftovers on both sides.
    private List<(int[] Expected, int[] Actual)> Gaps()
    {
        var gaps = new List<(int[], int[])>();
        var nextActual = 0;
        var waiting = new List<int>();
        for (var i = 0; i <= partner.Length; i++)
        {
            if (i < partner.Length && partner[i] < 0)
            {
                waiting.Add(i);
                continue;
            }

            var end = i < partner.Length ? partner[i] : actual.Length;
            if (waiting.Count > 0 && end > nextActual) gaps.Add(([.. waiting], [.. Enumerable.Range(nextActual, end - nextActual)]));
            waiting.Clear();
            nextActual = end + 1;
        }

        return gaps;
    }

    private void PairMoved()
    {
        var free = new Dictionary<string, Queue<int>>(StringComparer.Ordinal);
        for (var j = 0; j < actual.Length; j++)
        {
            if (taken[j]) continue;
            if (!free.TryGetValue(actualTexts[j], out var places)) free[actualTexts[j]] = places = new Queue<int>();
            places.Enqueue(j);
        }

        for (var i = 0; i < partner.Length; i++)
        {
            if (partner[i] >= 0 || !free.TryGetValue(expectedTexts[i], out var places) || !places.TryDequeue(out var at)) continue;
            Pair(i, at);
            Report(MismatchKind.Moved, $"{Excerpt.Of(expectedTexts[i])} stands at another place; expected {After(expectedTexts, i)}, found {After(actualTexts, at)}", i, at);
        }
    }

    private static string After(string[] texts, int index) => index == 0 ? "at the beginning" : $"after {Excerpt.Of(texts[index - 1])}";

    private void PairChanged((int[] Expected, int[] Actual) gap)
    {
        var next = 0;
        foreach (var i in gap.Expected)
        {
            if (partner[i] >= 0) continue;
            var best = MostAlike(i, gap.Actual, next);
            if (best < 0) continue;
            next = best + 1;
            var at = gap.Actual[best];
            Pair(i, at);
            Report(MismatchKind.Changed, TextDifference(expectedTexts[i], actualTexts[at]), i, at);
        }
    }

    private int MostAlike(int expectedAt, int[] candidates, int from)
    {
        var best = -1;
        var bestScore = 0.0;
        for (var k = from; k < Math.Min(candidates.Length, from + Window); k++)
        {
            if (taken[candidates[k]]) continue;
            var score = TextSimilarity.Score(expectedTexts[expectedAt], actualTexts[candidates[k]]);
            if (score > bestScore) (best, bestScore) = (k, score);
        }

        return bestScore >= TextSimilarity.Threshold ? best : -1;
    }

    private static string TextDifference(string wanted, string found)
    {
        var at = wanted.AsSpan().CommonPrefixLength(found);
        return $"text differs at character {(at + 1).ToString(System.Globalization.CultureInfo.InvariantCulture)}: expected {Excerpt.Around(wanted, at)}, found {Excerpt.Around(found, at)}";
    }

    private void ReportMissing()
    {
        for (var i = 0; i < partner.Length; i++)
            if (partner[i] < 0) Report(MismatchKind.Missing, $"{Excerpt.Of(expectedTexts[i])} is not in the output", i, -1);
    }

    private void ReportUnexpected()
    {
        for (var j = 0; j < actual.Length; j++)
            if (!taken[j]) Report(MismatchKind.Unexpected, $"{Excerpt.Of(actualTexts[j])} is not in the résumé at this place", -1, j);
    }

    private void Pair(int expectedAt, int actualAt)
    {
        partner[expectedAt] = actualAt;
        taken[actualAt] = true;
    }

    private void Report(MismatchKind kind, string message, int expectedAt, int actualAt)
    {
        var wanted = expectedAt >= 0 ? expected[expectedAt] : null;
        var got = actualAt >= 0 ? actual[actualAt] : null;
        var place = got?.Place ?? PlaceBefore(expectedAt);
        var order = actualAt >= 0 ? actualAt : OrderBefore(expectedAt);
        found.Add((order, expectedAt, new Mismatch(kind, message, wanted, got) { OutputPlace = place }));
    }

    private int OrderBefore(int expectedAt)
    {
        for (var i = expectedAt - 1; i >= 0; i--)
            if (partner[i] >= 0) return partner[i];
        return -1;
    }

    private string PlaceBefore(int expectedAt)
    {
        var before = OrderBefore(expectedAt);
        return before < 0 ? "" : "after " + actual[before].Place;
    }
}
