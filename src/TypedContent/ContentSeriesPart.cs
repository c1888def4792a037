namespace TypedContent;

/// <summary>Which part of a series an entry is.</summary>
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

    /// <summary>The series, with all its parts in their order.</summary>
    public ContentTerm<TEntry> Series { get; }

    /// <summary>The series' name.</summary>
    public string Name => Series.Name;

    /// <summary>The number of the part as its front matter gives it; where it gives none, one more than that of the part before it.</summary>
    public int Part { get; }

    /// <summary>How many parts the series has.</summary>
    public int Total => Series.Count;

    /// <summary>The part before this one, or null.</summary>
    public TEntry? Previous => _index > 0 ? Series.Entries[_index - 1] : null;

    /// <summary>The part after this one, or null.</summary>
    public TEntry? Next => _index + 1 < Total ? Series.Entries[_index + 1] : null;

    /// <summary>The series' name.</summary>
    public override string ToString() => Name;
}
