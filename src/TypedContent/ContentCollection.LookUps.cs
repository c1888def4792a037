using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using TypedContent.Editions;
using TypedContent.Lookup;

namespace TypedContent;

// Lookups of entries by slug, by key, and by folder.
public sealed partial class ContentCollection<TEntry>
{
    /// <summary>
    /// Finds an entry by its slug. If an article exists in several languages, finds the entry in the site's default language, or else the one without a
    /// language, or else the first by language tag.
    /// </summary>
    /// <param name="slug">The slug, compared ordinally.</param>
    /// <param name="entry">The entry, or null.</param>
    /// <returns>Whether there is one.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="slug"/> is null.</exception>
    public bool TryGet(string slug, [NotNullWhen(true)] out TEntry? entry)
    {
        ArgumentNullException.ThrowIfNull(slug);
        var shown = Shown;
        var position = shown.PositionOf(slug, []);
        entry = position >= 0 && shown.At(position) is { } found && found.Slug == slug ? found : null;
        return entry is not null;
    }

    /// <summary>Finds an entry by its slug and its language.</summary>
    /// <param name="slug">The slug, compared ordinally.</param>
    /// <param name="language">A BCP 47 tag or range, ignoring case: <c>zh</c> finds <c>zh</c>, or else <c>zh-CN</c>.</param>
    /// <param name="entry">The entry, or null.</param>
    /// <returns>Whether there is one.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="slug"/> or <paramref name="language"/> is null.</exception>
    public bool TryGet(string slug, string language, [NotNullWhen(true)] out TEntry? entry)
    {
        ArgumentNullException.ThrowIfNull(slug);
        ArgumentNullException.ThrowIfNull(language);
        var shown = Shown;
        var position = shown.PositionOf(slug, EditionChoice.Of(language).RanksOf(_source.LanguageTags));
        entry = position >= 0 && shown.At(position) is { } found && found.Slug == slug ? found : null;
        return entry is not null;
    }

    bool IContentCollection.TryGet(string slug, [NotNullWhen(true)] out IContentEntry? entry)
    {
        var found = TryGet(slug, out var typed);
        entry = typed;
        return found;
    }

    /// <summary>The entry with this key. For generated code.</summary>
    /// <param name="key">The entry's key.</param>
    /// <exception cref="KeyNotFoundException">There is no such entry. A hot reload may have removed it.</exception>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public TEntry Get(ulong key)
    {
        var position = PositionOf(key);
        return position >= 0 ? At(position) : throw new KeyNotFoundException($"{Name} has no entry {key:x16}.");
    }

    /// <summary>The entries of a folder and its subfolders. For generated code.</summary>
    /// <param name="folder">The folder's number.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public ContentList<TEntry> InFolder(int folder)
    {
        var starts = _source.FolderStarts;
        return new ContentList<TEntry>(this, _source.FolderEntries[starts[folder]..starts[folder + 1]].ToArray());
    }

    /// <summary>The position of the entry with a slug whose language ranks first if there are several languages; or -1.</summary>
    /// <param name="slug">The slug.</param>
    /// <param name="ranks">The rank of each language, -1 for languages that don't count; empty for the default order of languages.</param>
    private int PositionOf(string slug, ReadOnlySpan<int> ranks)
    {
        var index = _source.SlugIndex;
        var hashes = _source.SlugHashes;
        var languages = _source.EntryLanguages;
        var hash = HashIndex.Hash(slug);
        var (best, bestRank) = (-1, int.MaxValue);
        for (var position = HashIndex.Find(index, hashes, hash); position >= 0; position = HashIndex.FindNext(index, hashes, hash, position))
        {
            var language = languages.IsEmpty ? 0 : languages[position];
            var rank = ranks.IsEmpty ? language : ranks[language];
            if (rank >= 0 && rank < bestRank)
            {
                (best, bestRank) = (position, rank);
            }
        }

        return best;
    }

    /// <summary>The position of an entry in the collection's order, or -1.</summary>
    internal int PositionOf(TEntry entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        return entry.Identity.Source is null ? -1 : PositionOf(entry.Identity.Key);
    }

    private int PositionOf(ulong key) => HashIndex.Find(_source.KeyIndex, _source.Keys, key);
}
