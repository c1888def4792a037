using TypedContent.Compiler.Articles;
using TypedContent.Compiler.Entries;
using TypedContent.Compiler.Files;
using TypedContent.Compiler.Naming;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Tests.Files;

/// <summary>To which collection and article a file belongs.</summary>
public sealed class AssetResolverTests
{
    [Theory]
    [InlineData("articles/trip/a.png", "/articles/trip/a.png", "articles/trip/index.md")]
    [InlineData("articles/trip/day/a.png", "/articles/trip/day/a.png", "articles/trip/index.md")]
    [InlineData("articles/a.png", "/articles/a.png", "")]
    [InlineData("articles/tripping/a.png", "/articles/tripping/a.png", "")]
    [InlineData("articles/draft/a.png", null, "articles/draft/index.md")]
    [InlineData("articles/both/a.png", "/articles/both/a.png", "articles/both/index.md")]
    [InlineData("articles/read/a.png", "/articles/read/a.png", "articles/read/README.md")]
    [InlineData("articles/lang/a.png", "/articles/lang/a.png", "")]
    public void A_file_belongs_to_the_nearest_article_that_is_for_its_folder(string source, string? url, string owner)
    {
        var file = Assert.Single(Resolve([source]).Files);

        Assert.Equal((url, owner, "Articles"), (file.Url, file.Owner, file.Collection));
    }

    [Fact]
    public void A_file_in_no_collections_folder_has_no_collection()
    {
        var table = Resolve(["elsewhere/a.png", "articlesque/b.png", "../c.png"]);

        Assert.Empty(table.Files);
        Assert.Equal(["elsewhere/a.png", "articlesque/b.png", "../c.png"], table.WithoutCollection);
    }

    [Fact]
    public void A_file_whose_item_names_a_collection_is_there_by_the_path_that_its_glob_matched()
    {
        var table = Table([new AssetFile("elsewhere/Deep Down/a.png", "Articles", "Deep Down/a.png", "out")]);

        Assert.Equal("/articles/deep-down/a.png", Assert.Single(table.Files).Url);
    }

    [Fact]
    public void Of_two_folders_that_hold_a_file_the_nearer_ones_collection_has_it()
    {
        LinkTarget[] targets = [Target("Articles", "a", "x.md"), Target("Notes", "a/notes", "y.md")];
        var table = AssetResolver.Resolve(Given("a/notes/n.png", "a/n.png"), [.. targets], Names(targets));

        Assert.Equal(["a/notes/n.png Notes", "a/n.png Articles"], table.Files.Select(file => $"{file.Source} {file.Collection}"));
    }

    [Fact]
    public void A_file_with_the_address_of_an_article_or_of_another_file_is_left_out_and_said()
    {
        LinkTarget[] targets = [Target("Articles", "articles", "data.csv.md")];
        var names = Names(targets).Select(name => name with { Url = "/articles/DATA.csv" }).ToEquatableArray();
        var table = AssetResolver.Resolve(Given("articles/data.csv", "articles/x y/a.png", "articles/x-y/a.png"), [.. targets], names);

        Assert.Equal(
            [
                new FileCollision("articles/data.csv", "articles/data.csv.md", "/articles/data.csv"),
                new FileCollision("articles/x-y/a.png", "articles/x y/a.png", "/articles/x-y/a.png"),
            ],
            table.Collisions);
        Assert.Equal("articles/x y/a.png", Assert.Single(table.Files).Source);
    }

    [Fact]
    public void A_file_that_is_given_twice_is_one() => Assert.Single(Resolve(["articles/a.png", "articles/a.png"]).Files);

    [Fact]
    public void Nothing_given_is_the_empty_table()
    {
        Assert.Same(AssetTable.Empty, AssetResolver.Resolve(AssetList.Empty, default, default));
        Assert.True(AssetTable.Empty.IsEmpty);
    }

    [Theory]
    [InlineData("articles/missing.png", true)]
    [InlineData("articles", false)]
    [InlineData("articlesque/missing.png", false)]
    [InlineData("elsewhere/missing.png", false)]
    public void What_is_not_given_does_not_exist_where_all_files_are(string path, bool expected) =>
        Assert.Equal(expected, Table([], "Articles").IsKnown(path));

    [Fact]
    public void A_file_is_found_by_either_form_of_its_name()
    {
        var table = Resolve(["articles/cafe\u0301.png"]);

        Assert.Equal("articles/cafe\u0301.png", table.Find("articles/café.png")?.Source);
        Assert.Equal("articles/cafe\u0301.png", table.Find("articles/cafe\u0301.png")?.Source);
        Assert.Equal("articles/cafe\u0301.png", table.FindUrl("/articles/café.png")?.Source);
    }

    private static AssetTable Resolve(string[] sources) => Table([.. Given(sources).Files]);

    private static readonly string[] s_articles =
        ["trip/index.md", "both/_index.md", "both/index.md", "both/README.md", "read/README.md", "lang/index.zh.md", "plain/post.md"];

    private static AssetTable Table(AssetFile[] files, params string[] collections)
    {
        LinkTarget[] targets =
        [
            .. s_articles.Select(path => Target("Articles", "articles", path)),
            Target("Articles", "articles", "draft/index.md") with { IsDraft = true },
        ];
        return AssetResolver.Resolve(new AssetList([.. collections], [.. files]), [.. targets], Names(targets));
    }

    private static AssetList Given(params string[] sources) =>
        new(default, sources.Select(source => new AssetFile(source, "", source, "out/" + source)).ToEquatableArray());

    private static LinkTarget Target(string collection, string root, string path) =>
        new(collection, root + "/" + path, path, IsDraft: false, default, IdsAreKnown: true);

    private static EquatableArray<EntryName> Names(LinkTarget[] targets) => targets.Where(target => !target.IsDraft).GroupBy(target => target.Collection)
        .SelectMany(same => new NameAllocator(same.Key, "Entry").Allocate(same.Select(RequestOf)).Names)
        .ToEquatableArray();

    private static NameRequest RequestOf(LinkTarget target) => new(target.Source, ArticlePath.Parse(target.Path), null, null);
}
