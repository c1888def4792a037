namespace TypedContent.Tests;

/// <summary>Years, months, and series are read from tables; entries are created only when accessed.</summary>
public class ContentArchiveTests
{
    private readonly NoteSource _source = new("a", "b", "c", "d", "e");
    private readonly ContentCollection<Note> _notes;

    public ContentArchiveTests() => _notes = new ContentCollection<Note>(_source);

    [Fact]
    public void Years_and_months_are_counted_without_an_entry_being_made()
    {
        Assert.Equal(["2024: 3", "2023: 2"], _notes.Archive.Years.Select(year => $"{year}: {year.Count}"));
        Assert.Equal(["2024-03: 1", "2024-01: 2"], _notes.Archive.Years[0].Months.Select(month => $"{month}: {month.Count}"));
        Assert.True(_notes.Archive.TryGet(2023, 12, out var december));
        Assert.Equal((2, "/notes/archive/2023/12"), (december.Count, december.Url));
        Assert.Empty(_source.Created);
    }

    [Fact]
    public void Of_a_month_only_the_entries_that_are_touched_are_made()
    {
        Assert.Equal("D", _notes.Archive.Years[1].Entries[0].Title);
        Assert.Equal(["d"], _source.Created);
    }

    [Fact]
    public void A_part_makes_its_neighbors_only_when_they_are_asked_for()
    {
        var part = _notes.SeriesOf(_notes.All[0]);

        Assert.Equal(("Letters", 2, 2), (part!.Name, part.Part, part.Total));
        Assert.Equal(["a"], _source.Created);
        Assert.Equal("C", part.Previous!.Title);
        Assert.Null(part.Next);
        Assert.Equal(["a", "c"], _source.Created);
    }

    [Fact]
    public void What_is_in_no_series_or_was_made_by_hand_is_no_part()
    {
        Assert.Null(_notes.SeriesOf(_notes.All[1]));
        Assert.Null(_notes.SeriesOf(new Note()));
        Assert.Throws<ArgumentNullException>(() => _notes.SeriesOf(null!));
    }

    [Fact]
    public void The_same_archive_is_given_again() => Assert.Same(_notes.Archive, _notes.Archive);
}
