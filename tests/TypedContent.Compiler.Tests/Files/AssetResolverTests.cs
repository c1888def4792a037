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

    [Theory]
    [InlineData("elsewhere/a.png", "", "Articles")]
    [InlineData("a/notes/a.png", "", "Notes")]
    [InlineData("elsewhere/a.png", "Posts", "Posts")]
    public void A_file_with_an_address_of_its_own_keeps_the_names_of_its_folders(string source, string named, string collection)
    {
        LinkTarget[] targets = [Target("Notes", "a/notes", "y.md"), Target("Articles", "b", "index.md")];
        var file = new AssetFile(source, named, "Deep Down/A b.png", "out") { Url = "/assets/" };

        var found = Assert.Single(AssetResolver.Resolve(new AssetList(default, [file]), [.. targets], Names(targets)).Files);

        Assert.Equal(("/assets/Deep Down/A b.png", collection, ""), (found.Url, found.Collection, found.Owner));
    }

    [Fact]
    public void A_file_with_an_address_in_a_project_without_articles_has_no_collection() =>
        Assert.Equal(["a.png"], AssetResolver.Resolve(
            new AssetList(default, [new AssetFile("a.png", "", "a.png", "out") { Url = "/assets/" }]), default, default).WithoutCollection);

    // A glob such as **/*.md in the project's folder: paths within the collection are those within the project.
    [Theory]
    [InlineData("a.png", "/articles/a.png")]
    [InlineData("trip/a.png", "/articles/trip/a.png")]
    [InlineData("food/a.png", "/articles/food/a.png")]
    [InlineData("../a.png", null)]
    public void Articles_in_the_folder_of_the_project_have_all_its_files(string source, string? url)
    {
        LinkTarget[] targets = [Target("trip/index.md"), Target("food/tea.md")];

        Assert.Equal(url, AssetResolver.Resolve(Given(source), [.. targets], Names(targets)).Files.SingleOrDefault()?.Url);

        static LinkTarget Target(string path) => new("Articles", path, path, IsDraft: false, default, IdsAreKnown: true);
    }

    [Fact]
    public void A_file_knows_its_image_and_its_owner()
    {
        var table = Table(
            [new AssetFile("articles/trip/a.png", "", "a.png", "out") { Image = new(640, 480, "") }, new AssetFile("articles/b.png", "", "b.png", "out")]);

        Assert.True(table.HasSizes);
        Assert.Equal(new ImageFacts(640, 480, ""), table.Find("articles/trip/a.png")?.Image);
        Assert.Equal(["articles/trip/a.png"], table.OwnedBy("articles/trip/index.md").Select(file => file.Source));
        Assert.Empty(table.OwnedBy(""));
    }

    [Fact]
    public void An_image_that_cannot_be_read_has_no_size() =>
        Assert.False(Table([new AssetFile("articles/a.png", "", "a.png", "out") { Image = new(0, 0, "it is empty") }]).HasSizes);

    [Fact]
    public void Tables_are_equal_by_what_they_hold()
    {
        Assert.Equal(Table([], "Articles"), Table([], "Articles"));
        Assert.NotEqual(Table([], "Articles"), Table([]));
        Assert.NotEqual(Resolve(["articles/a.png"]), Resolve(["articles/b.png"]));
        Assert.NotEqual(Resolve(["elsewhere/a.png"]), Resolve([]));
        Assert.NotEqual(Resolve(["articles/x y/a.png", "articles/x-y/a.png"]), Resolve(["articles/x y/a.png"]));
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
