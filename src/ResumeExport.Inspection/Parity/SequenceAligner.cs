namespace ResumeExport.Inspection.Parity;

/// <summary>
/// Aligns two sequences of keys: equal ends first, then keys that are unique on both sides (patience), then a longest
/// common subsequence of what is left. Work is bounded: a stretch too large for the exact method is matched greedily. A
/// poorer alignment only changes how a difference is named, never whether there is one.
/// </summary>
internal sealed class SequenceAligner
{
    private const int ExactCells = 250_000;

    private readonly int[] left;
    private readonly int[] right;
    private readonly int[] partner;
    private readonly Stack<(int LeftLow, int LeftHigh, int RightLow, int RightHigh)> pending = new();

    private SequenceAligner(int[] left, int[] right)
    {
        this.left = left;
        this.right = right;
        partner = new int[left.Length];
        Array.Fill(partner, -1);
    }

    /// <summary>Returns for each element of <paramref name="left"/> the index of its partner in <paramref name="right"/>, ascending, or -1.</summary>
    public static int[] Align(int[] left, int[] right)
    {
        var aligner = new SequenceAligner(left, right);
        aligner.pending.Push((0, left.Length, 0, right.Length));
        while (aligner.pending.TryPop(out var range)) aligner.Range(range.LeftLow, range.LeftHigh, range.RightLow, range.RightHigh);
        return aligner.partner;
    }

    private void Range(int leftLow, int leftHigh, int rightLow, int rightHigh)
    {
        while (leftLow < leftHigh && rightLow < rightHigh && left[leftLow] == right[rightLow]) partner[leftLow++] = rightLow++;
        while (leftLow < leftHigh && rightLow < rightHigh && left[leftHigh - 1] == right[rightHigh - 1]) partner[--leftHigh] = --rightHigh;
        if (leftLow == leftHigh || rightLow == rightHigh) return;
        if ((long)(leftHigh - leftLow) * (rightHigh - rightLow) <= ExactCells) Exact(leftLow, leftHigh, rightLow, rightHigh);
        else if (!Anchored(leftLow, leftHigh, rightLow, rightHigh)) Greedy(leftLow, leftHigh, rightLow, rightHigh);
    }

    private bool Anchored(int leftLow, int leftHigh, int rightLow, int rightHigh)
    {
        var anchors = LongestRise(UniqueInBoth(leftLow, leftHigh, rightLow, rightHigh));
        if (anchors.Count == 0) return false;
        foreach (var (leftAt, rightAt) in anchors)
        {
            pending.Push((leftLow, leftAt, rightLow, rightAt));
            partner[leftAt] = rightAt;
            leftLow = leftAt + 1;
            rightLow = rightAt + 1;
        }

        pending.Push((leftLow, leftHigh, rightLow, rightHigh));
        return true;
    }

    private List<(int Left, int Right)> UniqueInBoth(int leftLow, int leftHigh, int rightLow, int rightHigh)
    {
        var inLeft = Unique(left, leftLow, leftHigh);
        var inRight = Unique(right, rightLow, rightHigh);
        var pairs = new List<(int, int)>();
        for (var i = leftLow; i < leftHigh; i++)
            if (inLeft[left[i]] >= 0 && inRight.TryGetValue(left[i], out var at) && at >= 0) pairs.Add((i, at));
        return pairs;
    }

    // The only index of each key; -1 for keys that occur twice.
    private static Dictionary<int, int> Unique(int[] keys, int low, int high)
    {
        var index = new Dictionary<int, int>(high - low);
        for (var i = low; i < high; i++)
            if (!index.TryAdd(keys[i], i)) index[keys[i]] = -1;
        return index;
    }

    // The longest run of pairs that rises on the right side too, by patience sorting in O(n log n).
    private static List<(int Left, int Right)> LongestRise(List<(int Left, int Right)> pairs)
    {
        var tops = new List<int>();
        var previous = new int[pairs.Count];
        for (var i = 0; i < pairs.Count; i++)
        {
            var pile = PileFor(pairs, tops, pairs[i].Right);
            previous[i] = pile == 0 ? -1 : tops[pile - 1];
            if (pile == tops.Count) tops.Add(i);
            else tops[pile] = i;
        }

        var rise = new List<(int, int)>();
        for (var i = tops.Count == 0 ? -1 : tops[^1]; i >= 0; i = previous[i]) rise.Add(pairs[i]);
        rise.Reverse();
        return rise;
    }

    private static int PileFor(List<(int Left, int Right)> pairs, List<int> tops, int value)
    {
        var low = 0;
        var high = tops.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (pairs[tops[middle]].Right < value) low = middle + 1;
            else high = middle;
        }

        return low;
    }

    private void Exact(int leftLow, int leftHigh, int rightLow, int rightHigh)
    {
        var lengths = CommonLengths(leftLow, leftHigh, rightLow, rightHigh);
        var width = rightHigh - rightLow + 1;
        for (int i = leftLow, j = rightLow; i < leftHigh && j < rightHigh;)
        {
            var cell = ((i - leftLow) * width) + (j - rightLow);
            if (left[i] == right[j]) partner[i++] = j++;
            else if (lengths[cell + width] >= lengths[cell + 1]) i++;
            else j++;
        }
    }

    private int[] CommonLengths(int leftLow, int leftHigh, int rightLow, int rightHigh)
    {
        var width = rightHigh - rightLow + 1;
        var lengths = new int[(leftHigh - leftLow + 1) * width];
        for (var i = leftHigh - 1; i >= leftLow; i--)
            for (var j = rightHigh - 1; j >= rightLow; j--)
            {
                var cell = ((i - leftLow) * width) + (j - rightLow);
                lengths[cell] = left[i] == right[j] ? lengths[cell + width + 1] + 1 : Math.Max(lengths[cell + width], lengths[cell + 1]);
            }

        return lengths;
    }

    private void Greedy(int leftLow, int leftHigh, int rightLow, int rightHigh)
    {
        var places = new Dictionary<int, Queue<int>>();
        for (var j = rightLow; j < rightHigh; j++)
        {
            if (!places.TryGetValue(right[j], out var queue)) places[right[j]] = queue = new Queue<int>();
            queue.Enqueue(j);
        }

        var next = rightLow;
        for (var i = leftLow; i < leftHigh; i++)
        {
            if (!places.TryGetValue(left[i], out var queue)) continue;
            while (queue.TryPeek(out var at) && at < next) queue.Dequeue();
            if (!queue.TryDequeue(out var found)) continue;
            partner[i] = found;
            next = found + 1;
        }
    }
}
