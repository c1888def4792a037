using TypedContent.Compiler.FrontMatter;

namespace TypedContent.Compiler.Declared;

/// <summary>Finds the name that somebody meant.</summary>
internal static class Nearest
{
    private const int MaxLength = 40;

    /// <returns>The name that differs in the fewest letters, if those are few for its length; else empty.</returns>
    public static string Find(string written, IEnumerable<string> names) => FindSeveral(written, names).FirstOrDefault() ?? "";

    /// <returns>At most three such names, the nearest first.</returns>
    public static string[] FindSeveral(string written, IEnumerable<string> names)
    {
        var folded = KeyFolding.Fold(written);
        if (folded.Length > MaxLength)
        {
            return [];
        }

        return [.. names
            .Distinct(StringComparer.Ordinal)
            .Select(name => (Name: name, Distance: Distance(folded, KeyFolding.Fold(name))))
            .Where(candidate => Math.Min(candidate.Name.Length, folded.Length) is var length && candidate.Distance < length && candidate.Distance <= Math.Max(1, length / 3))
            .OrderBy(candidate => candidate.Distance).ThenBy(candidate => candidate.Name, StringComparer.Ordinal)
            .Select(candidate => candidate.Name)
            .Take(3)];
    }

    /// <summary>Letters to insert, remove or change; two neighbours that changed places are one.</summary>
    private static int Distance(string a, string b)
    {
        if (b.Length > MaxLength)
        {
            return int.MaxValue;
        }

        var rows = new int[a.Length + 1, b.Length + 1];
        for (var i = 0; i <= a.Length; i++)
        {
            for (var j = 0; j <= b.Length; j++)
            {
                if (i == 0 || j == 0)
                {
                    rows[i, j] = i + j;
                    continue;
                }

                var changed = rows[i - 1, j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
                rows[i, j] = Math.Min(changed, Math.Min(rows[i - 1, j], rows[i, j - 1]) + 1);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                {
                    rows[i, j] = Math.Min(rows[i, j], rows[i - 2, j - 2] + 1);
                }
            }
        }

        return rows[a.Length, b.Length];
    }
}
