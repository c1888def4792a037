using System.Collections;
using TypedContent.Generator.Model;
using TypedContent.Generator.Tests.Declared;
using TypedContent.Generator.Tests.Running;

namespace TypedContent.Generator.Tests.References;

/// <summary>Drafts and entries that are not visible yet must not be reachable in any way.</summary>
public class ScheduleTests
{
    private const string Shared = "tags: [tea, green]\ncategories: drinks";

    [Fact]
    public void A_scheduled_post_appears_nowhere_until_its_time()
    {
        var loaded = GeneratorRunner.Run(Site.Of(
            ("old.md", $"---\ntitle: Old\ndate: 2024-01-01\n{Shared}\n---\n"),
            ("next.md", $"---\ntitle: Next\ndate: 2024-01-02\npublishDate: 2024-06-01T08:00:00+08:00\ntags: [secret, tea]\ncategories: drinks\n---\n"),
            ("new.md", $"---\ntitle: New\ndate: 2024-03-01\n{Shared}\n---\n"))).Load();
        var clock = new FakeClock(new DateTimeOffset(2024, 5, 31, 23, 59, 59, TimeSpan.Zero));

        // One second before midnight UTC, when the post is published.
        var before = loaded.Collection().PublishedAt(clock.GetUtcNow());
        Assert.Equal(["New", "Old"], Titles(before.All));
        Assert.False(before.TryGet("next", out _));
        Assert.Equal(["drinks: New Old", "green: New Old", "tea: New Old"], TermsOf(before));
        Assert.Equal(["Old"], Around(before, "new"));
        Assert.Equal(["New"], Around(before, "old"));

        clock.Now += TimeSpan.FromSeconds(1);
        var after = loaded.Collection().PublishedAt(clock.GetUtcNow());
        Assert.Equal(["New", "Next", "Old"], Titles(after.All));
        Assert.True(after.TryGet("next", out _));
        Assert.Equal(["drinks: New Next Old", "tea: New Next Old", "green: New Old", "secret: Next"], TermsOf(after));
        Assert.Contains("Next", Around(after, "new"));
    }

    [Fact]
    public void A_link_from_a_scheduled_post_is_not_seen_before_its_time()
    {
        var collection = GeneratorRunner.Run(Site.Of(
            ("target.md", "---\ntitle: Target\ndate: 2024-01-01\n---\n"),
            ("now.md", "---\ntitle: Now\ndate: 2024-01-02\n---\n[t](target.md)\n"),
            ("later.md", "---\ntitle: Later\ndate: 2030-01-01\n---\n[t](target.md)\n"))).Load().Collection();

        Assert.Equal(["Later", "Now"], LinkingTo(collection));
        Assert.Equal(["Now"], LinkingTo(collection.PublishedAt(Day(2024, 2, 1))));

        static string[] LinkingTo(IContentCollection view)
        {
            Assert.True(view.TryGet("target", out var target));
            return [.. Titles(((IEnumerable)view.GetType().GetMethod("LinkingTo")!.Invoke(view, [target])!).Cast<IContentEntry>())];
        }
    }

    [Fact]
    public void Files_in_the_folder_of_a_scheduled_post_are_not_seen_before_its_time()
    {
        var collection = GeneratorRunner.Run(Site.Of(
            ("trip/index.md", "---\ntitle: Trip\ndate: 2030-01-01\n---\n![a](photo.jpg) ![b](../map.png)\n"),
            ("now.md", "---\ntitle: Now\ndate: 2024-01-02\n---\n")).WithFiles("map.png", "trip/photo.jpg", "trip/more/track.txt")).Load().Collection();

        Assert.Equal(["map.png", "track.txt", "photo.jpg"], collection.Files.Select(file => file.Name));
        Assert.Equal(["map.png"], collection.PublishedAt(Day(2024, 2, 1)).Files.Select(file => file.Name));
        Assert.Equal(3, collection.PublishedAt(Day(2030, 1, 1)).Files.Count);
    }

    [Fact]
    public void A_future_date_schedules_and_an_expiry_date_ends()
    {
        var collection = GeneratorRunner.Run(Site.Of(
            ("a.md", "---\ntitle: A\ndate: 2030-01-01\n---\n"),
            ("b.md", "---\ntitle: B\ndate: 2024-01-01\nexpiryDate: 2024-02-01\n---\n"),
            ("c.md", "---\ntitle: C\n---\n"))).Load().Collection();

        Assert.Equal(["A", "B", "C"], Titles(collection.All));
        Assert.Equal(["B", "C"], Titles(collection.PublishedAt(Day(2024, 1, 31)).All));
        Assert.Equal(["C"], Titles(collection.PublishedAt(Day(2024, 2, 1)).All));
        Assert.Equal(["A", "C"], Titles(collection.PublishedAt(Day(2030, 1, 1)).All));
        Assert.Equal(["C"], Titles(collection.PublishedAt(Day(2000, 1, 1)).All));
    }

    [Fact]
    public void A_view_of_a_view_goes_by_its_own_time_and_where_nothing_is_left_out_it_is_the_collection()
    {
        var collection = GeneratorRunner.Run(Site.Of(("a.md", "---\ntitle: A\ndate: 2024-01-01\n---\n"))).Load().Collection();

        Assert.Same(collection, collection.PublishedAt(Day(2024, 1, 1)));
        Assert.Same(collection, collection.PublishedAt(Day(2023, 1, 1)).PublishedAt(Day(2024, 1, 1)));
        Assert.Same(collection.PublishedAt(Day(2022, 1, 1)), collection.PublishedAt(Day(2023, 1, 1)));
    }

    [Fact]
    public void The_entries_of_a_view_equal_the_collections_own_and_stay_the_same_as_long_as_the_view_does()
    {
        var loaded = GeneratorRunner.Run(Site.Of(("a.md", "---\ntitle: A\n---\n"), ("b.md", "---\ntitle: B\ndate: 2030-01-01\n---\n"))).Load();
        var seen = Assert.Single(loaded.Collection().PublishedAt(Day(2024, 1, 1)).All);

        Assert.Equal<object>(loaded.Entry("Articles.A"), seen);
        Assert.NotEqual<object>(loaded.Entry("Articles.B"), seen);
        Assert.Same(seen, Assert.Single(loaded.Collection().PublishedAt(Day(2025, 1, 1)).All));
    }

    [Fact]
    public void What_an_entry_of_a_view_leads_to_is_what_the_view_shows()
    {
        var loaded = GeneratorRunner.Run(Site.Of(
            ("old.md", $"---\ntitle: Old\ndate: 2024-01-01\n{Shared}\n---\n"),
            ("next.md", $"---\ntitle: Next\ndate: 2024-01-02\npublishDate: 2030-01-01\n{Shared}\n---\n[o](old.md)\n"),
            ("new.md", $"---\ntitle: New\ndate: 2024-03-01\n{Shared}\n---\n"))).Load();

        Assert.Equal(["New", "Next"], Leads(loaded.Collection(), "old"));
        Assert.Equal(["New"], Leads(loaded.Collection().PublishedAt(Day(2024, 6, 1)), "old"));
        Assert.Equal(["Old"], Leads(loaded.Collection().PublishedAt(Day(2024, 6, 1)), "new"));

        static string[] Leads(IContentCollection view, string slug)
        {
            Assert.True(view.TryGet(slug, out var entry));
            IEnumerable<object?> found =
            [
                LoadedSite.Value(entry, "Newer"), LoadedSite.Value(entry, "Older"),
                .. ((IEnumerable)LoadedSite.Value(entry, "Related")!).Cast<object>(), .. ((IEnumerable)LoadedSite.Value(entry, "LinkedFrom")!).Cast<object>(),
            ];
            return [.. found.OfType<IContentEntry>().Select(other => other.Title).Distinct().Order(StringComparer.Ordinal)];
        }
    }

    [Fact]
    public void References_of_an_entry_of_a_view_show_what_the_clock_shows_through_all_collections()
    {
        var site = Site.Empty
            .WithProperty("TypedContentCollections", "Posts/Post,Authors/Author")
            .WithSource(
                "Post.cs",
                "using TypedContent;\nnamespace Sample;\n[ContentCollection(\"Posts\")] public sealed partial class Post { public required string Title "
                    + "{ get; init; } public partial Author? Author { get; } public partial Author Editor { get; } }")
            .WithMember("Posts", "a.md", "---\ntitle: A\nauthor: late\neditor: jane\n---\n")
            .WithMember("Posts", "b.md", "---\ntitle: B\nauthor: jane\neditor: late\n---\n")
            .WithMember("Posts", "c.md", "---\ntitle: C\nauthor: jane\neditor: jane\ndate: 2030-01-01\n---\n")
            .WithMember("Authors", "jane.md", "---\ntitle: Jane\n---\n")
            .WithMember("Authors", "late.md", "---\ntitle: Late\ndate: 2026-01-01\n---\n");
        var run = GeneratorRunner.Run(site);
        Assert.Equal(
            [
                "posts/b.md(4,9,4,13): warning TC3021: 'editor' refers to \"late\", which is shown only from 2026-01-01 on. The property is not "
                    + "nullable, so it returns that entry at other times too. Make the property nullable, or show both at the same times."],
            run.Findings);
        var posts = run.Load().Collection("Posts");

        // An author who becomes visible later than the post is null until then, unless the type requires an author.
        var then = posts.PublishedAt(Day(2025, 1, 1)).All;
        Assert.Equal(["A", "B"], Titles(then));
        Assert.Null(LoadedSite.Value(then[0], "Author"));
        var jane = LoadedSite.Value(then[0], "Editor")!;
        Assert.Equal(["B"], Titles((IEnumerable)LoadedSite.Value(jane, "PostsAsAuthor")!));
        Assert.Equal(["A"], Titles((IEnumerable)LoadedSite.Value(jane, "PostsAsEditor")!));
        var late = LoadedSite.Value(then[1], "Editor")!;
        Assert.Equal("Late", ((IContentEntry)late).Title);
        Assert.Null(LoadedSite.Value(late, "Newer"));
        Assert.Null(LoadedSite.Value(late, "Older"));

        // On that day no post becomes visible, but its author does.
        Assert.NotNull(LoadedSite.Value(posts.PublishedAt(Day(2026, 1, 1)).All[0], "Author"));
    }

    [Fact]
    public void The_dates_are_typed_and_the_properties_of_a_declared_type_count_too()
    {
        var article = GeneratorRunner
            .Run(Site.Of(("a.md", "---\ntitle: A\npublish_date: 2024-01-02\nexpiryDate: 2024-02-03\n---\n")))
            .Load()
            .Entry("Articles.A");
        Assert.Equal(Day(2024, 1, 2), LoadedSite.Value(article, "PublishDate"));
        Assert.Equal(Day(2024, 2, 3), LoadedSite.Value(article, "ExpiryDate"));

        var posts = GeneratorRunner
            .Run(Declared.DeclaredSite.Of(
                "public required string Title { get; init; }\n[FrontMatter(\"until\")] public DateTimeOffset? ExpiryDate { get; init; }",
                "title: T\nuntil: 2024-02-03"))
            .Load()
            .Collection("Posts");
        Assert.Empty(posts.PublishedAt(Day(2024, 2, 3)).All);
        Assert.Single(posts.PublishedAt(Day(2024, 2, 2)).All);
    }

    [Fact]
    public void Nothing_of_a_draft_is_in_the_assembly()
    {
        var run = GeneratorRunner.Run(Site.Of(
            ("a.md", $"---\ntitle: A\n{Shared}\n---\n"),
            ("b.md", "---\ntitle: Hidden title\ndraft: true\ntags: [tea, hidden-term]\nhidden-key: hidden value\n---\nHidden body.\n"),
            ("c.md", $"---\ntitle: C\n{Shared}\n---\n")));

        Assert.DoesNotContain(run.Sources.Values, code => code.Contains("hidden", StringComparison.OrdinalIgnoreCase));
        Assert.Equal(["drinks: A C", "green: A C", "tea: A C"], TermsOf(run.Load().Collection()));
    }

    [Fact]
    public void A_list_of_entries_that_refer_to_one_can_be_seen_at_a_time_too()
    {
        var site = Site.Empty
            .WithProperty("TypedContentCollections", "Posts/Post,Authors/Author")
            .WithSource(
                "Post.cs",
                "using TypedContent;\nnamespace Sample;\n[ContentCollection(\"Posts\")] public sealed partial class Post { public required string Title "
                    + "{ get; init; } public partial Author Author { get; } }")
            .WithMember("Posts", "a.md", "---\ntitle: A\nauthor: jane\n---\n")
            .WithMember("Posts", "b.md", "---\ntitle: B\nauthor: jane\ndate: 2030-01-01\n---\n")
            .WithMember("Authors", "jane.md", "---\ntitle: Jane\n---\n");
        var posts = LoadedSite.Value(GeneratorRunner.Run(site).Load().Entry("Authors.Jane"), "Posts")!;

        Assert.Equal(["B", "A"], Titles((IEnumerable)posts));
        Assert.Equal(["A"], Titles((IEnumerable)posts.GetType().GetMethod("PublishedAt")!.Invoke(posts, [Day(2024, 1, 1)])!));
    }

    private static DateTimeOffset Day(int year, int month, int day) => new(year, month, day, 0, 0, 0, TimeSpan.Zero);

    private static IEnumerable<string> Titles(IEnumerable entries) => entries.Cast<IContentEntry>().Select(entry => entry.Title);

    private static IEnumerable<string> TermsOf(IContentCollection collection) =>
        collection.Taxonomies.SelectMany(taxonomy => taxonomy.All).Select(term => $"{term.Name}: {string.Join(" ", Titles(term.Entries))}");

    /// <summary>Everything that an entry of a view leads to: the newer, older, and related entries.</summary>
    private static string[] Around(IContentCollection view, string slug)
    {
        Assert.True(view.TryGet(slug, out var entry));
        IEnumerable<object?> found = [Call("NewerThan"), Call("OlderThan"), .. (IEnumerable<object>)Call("RelatedTo")!];
        return [.. found.OfType<IContentEntry>().Select(other => other.Title).Distinct().Order(StringComparer.Ordinal)];

        object? Call(string method) => view.GetType().GetMethod(method)!.Invoke(view, [entry]);
    }

    private sealed class FakeClock(DateTimeOffset now) : TimeProvider
    {
        public DateTimeOffset Now { get; set; } = now;

        public override DateTimeOffset GetUtcNow() => Now;
    }
}
