using TypedContent.Generated;

namespace TypedContent.Memory;

/// <summary>Relations between entries, in the same tables as in a compiled collection.</summary>
internal static class MemoryRelations
{
    /// <summary>For each entry, those in its language that share the most and the rarest terms with it.</summary>
    public static int[] Related(IReadOnlyList<ContentEntry> entries, int[] languages, IReadOnlyList<ContentTaxonomySource> taxonomies)
    {
        var scores = new Dictionary<(int Entry, int Other), double>();
        foreach (var taxonomy in taxonomies)
        {
            for (var term = 0; term < taxonomy.NameHashes.Length; term++)
            {
                var members = taxonomy.GetEntries(term).ToArray();
                foreach (var pair in from one in members from other in members where one != other
                    && (languages.Length == 0 || languages[one] == languages[other]) select (one, other))
                {
                    scores[pair] = scores.GetValueOrDefault(pair) + (1.0 / members.Length);
                }
            }
        }

        var best = scores.ToLookup(score => score.Key.Entry, score => (score.Key.Other, score.Value));
        return
        [
            .. Enumerable.Range(0, entries.Count).SelectMany(entry => best[entry]
                .OrderByDescending(found => found.Value)
                .ThenBy(found => found.Other)
                .Select(found => found.Other)
                .Concat(Enumerable.Repeat(-1, ContentSource.RelatedWidth))
                .Take(ContentSource.RelatedWidth)),
        ];
    }

    /// <summary>For each entry, those whose bodies link to it.</summary>
    public static int[] LinkedFrom(IReadOnlyList<ContentEntry> entries)
    {
        var byUrl = Enumerable.Range(0, entries.Count).ToLookup(position => entries[position].Url, StringComparer.Ordinal);
        var links = (from position in Enumerable.Range(0, entries.Count)
                     from link in entries[position].Links
                     from target in byUrl[Uri.UnescapeDataString(link.Url.Split('#')[0])]
                     where target != position
                     select (target, position)).Distinct().ToLookup(link => link.target, link => link.position);
        return Rows([.. Enumerable.Range(0, entries.Count).Select(position => links[position].ToArray())]);
    }

    /// <summary>Where each row begins, where the last one ends, then the rows.</summary>
    public static int[] Rows(int[][] rows)
    {
        var table = new List<int>(rows.Length + 1);
        var next = rows.Length + 1;
        foreach (var row in rows)
        {
            table.Add(next);
            next += row.Length;
        }

        table.Add(next);
        table.AddRange(rows.SelectMany(row => row));
        return [.. table];
    }
}
