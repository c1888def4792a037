namespace TypedContent.Compiler.Text;

/// <summary>Finds the existing name that was most likely meant by an unknown one.</summary>
internal static class NearestName
{
    private const int MaxKeyLength = 40;

    /// <returns>The nearest name by edit distance (a letter added, removed, or replaced, or two swapped); null if none is near.</returns>
    public static string? Find(string name, IEnumerable<string> names)
    {
        var limit = (name.Length + 1) / 3;
        string? nearest = null;
        foreach (var candidate in names)
        {
            var distance = Distance(name, candidate, limit);
            if (distance < limit || (distance == limit && (nearest is null || string.CompareOrdinal(candidate, nearest) < 0)))
            {
                (nearest, limit) = (candidate, distance);
            }
        }

        return nearest;
    }

    /// <summary>The key or value that was probably meant. Differences that keys ignore (case, '-', '_', '.') do not count.</summary>
    /// <returns>The name with the fewest differences, if those are few for its length; otherwise empty.</returns>
    public static string FindKey(string written, IEnumerable<string> names) => FindKeys(written, names).FirstOrDefault() ?? "";

    /// <summary>The keys or values that may have been meant.</summary>
    /// <returns>At most three, nearest first.</returns>
    public static string[] FindKeys(string written, IEnumerable<string> names)
    {
        var folded = KeyFolding.Fold(written);
        if (folded.Length > MaxKeyLength)
        {
            return [];
        }

        return [.. names
            .Distinct(StringComparer.Ordinal)
            .Select(name => (Name: name, Distance: Distance(folded, KeyFolding.Fold(name), folded.Length)))
            .Where(candidate => Math.Min(candidate.Name.Length, folded.Length) is var length
                && candidate.Distance < length && candidate.Distance <= Math.Max(1, length / 3))
            .OrderBy(candidate => candidate.Distance).ThenBy(candidate => candidate.Name, StringComparer.Ordinal)
            .Select(candidate => candidate.Name)
            .Take(3)];
    }

    /// <summary>The edit distance between two texts, ignoring case; limit + 1 if it exceeds the limit.</summary>
    private static int Distance(string a, string b, int limit)
    {
        if (Math.Abs(a.Length - b.Length) > limit)
        {
            return limit + 1;
        }

        var beforeLast = new int[b.Length + 1];
        var last = new int[b.Length + 1];
        var row = new int[b.Length + 1];
        for (var j = 0; j <= b.Length; j++)
        {
            last[j] = j;
        }

        for (var i = 1; i <= a.Length; i++)
        {
            row[0] = i;
            var best = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var isSame = Same(a[i - 1], b[j - 1]);
                row[j] = Math.Min(Math.Min(row[j - 1], last[j]) + 1, last[j - 1] + (isSame ? 0 : 1));
                if (i > 1 && j > 1 && Same(a[i - 1], b[j - 2]) && Same(a[i - 2], b[j - 1]))
                {
                    row[j] = Math.Min(row[j], beforeLast[j - 2] + 1);
                }

                best = Math.Min(best, row[j]);
            }

            if (best > limit)
            {
                return limit + 1;
            }

            (beforeLast, last, row) = (last, row, beforeLast);
        }

        return Math.Min(last[b.Length], limit + 1);
    }

    private static bool Same(char a, char b) => a == b || Casing.ToLower(a) == Casing.ToLower(b);
}
