namespace TypedContent;

/// <summary>The part of a series that an entry is.</summary>
/// <typeparam name="TEntry">The type of the entries.</typeparam>
public sealed class ContentSeriesPart<TEntry>
    where TEntry : ContentEntry, IContentEntry
{
    private readonly int _index;

    internal ContentSeriesPart(ContentTerm<TEntry> series, int part, int index)
    {
        Series = series;
        Part = part;
        _index = index;
    }

    /// <summary>The series, with all its parts in order.</summary>
    public ContentTerm<TEntry> Series { get; }

    /// <summary>The series' name.</summary>
    public string Name => Series.Name;

    /// <summary>The part number from the front matter; without one, the number after that of the previous part.</summary>
    public int Part { get; }

    /// <summary>The number of parts in the series.</summary>
    public int Total => Series.Count;

    /// <summary>The previous part, or null.</summary>
    public TEntry? Previous => _index > 0 ? Series.Entries[_index - 1] : null;

    /// <summary>The next part, or null.</summary>
    public TEntry? Next => _index + 1 < Total ? Series.Entries[_index + 1] : null;

    /// <summary>The series' name.</summary>
    public override string ToString() => Name;
}
