namespace TypedContent.Compiler.FrontMatter.Values;

/// <summary>The keys of one front matter. Readers take the keys that they understand; the rest are custom keys.</summary>
/// <param name="entries">The entries by folded key.</param>
internal sealed class KeySelection(SortedDictionary<string, FrontMatterEntry> entries)
{
    private readonly HashSet<string> _taken = new(StringComparer.Ordinal);

    /// <summary>Whether a reader has taken a key.</summary>
    /// <param name="foldedKey">The key, folded.</param>
    public bool IsTaken(string foldedKey) => _taken.Contains(foldedKey);

    /// <summary>The entry of a key; null if the file does not have it.</summary>
    /// <param name="foldedKey">The key, folded.</param>
    public FrontMatterEntry? Find(string foldedKey) => entries.TryGetValue(foldedKey, out var entry) ? entry : null;

    /// <summary>Takes the first of these keys whose value is accepted. The others stay available.</summary>
    /// <param name="foldedKeys">The keys, folded.</param>
    /// <param name="isMeant">Whether a value has the expected meaning; null to accept any value.</param>
    /// <returns>The entry; null if there is none.</returns>
    public FrontMatterEntry? Take(IReadOnlyList<string> foldedKeys, Func<FrontMatterNode, bool>? isMeant = null)
    {
        for (var i = 0; i < foldedKeys.Count; i++)
        {
            var key = foldedKeys[i];
            if (Find(key) is { } entry && (isMeant is null || isMeant(entry.Value)))
            {
                _taken.Add(key);
                return entry;
            }
        }

        return null;
    }

    /// <summary>Takes all of these keys that the file has.</summary>
    /// <param name="foldedKeys">The keys, folded.</param>
    /// <returns>The entries by folded key, in the order of <paramref name="foldedKeys"/>.</returns>
    public IReadOnlyList<(string Key, FrontMatterEntry Entry)> TakeAll(IReadOnlyList<string> foldedKeys)
    {
        List<(string, FrontMatterEntry)>? found = null;
        for (var i = 0; i < foldedKeys.Count; i++)
        {
            if (Find(foldedKeys[i]) is { } entry)
            {
                _taken.Add(foldedKeys[i]);
                (found ??= []).Add((foldedKeys[i], entry));
            }
        }

        return found ?? (IReadOnlyList<(string, FrontMatterEntry)>)[];
    }
}
