namespace TypedContent.Compiler.FrontMatter.Values;

/// <summary>The keys of one front matter, from which readers take what they give a meaning to. What nobody takes is a key of the site's own.</summary>
/// <param name="entries">The entries by folded key.</param>
internal sealed class KeySelection(SortedDictionary<string, FrontMatterEntry> entries)
{
    private readonly HashSet<string> _taken = new(StringComparer.Ordinal);

    /// <summary>Whether a reader has taken a key.</summary>
    /// <param name="foldedKey">The key, folded.</param>
    public bool IsTaken(string foldedKey) => _taken.Contains(foldedKey);

    /// <summary>The entry of a key; null where the file does not have it.</summary>
    /// <param name="foldedKey">The key, folded.</param>
    public FrontMatterEntry? Find(string foldedKey) => entries.TryGetValue(foldedKey, out var entry) ? entry : null;

    /// <summary>Takes the first of these keys that the file has with a value that is meant. The others stay where they are.</summary>
    /// <param name="foldedKeys">The keys, folded.</param>
    /// <param name="isMeant">Whether a value has the meaning that is looked for; null where any has.</param>
    /// <returns>The entry; null if there is none.</returns>
    public FrontMatterEntry? Take(IReadOnlyList<string> foldedKeys, Func<FrontMatterNode, bool>? isMeant = null)
    {
        foreach (var key in foldedKeys)
        {
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
    /// <returns>The entries by folded key, in the order of the keys that were asked for.</returns>
    public IReadOnlyList<(string Key, FrontMatterEntry Entry)> TakeAll(IReadOnlyList<string> foldedKeys)
    {
        var found = foldedKeys.Where(entries.ContainsKey).Select(key => (key, entries[key])).ToArray();
        _taken.UnionWith(found.Select(entry => entry.key));
        return found;
    }
}
