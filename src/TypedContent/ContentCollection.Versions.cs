using TypedContent.Editions;
using TypedContent.Generated;

namespace TypedContent;

// Versions of a product's documentation, which are the sisters of languages.
public sealed partial class ContentCollection<TEntry>
{
    /// <summary>
    /// The versions of its entries: released ones first, and of these the newest, then those that are not released yet, such as <c>next</c>. Empty if the
    /// collection has no versions.
    /// </summary>
    public IReadOnlyList<string> Versions => Shown.Current.Versions;

    /// <summary>
    /// The collection in one version: the entries of that version, and those that are part of all versions. The view limits lists and counts, terms,
    /// neighbors, the tree, search, and lookups to these entries. The entries are the same objects as in the whole collection. A view of one language stays in
    /// its language; if you ask a view of one version for another version, it searches the whole collection.
    /// </summary>
    /// <param name="version">One of <see cref="Versions"/>, ignoring case; null for the newest release.</param>
    /// <returns>The view, or this collection if nothing is left out. Empty if there is no such version.</returns>
    public ContentCollection<TEntry> InVersion(string? version) => In((Choice ?? EditionChoice.All) with { Version = version ?? EditionChoice.Newest });

    /// <summary>The version of an entry; null if it is part of all versions, and for an entry without a collection.</summary>
    /// <param name="entry">An entry of this collection.</param>
    /// <exception cref="ArgumentNullException"><paramref name="entry"/> is null.</exception>
    public string? VersionOf(TEntry entry)
    {
        if (ViewOf(entry) is { } view)
        {
            return view.VersionOf(entry);
        }

        return VersionAt(PositionOf(entry)) is >= 0 and var version ? _source.VersionNames[version] : null;
    }

    /// <summary>The same page in the other versions, in its language and in the order of <see cref="Versions"/>; empty if there are none.</summary>
    /// <param name="entry">An entry of this collection.</param>
    /// <exception cref="ArgumentNullException"><paramref name="entry"/> is null.</exception>
    public ContentList<TEntry> VersionsOf(TEntry entry)
    {
        if (ViewOf(entry) is { } view)
        {
            return view.VersionsOf(entry);
        }

        var position = PositionOf(entry);
        var row = position < 0 ? [] : EditionChoice.RowOf(_source.Versions, position);
        return row.Length < 2 ? Current.Nothing : new ContentList<TEntry>(this, [.. row.ToArray().Where(other => other != position)]);
    }

    /// <summary>
    /// The same page in the newest release that has it, in its language: the address that search engines should know. The entry itself if there is no newer
    /// one.
    /// </summary>
    /// <param name="entry">An entry of this collection.</param>
    /// <exception cref="ArgumentNullException"><paramref name="entry"/> is null.</exception>
    public TEntry NewestVersionOf(TEntry entry)
    {
        if (ViewOf(entry) is { } view)
        {
            return view.NewestVersionOf(entry);
        }

        var position = PositionOf(entry);
        return position >= 0 && EditionChoice.RowOf(_source.Versions, position) is [var newest, ..] && newest != position ? At(newest) : entry;
    }

    /// <summary>The pages of other versions that a version does not have, each once per language, in the newest version that has it.</summary>
    /// <param name="version">One of <see cref="Versions"/>, ignoring case.</param>
    /// <exception cref="ArgumentNullException"><paramref name="version"/> is null.</exception>
    public ContentList<TEntry> MissingInVersion(string version)
    {
        ArgumentNullException.ThrowIfNull(version);
        var shown = Shown;
        return new ContentList<TEntry>(shown, [.. shown.FindMissing(EditionChoice.NumberOf(version, shown._source))]);
    }

    string? IContentCollection.VersionOf(IContentEntry entry) => entry is TEntry typed ? VersionOf(typed) : null;

    IReadOnlyList<IContentEntry> IContentCollection.VersionsOf(IContentEntry entry) => entry is TEntry typed ? VersionsOf(typed) : [];

    IContentEntry IContentCollection.NewestVersionOf(IContentEntry entry) => entry is TEntry typed ? NewestVersionOf(typed) : entry;

    IContentCollection IContentCollection.InVersion(string? version) => InVersion(version);

    private List<int> FindMissing(int version)
    {
        var missing = new List<int>();
        for (var position = 0; position < _source.EntryVersions.Length; position++)
        {
            var row = EditionChoice.RowOf(_source.Versions, position);
            var own = VersionAt(position);
            if (own >= 0 && own != version && (row.IsEmpty || row[0] == position) && !HasVersion(row, version))
            {
                missing.Add(position);
            }
        }

        return missing;
    }

    private bool HasVersion(ReadOnlySpan<int> row, int version)
    {
        foreach (var position in row)
        {
            if (VersionAt(position) == version)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The version of the entry at a position; -1 if it is part of all versions.</summary>
    private int VersionAt(int position) => position < 0 || _source.EntryVersions is not { IsEmpty: false } versions ? -1 : versions[position];

    /// <summary>The version whose pages are around an entry: its own; for a page that is part of all versions, the newest one, or that of the view.</summary>
    private int VersionAround(int position) =>
        Choice?.Version is { } chosen ? EditionChoice.NumberOf(chosen, _source)
        : VersionAt(position) is >= 0 and var own ? own
        : EditionChoice.NumberOf(EditionChoice.Newest, _source);
}
