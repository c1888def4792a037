using System.Runtime.InteropServices;
using TypedContent.Generated;
using TypedContent.Editions;

namespace TypedContent;

// The entries of the collection that are related to an entry.
public sealed partial class ContentCollection<TEntry>
{
    /// <summary>The next newer entry in the same language and version; null for the newest entry, and for an entry without a collection.</summary>
    /// <param name="entry">An entry of this collection.</param>
    /// <exception cref="ArgumentNullException"><paramref name="entry"/> is null.</exception>
    public TEntry? NewerThan(TEntry entry)
    {
        if (ViewOf(entry) is { } view)
        {
            return view.NewerThan(entry);
        }

        var position = PositionOf(entry);
        if (position < 0)
        {
            return null;
        }

        return FindNeighbor(position, -1) is >= 0 and var newer ? At(newer) : null;
    }

    /// <summary>The next older entry in the same language and version; null for the oldest entry, and for an entry without a collection.</summary>
    /// <param name="entry">An entry of this collection.</param>
    /// <exception cref="ArgumentNullException"><paramref name="entry"/> is null.</exception>
    public TEntry? OlderThan(TEntry entry)
    {
        if (ViewOf(entry) is { } view)
        {
            return view.OlderThan(entry);
        }

        var position = PositionOf(entry);
        if (position < 0)
        {
            return null;
        }

        return FindNeighbor(position, 1) is >= 0 and var older ? At(older) : null;
    }

    /// <summary>Up to five entries in the same language that share the most terms with this one, best match first. Rare terms count more.</summary>
    /// <param name="entry">An entry of this collection.</param>
    /// <exception cref="ArgumentNullException"><paramref name="entry"/> is null.</exception>
    public ContentList<TEntry> RelatedTo(TEntry entry)
    {
        if (ViewOf(entry) is { } view)
        {
            return view.RelatedTo(entry);
        }

        var position = PositionOf(entry);
        if (position < 0)
        {
            return Current.Nothing;
        }

        var row = _source.Related.Slice(position * ContentSource.RelatedWidth, ContentSource.RelatedWidth);
        var count = row.IndexOf(-1);
        return new ContentList<TEntry>(this, row[..(count < 0 ? row.Length : count)].ToArray());
    }

    /// <summary>The entries of this collection whose bodies link to this one, newest first.</summary>
    /// <param name="entry">An entry of this collection.</param>
    /// <exception cref="ArgumentNullException"><paramref name="entry"/> is null.</exception>
    public ContentList<TEntry> LinkingTo(TEntry entry)
    {
        if (ViewOf(entry) is { } view)
        {
            return view.LinkingTo(entry);
        }

        var position = PositionOf(entry);
        return position < 0
            ? Current.Nothing
            : new ContentList<TEntry>(this, _source.LinkedFrom[_source.LinkedFrom[position].._source.LinkedFrom[position + 1]].ToArray());
    }

    /// <summary>
    /// The part of a series that an entry is; null for an entry without a series, and for an entry without a collection. If the entry is in several series,
    /// the first one in its file.
    /// </summary>
    /// <param name="entry">An entry of this collection.</param>
    /// <exception cref="ArgumentNullException"><paramref name="entry"/> is null.</exception>
    public ContentSeriesPart<TEntry>? SeriesOf(TEntry entry)
    {
        if (ViewOf(entry) is { } view)
        {
            return view.SeriesOf(entry);
        }

        var position = PositionOf(entry);
        var parts = MemoryMarshal.Cast<int, SeriesRow>(_source.SeriesParts);
        var at = position < 0 ? -1 : parts.BinarySearch(new SeriesRow(position, 0, 0));
        if (at < 0)
        {
            return null;
        }

        while (at > 0 && parts[at - 1].Position == position)
        {
            at--;
        }

        var series = Series[parts[at].Term];
        return new ContentSeriesPart<TEntry>(series, parts[at].Part, series.Entries.PlaceOf(position));
    }

    /// <summary>Whether the language of neighbors doesn't matter: if there is only one language, and in a view by language.</summary>
    private bool HasOneLanguage => _source.EntryLanguages.IsEmpty || Choice is { Ranges: not null };

    /// <summary>Whether the version of neighbors doesn't matter: if there are no versions, and in a view by version.</summary>
    private bool HasOneVersion => _source.EntryVersions.IsEmpty || Choice is { Version: not null };

    /// <summary>The nearest position in one direction in the same language and version, or -1.</summary>
    private int FindNeighbor(int position, int step)
    {
        var count = _source.Keys.Length;
        var languages = HasOneLanguage ? [] : _source.EntryLanguages;
        var versions = HasOneVersion ? [] : _source.EntryVersions;
        var version = versions.IsEmpty ? 0 : VersionAround(position);
        for (var other = position + step; other >= 0 && other < count; other += step)
        {
            if ((languages.IsEmpty || languages[other] == languages[position]) && EditionChoice.IsIn(version, versions, other))
            {
                return other;
            }
        }

        return -1;
    }

    /// <summary>A row of <see cref="ContentSource.SeriesParts"/>, which is ordered by position.</summary>
    [StructLayout(LayoutKind.Sequential)]
    private readonly record struct SeriesRow(int Position, int Term, int Part) : IComparable<SeriesRow>
    {
        public int CompareTo(SeriesRow other) => Position.CompareTo(other.Position);
    }
}
