namespace TypedContent.Tests;

public class ContentCollectionTests
{
    private readonly NoteSource _source = new("e", "d", "c", "b", "a");
    private readonly ContentCollection<Note> _notes;

    public ContentCollectionTests() => _notes = new ContentCollection<Note>(_source);

    [Fact]
    public void All_keeps_the_compiled_order() => Assert.Equal(["e", "d", "c", "b", "a"], _notes.All.Select(note => note.Slug));

    [Fact]
    public void Counting_makes_no_entry()
    {
        Assert.Equal((5, 5, 2), (_notes.Count, _notes.All.Count, _notes.Taxonomies[0][0].Count));
        Assert.Empty(_source.Created);
    }

    [Fact]
    public void LINQ_makes_no_entry_but_those_that_it_returns()
    {
#pragma warning disable CA1826, CA1829, CA1860 // The test is about the LINQ methods.
        var untouched =
            (_notes.All.Count(), _notes.All.Any(), ((IContentCollection)_notes).All.Count(), _notes.All.Skip(1).Count(), _notes.Taxonomies[0].Count());
#pragma warning restore CA1826, CA1829, CA1860
        Assert.Equal((5, true, 5, 4, 2), untouched);
        Assert.Empty(_source.Created);

        Assert.Equal(["b"], _notes.All.Skip(3).Take(1).Select(note => note.Slug));
        Assert.Equal("c", _notes.All.ElementAt(2).Slug);
        Assert.Equal("a", _notes.All.Last().Slug);
        Assert.Equal(["b", "c", "a"], _source.Created);
    }

    [Fact]
    public void A_list_knows_where_an_entry_is_without_making_others()
    {
        var note = _notes.All[3];

        Assert.Equal((3, true, -1, false), (_notes.All.IndexOf(note), _notes.All.Contains(note), _notes.All.IndexOf(new Note()), _notes.All.Contains(null!)));
        Assert.Equal(["b"], _source.Created);
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(5)]
    [InlineData(int.MaxValue)]
    public void An_index_out_of_range_throws_and_says_so(int index)
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => _notes.All[index]);
        Assert.Throws<ArgumentOutOfRangeException>(() => ((IList<Note>)_notes.All)[index]);
        Assert.Throws<ArgumentOutOfRangeException>(() => _notes.Taxonomies[0][index]);
        Assert.Throws<ArgumentOutOfRangeException>(() => _notes.Taxonomies[0][0].Entries[index]);
    }

    [Fact]
    public void A_list_is_read_only()
    {
        IList<Note> list = _notes.All;

        Assert.True(list.IsReadOnly);
        Assert.Throws<NotSupportedException>(() => list.Add(new Note()));
        Assert.Throws<NotSupportedException>(() => list[0] = new Note());
        Assert.Throws<NotSupportedException>(() => list.RemoveAt(0));
        Assert.Throws<NotSupportedException>(list.Clear);
        Assert.Equal(5, list.ToArray().Length);
        Assert.Throws<ArgumentException>(() => list.CopyTo(new Note[5], 1));
    }

    [Fact]
    public void An_entry_is_made_when_it_is_touched_and_once()
    {
        var first = _notes.All[2];

        Assert.Same(first, _notes.All[2]);
        Assert.Same(first, _notes.Get(NoteSource.KeyOf(2)));
        Assert.True(_notes.TryGet("c", out var found));
        Assert.Same(first, found);
        Assert.Equal(["c"], _source.Created);
    }

    [Fact]
    public void Threads_that_race_are_handed_one_entry()
    {
        var notes = new Note[64];

        Parallel.For(0, notes.Length, i => notes[i] = new ContentListAccess(_notes).First);

        Assert.Single(notes.Distinct(ReferenceEqualityComparer.Instance));
    }

    [Theory]
    [InlineData("e", true)]
    [InlineData("a", true)]
    [InlineData("E", false)]
    [InlineData("", false)]
    [InlineData("nothing", false)]
    public void TryGet_compares_ordinally(string slug, bool expected)
    {
        Assert.Equal(expected, _notes.TryGet(slug, out var note));
        Assert.Equal(expected ? slug : null, note?.Slug);
    }

    [Fact]
    public void TryGet_of_null_throws() => Assert.Throws<ArgumentNullException>(() => _notes.TryGet(null!, out _));

    [Fact]
    public void Get_of_a_key_that_nobody_has_throws() => Assert.Throws<KeyNotFoundException>(() => _notes.Get(1));

    [Theory]
    [InlineData("e", null, "d")]
    [InlineData("c", "d", "b")]
    [InlineData("a", "b", null)]
    public void Newer_and_older_are_the_neighbors(string slug, string? newer, string? older)
    {
        Assert.True(_notes.TryGet(slug, out var note));

        Assert.Equal((newer, older), (_notes.NewerThan(note)?.Slug, _notes.OlderThan(note)?.Slug));
    }

    [Fact]
    public void An_entry_made_by_hand_has_no_neighbors_and_nothing_related()
    {
        var note = new Note { Slug = "c" };

        Assert.Null(_notes.NewerThan(note));
        Assert.Null(_notes.OlderThan(note));
        Assert.Empty(_notes.RelatedTo(note));
    }

    [Fact]
    public void Entries_that_link_to_one_are_a_row_of_the_table()
    {
        _source.LinkedFromTable = [6, 8, 8, 9, 9, 9, 1, 4, 0];

        Assert.Equal(["d", "a"], _notes.LinkingTo(_notes.All[0]).Select(note => note.Slug));
        Assert.Empty(_notes.LinkingTo(_notes.All[1]));
        Assert.Equal(["e"], _notes.LinkingTo(_notes.All[2]).Select(note => note.Slug));
        Assert.Empty(_notes.LinkingTo(new Note { Slug = "e" }));
    }

    [Fact]
    public void Related_entries_come_best_first_up_to_the_first_gap()
    {
        new[] { 4, 1, -1, -1, -1 }.CopyTo(_source.RelatedTable, 0);
        new[] { 0, 1, 2, 3, 4 }.CopyTo(_source.RelatedTable, 5);

        Assert.Equal(["a", "d"], _notes.RelatedTo(_notes.All[0]).Select(note => note.Slug));
        Assert.Equal(5, _notes.RelatedTo(_notes.All[1]).Count);
        Assert.Empty(_notes.RelatedTo(_notes.All[2]));
    }

    [Theory]
    [InlineData(1, 2, "e d", 3, false, true)]
    [InlineData(2, 2, "c b", 3, true, true)]
    [InlineData(3, 2, "a", 3, true, false)]
    [InlineData(4, 2, "", 3, true, false)]
    [InlineData(1, 5, "e d c b a", 1, false, false)]
    [InlineData(1, 100, "e d c b a", 1, false, false)]
    [InlineData(1, int.MaxValue, "e d c b a", 1, false, false)]
    [InlineData(int.MaxValue, 1, "", 5, true, false)]
    public void A_page_has_its_entries(int number, int size, string slugs, int pages, bool hasPrevious, bool hasNext)
    {
        var page = _notes.All.Page(number, size);

        Assert.Equal(
            (slugs, pages, hasPrevious, hasNext), (string.Join(" ", page.Entries.Select(note => note.Slug)), page.PageCount, page.HasPrevious, page.HasNext));
    }

    [Theory]
    [InlineData(0, 1)]
    [InlineData(1, 0)]
    [InlineData(-1, 1)]
    public void A_page_that_cannot_be_throws(int number, int size) => Assert.Throws<ArgumentOutOfRangeException>(() => _notes.All.Page(number, size));

    [Fact]
    public void A_page_makes_its_own_entries_only()
    {
        _ = _notes.All.Page(2, 2);

        Assert.Equal(["c", "b"], _source.Created);
    }

    [Fact]
    public void An_empty_collection_has_one_empty_page()
    {
        var notes = new ContentCollection<Note>(new NoteSource());

        var page = notes.All.Page(1, 10);

        Assert.Equal((0, 1, false, false), (page.Entries.Count, page.PageCount, page.HasPrevious, page.HasNext));
        Assert.False(notes.TryGet("a", out _));
    }

    [Fact]
    public void Terms_have_their_entries()
    {
        var topics = _notes.Taxonomies[0];

        Assert.Equal(
            ["新媒体 /notes/topics/新媒体 e c", "C# /notes/topics/csharp d"],
            topics.Select(term => $"{term.Name} {term.Url} {string.Join(" ", term.Entries.Select(note => note.Slug))}"));
    }

    [Theory]
    [InlineData("C#", true)]
    [InlineData("c#", false)]
    [InlineData("nothing", false)]
    public void A_term_is_found_by_its_name(string name, bool expected)
    {
        Assert.Equal(expected, _notes.Taxonomies[0].TryGet(name, out var term));
        Assert.Equal(expected ? name : null, term?.Name);
    }

    [Fact]
    public void A_library_sees_the_same_entries()
    {
        IContentCollection collection = _notes;

        Assert.True(collection.TryGet("c", out var entry));
        Assert.Same(_notes.All[2], entry);
        Assert.Same(entry, collection.All[2]);
        Assert.Equal("C", entry.Title);
        Assert.Equal(["新媒体", "C#"], collection.Taxonomies[0].All.Select(term => term.Name));
    }

    [Fact]
    public void After_a_hot_reload_entries_are_made_anew()
    {
        var before = _notes.All[0];

        HotReload.ClearCache(null);

        Assert.NotSame(before, _notes.All[0]);
        Assert.Same(_notes.All[0], _notes.All[0]);
        Assert.Equal("d", _notes.OlderThan(before)?.Slug);
    }

    [Fact]
    public void A_body_that_stays_where_it_is_is_looked_up_once_and_again_after_a_hot_reload()
    {
        var source = new NoteSource("a") { BodiesStay = true };
        var body = source.Create(NoteSource.KeyOf(0)).Body;

        var lengths = (body.Length, body.Length, body.Length);
        var readBefore = source.Read.Count;
        HotReload.ClearCache(null);
        _ = body.Length;

        Assert.Equal((1, 2), (readBefore, source.Read.Count));
        Assert.Equal((18, 18), (lengths.Item2, lengths.Item3));
    }

    [Fact]
    public void A_body_in_memory_that_may_move_is_looked_up_each_time()
    {
        var source = new NoteSource("a");
        var body = source.Create(NoteSource.KeyOf(0)).Body;

        _ = (body.Length, body.Length);

        Assert.Equal(2, source.Read.Count);
    }

    private readonly struct ContentListAccess(ContentCollection<Note> notes)
    {
        public Note First => notes.All[0];
    }
}
