using System.Globalization;
using TypedContent.Editions;

namespace TypedContent;

/// <summary>Entries in a fixed order, newest first. An entry is created on first use and then kept.</summary>
/// <typeparam name="TEntry">The type of the entries.</typeparam>
public sealed class ContentList<TEntry> : LazyList<TEntry>, IPagedList
    where TEntry : ContentEntry, IContentEntry
{
    private readonly ContentCollection<TEntry> _collection;
    private readonly int[]? _positions;

    /// <param name="collection">The collection with the entries.</param>
    /// <param name="positions">The positions in the collection's order; null for all entries.</param>
    internal ContentList(ContentCollection<TEntry> collection, int[]? positions)
    {
        _collection = collection;
        _positions = positions;
    }

    /// <summary>The number of entries. Reading it creates no entries.</summary>
    public override int Count => _positions?.Length ?? _collection.Count;

    /// <summary>A page of the list. Creates only the entries of that page.</summary>
    /// <param name="number">The page number; the first page is 1. A page after the last page is empty.</param>
    /// <param name="size">The number of entries per page.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="number"/> or <paramref name="size"/> is less than 1.</exception>
    public ContentPage<TEntry> Page(int number, int size)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(number, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(size, 1);

        var pageCount = Math.Max(1, (Count + size - 1) / size);
        if (number > pageCount)
        {
            return new ContentPage<TEntry> { Entries = [], Number = number, Size = size, PageCount = pageCount };
        }

        var first = (number - 1) * size;
        var items = new TEntry[Math.Min(size, Count - first)];
        for (var i = 0; i < items.Length; i++)
        {
            items[i] = this[first + i];
        }

        return new ContentPage<TEntry> { Entries = items, Number = number, Size = size, PageCount = pageCount };
    }

    object IPagedList.PageOf(int number, int size) => Page(number, size);

    /// <summary>The list without entries that are not published yet at a point in time, and without entries that have expired.</summary>
    /// <param name="now">The time, as a <see cref="TimeProvider"/> gives it.</param>
    public ContentList<TEntry> PublishedAt(DateTimeOffset now)
    {
        var view = _collection.PublishedAt(now);
        return ReferenceEquals(view, _collection) ? this
            : _positions is null ? view.All
            : new ContentList<TEntry>(view, _collection.PositionsIn(view, _positions));
    }

    /// <summary>
    /// The entries of the list whose language matches a range. If an article exists in several such languages, the entry whose tag equals the range, or else
    /// the first by tag.
    /// </summary>
    /// <param name="language">A BCP 47 tag or range, ignoring case: <c>zh</c> includes <c>zh</c> and <c>zh-CN</c>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="language"/> is null.</exception>
    public ContentList<TEntry> InLanguage(string language)
    {
        ArgumentNullException.ThrowIfNull(language);
        return In(EditionChoice.Of(language));
    }

    /// <summary>
    /// The best entries of the list for readers of a culture: one per article, chosen from all its languages as in
    /// <see cref="ContentCollection{TEntry}.ForCulture"/>. If the list doesn't contain that entry, such as for a term that only one language uses, the
    /// article is left out.
    /// </summary>
    /// <param name="culture">The culture.</param>
    /// <exception cref="ArgumentNullException"><paramref name="culture"/> is null.</exception>
    public ContentList<TEntry> ForCulture(CultureInfo culture)
    {
        ArgumentNullException.ThrowIfNull(culture);
        return In(EditionChoice.Of(culture));
    }

    /// <summary>The entries of the list in one version, and those that are part of all versions.</summary>
    /// <param name="version">One of the collection's versions, ignoring case; null for the newest release.</param>
    public ContentList<TEntry> InVersion(string? version) => In(EditionChoice.All with { Version = version ?? EditionChoice.Newest });

    private ContentList<TEntry> In(EditionChoice choice)
    {
        var chosen = _collection.Choose(choice, _positions ?? Enumerable.Range(0, Count));
        return chosen.Length == Count ? this : new ContentList<TEntry>(_collection, chosen);
    }

    /// <summary>The index of an entry in the list, or -1.</summary>
    /// <param name="position">The entry's position in the collection.</param>
    internal int PlaceOf(int position) => _positions is null ? position : Array.IndexOf(_positions, position);

    /// <summary>The index of an entry in the list, or -1. Creates no entries.</summary>
    /// <param name="item">The entry.</param>
    public override int IndexOf(TEntry item) => item is not null && _collection.PositionOf(item) is >= 0 and var position ? PlaceOf(position) : -1;

    private protected override TEntry ItemAt(int index) => _collection.At(_positions is null ? index : _positions[index]);
}
