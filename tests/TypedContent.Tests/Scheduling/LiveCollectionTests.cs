using TypedContent.Tests.Memory;

namespace TypedContent.Tests.Scheduling;

/// <summary>A collection with a clock updates itself as time passes.</summary>
public sealed class LiveCollectionTests
{
    private readonly Clock _clock = new() { Now = Day(1) };
    private readonly ContentCollection<Post> _whole = ContentCollection.Create(
        "Posts",
        [
            new Post { Title = "First", Date = Day(1), Tags = ["a"], Lang = "en" }, new Post { Title = "Third", Date = Day(3), Tags = ["a", "b"], Lang = "en" },
            new Post { Title = "第三", Date = Day(3), Lang = "zh" },
            new Post { Title = "Until the fifth", Date = Day(1).AddHours(-1), ExpiryDate = Day(5), Lang = "en" },
        ]);

    [Fact]
    public void What_it_has_is_what_is_visible_whenever_it_is_asked()
    {
        var posts = _whole.PublishedBy(_clock);
        var before = posts.All;

        Assert.Equal(["First", "Until the fifth"], Titles(posts.All));
        Assert.False(posts.TryGet("third", out _));
        Assert.Single(posts.Taxonomies[1]);
        Assert.Null(posts.NewerThan(posts.All[0]));

        _clock.Now = Day(3);

        Assert.Equal((4, 2, 2), (posts.Count, posts.Taxonomies[1].Count, posts.Languages.Count));
        Assert.True(posts.TryGet("third", out var third));
        Assert.Equal("First", posts.OlderThan(third)?.Title);
        Assert.Equal("Third", posts.NewerThan(posts.All.Single(post => post.Title == "First"))?.Title);
        Assert.Equal(["First", "Until the fifth"], Titles(before));

        _clock.Now = Day(5);

        Assert.Equal(["Third", "第三", "First"], Titles(posts.All));
        Assert.Equal(["Third", "第三", "First"], Titles((IReadOnlyList<IContentEntry>)((IContentCollection)posts).All));
    }

    [Fact]
    public void A_view_of_it_in_a_language_moves_on_too()
    {
        var chinese = _whole.PublishedBy(_clock).InLanguage("zh");

        Assert.Empty(chinese.All);
        _clock.Now = Day(4);
        Assert.Equal(["第三"], Titles(chinese.All));
    }

    [Fact]
    public void The_next_change_is_when_something_is_published_or_expires()
    {
        var posts = _whole.PublishedBy(_clock);

        Assert.Equal(Day(3), posts.NextChange);
        _clock.Now = Day(3);
        Assert.Equal(Day(5), posts.NextChange);
        Assert.Equal(Day(5), posts.InLanguage("zh").NextChange);
        _clock.Now = Day(5);
        Assert.Null(posts.NextChange);
        Assert.Null(_whole.NextChange);
        Assert.Equal(Day(3), _whole.PublishedAt(Day(2)).NextChange);
        Assert.Equal(Day(3), _whole.NextChangeAfter(Day(1)));
    }

    [Fact]
    public void A_clock_may_be_given_once_more_and_a_time_still_counts()
    {
        var posts = _whole.PublishedBy(_clock).PublishedBy(new Clock { Now = Day(4) });

        Assert.Equal(4, posts.Count);
        Assert.Equal(2, posts.PublishedAt(Day(2)).Count);
    }

    private static IEnumerable<string> Titles(IEnumerable<IContentEntry> entries) => entries.Select(entry => entry.Title);

    private static DateTimeOffset Day(int day) => new(2024, 1, day, 0, 0, 0, TimeSpan.Zero);

    private sealed class Clock : TimeProvider
    {
        public DateTimeOffset Now { get; set; }

        public override DateTimeOffset GetUtcNow() => Now;
    }
}
