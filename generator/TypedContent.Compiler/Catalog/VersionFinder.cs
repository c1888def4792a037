using TypedContent.Compiler.Entries;
using TypedContent.Compiler.Naming;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Catalog;

/// <summary>Finds the versions of each page in its language.</summary>
internal static class VersionFinder
{
    /// <param name="entries">The articles, in their order.</param>
    /// <param name="languages">Their languages.</param>
    /// <param name="plan">How versions are recognized.</param>
    public static VersionSpec Find((IndexRow Row, EntryName Name)[] entries, LanguageSpec languages, VersionPlan plan)
    {
        if (!plan.IsUsed)
        {
            return VersionSpec.None;
        }

        var groups = new PageGroups(entries, languages.Entries, plan);
        var ofEntries = Enumerable.Range(0, entries.Length).Select(groups.VersionOf).ToArray();
        var names = VersionName.Sort(ofEntries.Where(name => name.Length > 0).Distinct(StringComparer.OrdinalIgnoreCase), plan.Names).ToArray();
        var unused = plan.Names.Where(name => !names.Contains(name, StringComparer.OrdinalIgnoreCase)).ToEquatableArray();
        if (names.Length == 0)
        {
            return VersionSpec.None with { Plan = plan, Unused = unused };
        }

        int[] numbers = [.. ofEntries.Select(name => Array.FindIndex(names, known => known.Equals(name, StringComparison.OrdinalIgnoreCase)))];
        var rows = new int[]?[entries.Length];
        foreach (var page in groups.Find())
        {
            foreach (var same in page.Where(position => numbers[position] >= 0).GroupBy(groups.LanguageOf))
            {
                // Two files of one version are reported with the languages.
                int[] row = [.. same.GroupBy(position => numbers[position]).OrderBy(version => version.Key).Select(version => version.First())];
                foreach (var position in row.Length > 1 ? row : [])
                {
                    rows[position] = row;
                }
            }
        }

        return new VersionSpec(names.ToEquatableArray(), new EquatableArray<int>(numbers), rows.Any(row => row is not null) ? RowTable.Of(rows) : [])
        {
            Plan = plan,
            Unused = unused,
            Missing = FindMissing(entries, names, numbers, rows).ToEquatableArray(),
        };
    }

    /// <summary>
    /// The pages of the version before the newest one that have no successor. What an earlier version lost is old news, and a preview may still be written.
    /// </summary>
    private static IEnumerable<MissingPage> FindMissing((IndexRow Row, EntryName Name)[] entries, string[] names, int[] numbers, int[]?[] rows) =>
        names.Length < 2 || VersionName.IsPreview(names[1])
            ? []
            : Enumerable.Range(0, entries.Length)
                .Where(position => numbers[position] == 1 && (rows[position] is not { } row || numbers[row[0]] != 0))
                .Select(position => new MissingPage(entries[position].Row.Source, names[1], names[0]))
                .OrderBy(page => page.Source, StringComparer.Ordinal);
}
