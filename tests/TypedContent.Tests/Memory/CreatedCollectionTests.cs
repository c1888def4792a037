namespace TypedContent.Tests.Memory;

/// <summary>A collection created in a test has the same features as a compiled one.</summary>
public sealed class CreatedCollectionTests
{
    private readonly Post _old = new() { Title = "Green Tea", Date = Day(2023, 1, 2), Tags = ["tea", "slow"] };
    private readonly Post _new = new()
    {
        Title = "Black Tea & Milk", Slug = "black", Url = "/black", Date = Day(2024, 5, 6), Tags = ["tea"], Body = SanitizedHtml.FromTrustedHtml("<p>Hot</p>"),
        Links = [new ContentLink { Url = "/posts/green-tea#cup", Text = "Green" }],
    };

    private readonly Post _undated = new() { Title = "About", Tags = ["slow"] };

    private readonly ContentCollection<Post> _posts;

    public CreatedCollectionTests() => _posts = ContentCollection.Create("Posts", [_old, _undated, _new]);

    [Fact]
    public void Entries_are_the_newest_first_and_those_that_were_given()
    {
        Assert.Equal(("Posts", 3), (_posts.Name, _posts.Count));
        Assert.Same(_new, _posts.All[0]);
        Assert.Equal(["Black Tea & Milk", "Green Tea", "About"], _posts.All.Select(post => post.Title));
    }

    [Fact]
    public void A_slug_and_an_address_are_made_where_there_are_none()
    {
        Assert.Equal(["/black", "/posts/green-tea", "/posts/about"], _posts.All.Select(post => post.Url));
        Assert.True(_posts.TryGet("green-tea", out var post));
        Assert.Equal("Green Tea", post.Title);
        Assert.False(_posts.TryGet("Green Tea", out _));
    }

    [Fact]
    public void Terms_archive_and_neighbors_are_there()
    {
        var posts = _posts;
        var tags = posts.Taxonomies.Single(taxonomy => taxonomy.Name == "Tags");

        Assert.Equal(["slow: 2", "tea: 2"], tags.Select(term => $"{term.Name}: {term.Count}"));
        Assert.True(tags.TryGet("tea", out var tea));
        Assert.Equal(("/posts/tags/tea", "Black Tea & Milk"), (tea.Url, tea.Entries[0].Title));
        Assert.Equal(["2024-05", "2023-01"], posts.Archive.Years.SelectMany(year => year.Months).Select(month => month.ToString()));
        Assert.Equal(("Black Tea & Milk", "About"), (posts.NewerThan(posts.All[1])?.Title, posts.OlderThan(posts.All[1])?.Title));
        Assert.Equal(["Black Tea & Milk", "About"], posts.RelatedTo(posts.All[1]).Select(post => post.Title));
        Assert.Equal(["Black Tea & Milk"], posts.LinkingTo(posts.All[1]).Select(post => post.Title));
        Assert.Null(posts.SeriesOf(posts.All[0]));
        Assert.Empty(posts.Series);
    }

    [Fact]
    public void Texts_are_what_the_entry_was_given_and_else_empty()
    {
        Assert.Equal(("<p>Hot</p>", ""), (_posts.All[0].Html, _posts.All[1].Html));
        Assert.Equal(("", 0), (_posts.All[1].Excerpt, _posts.All[1].Headings.Count));
    }

    [Fact]
    public void The_clock_and_languages_make_views()
    {
        var posts = ContentCollection.Create(
            "Posts",
            [
                new Post { Title = "Tea", Slug = "tea", Lang = "en", Date = Day(2024, 1, 1) },
                new Post { Title = "茶", Slug = "tea", Lang = "zh", Date = Day(2024, 3, 1) },
                new Post { Title = "Gone", Lang = "en", ExpiryDate = Day(2024, 2, 1) },
            ]);

        Assert.Equal(["Tea"], posts.PublishedAt(Day(2024, 2, 2)).All.Select(post => post.Title));
        Assert.Equal(["茶"], posts.InLanguage("zh").All.Select(post => post.Title));
        Assert.Equal(["茶"], posts.TranslationsOf(posts.All[1]).Select(post => post.Title));
        Assert.Empty(posts.PublishedAt(Day(2024, 2, 2)).TranslationsOf(posts.PublishedAt(Day(2024, 2, 2)).All[0]));
        Assert.Equal(posts.All[1], posts.PublishedAt(Day(2024, 2, 2)).All[0]);
        Assert.True(posts.TryGet("tea", "en", out var tea));
        Assert.Equal("Tea", tea.Title);
    }

    [Fact]
    public void An_entry_of_another_collection_is_copied()
    {
        var others = ContentCollection.Create("Others", [_posts.All[0]]);

        Assert.Equal("<p>Hot</p>", others.All[0].Html);
        Assert.NotSame(_posts.All[0], others.All[0]);
        Assert.Equal(_posts.All[1], _posts.OlderThan(_posts.All[0]));
        Assert.Null(others.OlderThan(others.All[0]));
    }

    [Fact]
    public void Two_entries_of_one_slug_are_two()
    {
        var posts = ContentCollection.Create("Posts", [new Post { Title = "A" }, new Post { Title = "A" }]);

        Assert.Equal(2, posts.All.Distinct().Count());
        Assert.Equal("/posts/a", posts.All[1].Url);
    }

    [Fact]
    public void An_empty_collection_is_one()
    {
        var posts = ContentCollection.Create<Post>("Posts", []);

        Assert.Empty(posts.All);
        Assert.Empty(posts.Archive.Years);
        Assert.Equal(0, posts.PublishedAt(Day(2024, 1, 1)).Count);
        Assert.Equal(1, posts.All.Page(1, 10).PageCount);
    }

    private static DateTimeOffset Day(int year, int month, int day) => new(year, month, day, 0, 0, 0, TimeSpan.Zero);
}
