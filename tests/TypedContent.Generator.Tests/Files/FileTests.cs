using TypedContent.Generator.Model;
using TypedContent.Generator.Stages;
using TypedContent.Generator.Tests.Running;

namespace TypedContent.Generator.Tests.Files;

/// <summary>Files next to articles: their addresses, what refers to them, and the findings for references to missing files.</summary>
public class FileTests
{
    private static readonly Site s_site = Site.Of(
        ("trip/index.md", "---\ntitle: Trip\n---\n![x](photo.jpg)\n"),
        ("b.md", "---\ntitle: B\n---\n"),
        ("hidden/index.md", "---\ntitle: Hidden\ndraft: true\n---\n"))
        .WithFiles("photo.jpg", "trip/photo.jpg", "trip/deep/Old Map.PDF", "images/x.png", "照片 一.png", "100%.png", "hidden/secret.png");

    [Theory]
    [InlineData("photo.jpg", "/articles/photo.jpg")]
    [InlineData("./photo.jpg", "/articles/photo.jpg")]
    [InlineData("../articles/photo.jpg", "/articles/photo.jpg")]
    [InlineData("trip/photo.jpg", "/articles/trip/photo.jpg")]
    [InlineData("images/x.png", "/articles/images/x.png")]
    [InlineData("photo.jpg?v=2#x", "/articles/photo.jpg?v=2#x")]
    [InlineData("trip/deep/Old%20Map.PDF", "/articles/trip/deep/Old%20Map.PDF")]
    [InlineData("照片%20一.png", "/articles/照片%20一.png")]
    [InlineData("%E7%85%A7%E7%89%87%20%E4%B8%80.png", "/articles/照片%20一.png")]
    [InlineData("100%25.png", "/articles/100%25.png")]
    public void What_names_a_file_gets_its_address(string written, string address)
    {
        var run =
            Run($"<img src=\"{written}\" alt=\"\"><img srcset=\"{written} 2x, /y.png 3x\" alt=\"\"><video poster=\"{written}\"><source src=\"{written}\"></video><a href=\"{written}\">x</a>");
        var article = run.Load().Entry("Articles.A");

        Assert.Empty(run.Findings);
        Assert.Equal(
            $"<img src=\"{address}\" alt=\"\"><img srcset=\"{address} 2x, /y.png 3x\" alt=\"\"><video poster=\"{address}\"><source src=\"{address}\"></video><a href=\"{address}\">x</a>",
            article.Html
                .Replace("<p>", "", StringComparison.Ordinal)
                .Replace("</p>", "", StringComparison.Ordinal)
                .Replace(" loading=\"lazy\" decoding=\"async\"", "", StringComparison.Ordinal)
                .Trim());
        Assert.Equal((address, ContentLinkKind.File), (article.Links[0].Url, article.Links[0].Kind));
        Assert.Equal(address, article.Images[0].Url);
        Assert.Equal(Uri.UnescapeDataString(address.Split('?')[0]), Assert.Single(article.Files).Url);
    }

    [Theory]
    [InlineData("640x480", 640, 480)]
    [InlineData("0x480", null, null)]
    [InlineData("", null, null)]
    public void An_image_has_the_size_that_the_build_read_from_its_file(string facts, int? width, int? height)
    {
        var run = GeneratorRunner.Run(WithImage("cup.png", facts));
        var article = run.Load().Entry("Articles.A");

        Assert.Empty(run.Findings);
        Assert.Equal((width, height), (article.Images[0].Width, article.Images[0].Height));
        Assert.Equal(width is not null, article.Html.Contains($"width=\"{width}\" height=\"{height}\"", StringComparison.Ordinal));
    }

    [Fact]
    public void A_file_that_is_called_an_image_and_is_not_one_is_reported_in_it() =>
        Assert.Equal(
            "articles/cup.png(1,1,1,1): warning TC3062",
            Assert.Single(GeneratorRunner.Run(WithImage("cup.png", "!it begins with '<html'")).Findings).Split(": ") is [var place, var id, ..]
                ? $"{place}: {id}"
                : "");

    [Theory]
    [InlineData("/assets/")]
    [InlineData("assets")]
    public void A_file_has_the_address_that_its_item_names(string url)
    {
        var site = Site.Of(("a.md", "---\ntitle: A\n---\n![x](../old/IMG/Cup.png)\n"))
            .With(new SiteFile(Site.Folder + "obj/TypedContent.files", null, System.Text.Encoding.UTF8.GetBytes(
                $"TypedContent files 1\tArticles\n\tIMG/Cup.png\tcontent/Sample/old/IMG/Cup.png\t{Site.Folder}old/IMG/Cup.png\t{url}\t640x480\n")));
        var run = GeneratorRunner.Run(site);
        var article = run.Load().Entry("Articles.A");

        Assert.Empty(run.Findings);
        Assert.Equal("/assets/IMG/Cup.png", Assert.Single(article.Files).Url);
        Assert.Contains("<img src=\"/assets/IMG/Cup.png\" width=\"640\" height=\"480\" alt=\"x\"", article.Html, StringComparison.Ordinal);
    }

    private static Site WithImage(string path, string facts) => Site.Of(("a.md", "---\ntitle: A\n---\n![x](cup.png)\n"))
        .With(new SiteFile(Site.Folder + "obj/TypedContent.files", null, System.Text.Encoding.UTF8.GetBytes(
            $"TypedContent files 1\tArticles\nArticles\t{path}\tcontent/Sample/{path}\t{Site.Folder}articles/{path}\t\t{facts}\n")));

    [Theory]
    [InlineData("<img src=\"/photo.jpg\" alt=\"\">")]
    [InlineData("<img src=\"https://example.org/photo.jpg\" alt=\"\">")]
    [InlineData("<img src=\"data:image/png;base64,AA==\" alt=\"\">")]
    [InlineData("<img src=\"../../else/photo.jpg\" alt=\"\">")]
    [InlineData("<img src=\"thumbnail\" alt=\"\">")]
    [InlineData("<a href=\"report.php\">x</a>")]
    [InlineData("<a href=\"about\">x</a>")]
    public void What_may_be_served_by_something_else_is_left_alone(string html)
    {
        var run = Run(html);

        Assert.Empty(run.Findings);
        Assert.Contains(html[..html.IndexOf('>', StringComparison.Ordinal)], run.Load().Entry("Articles.A").Html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("![x](photo.png)", "(4,6,4,15)", "the address 'photo.png' names no file: there is no file 'articles/photo.png'. The nearest is 'photo.jpg'.")]
    [InlineData("[x](pohto.jpg)", "(4,5,4,14)", "the address 'pohto.jpg' names no file: there is no file 'articles/pohto.jpg'. The nearest is 'photo.jpg'.")]
    [InlineData("![x](x.png?y)", "(4,6,4,13)", "the address 'x.png?y' names no file: there is no file 'articles/x.png'. The nearest is 'images/x.png'.")]
    [InlineData(
        "- a\n- ![x](Photo.jpg)", "(5,8,5,17)", "the address 'Photo.jpg' names no file: there is no file 'articles/Photo.jpg'. The nearest is 'photo.jpg'.")]
    [InlineData(
        "<img alt=\"\" srcset=\"photo.jpg 1x, quitedifferent.webp 2x\">",
        "(4,35,4,54)",
        "the address 'quitedifferent.webp' names no file: there is no file 'articles/quitedifferent.webp'. No file has a similar name.")]
    [InlineData(
        "<video poster='none-at-all.avif'></video>",
        "(4,16,4,32)",
        "the address 'none-at-all.avif' names no file: there is no file 'articles/none-at-all.avif'. No file has a similar name.")]
    [InlineData(
        "<img src=hidden/secret.png alt=x>",
        "(4,10,4,27)",
        "the address 'hidden/secret.png' names no file: there is no file 'articles/hidden/secret.png'. It is beside a draft, and is left out with it.")]
    [InlineData(
        "![x](_draft-sketch.svg)",
        "(4,6,4,23)",
        "the address '_draft-sketch.svg' names no file: there is no file 'articles/_draft-sketch.svg'. Files whose names begin with '_' are not included.")]
    [InlineData(
        "![x](layers.psd)",
        "(4,6,4,16)",
        "the address 'layers.psd' names no file: there is no file 'articles/layers.psd'. Files of this kind are included where the project names them: <ContentFile Include=\"…\" />.")]
    public void What_names_no_file_is_reported_where_it_stands_with_what_was_most_likely_meant(string body, string place, string finding) =>
        Assert.Equal($"articles/a.md{place}: warning TC3060: {finding}", Assert.Single(Run(body).Findings));

    [Fact]
    public void Nothing_is_missed_where_the_project_gives_no_files() =>
        Assert.Empty(GeneratorRunner.Run(Site.Of(("a.md", "---\ntitle: A\n---\n![x](none.jpg)\n"))).Findings);

    [Fact]
    public void In_another_collection_files_are_missed_only_where_they_are_given()
    {
        var site = Site.Empty
            .WithProperty("TypedContentCollections", "Articles/Article,Posts/Post")
            .WithMember("Posts", "a.md", "---\ntitle: A\n---\n![x](none.jpg)\n");

        Assert.Empty(GeneratorRunner.Run(site.WithFiles("y.png")).Findings);
        Assert.Single(GeneratorRunner.Run(site.WithFileList(["Posts"])).Findings);
    }

    [Fact]
    public void The_default_files_are_all_there_are_in_the_default_folder_alone()
    {
        var body = "---\ntitle: A\n---\n![a](photo.jpg)\n";
        var elsewhere = new SiteFile("/other/articles/a.md", "Articles||a.md", System.Text.Encoding.UTF8.GetBytes(body));

        Assert.StartsWith(
            "articles/a.md",
            Assert.Single(GeneratorRunner.Run(Site.Of(("a.md", body)).WithFileList(["Articles=articles"])).Findings),
            StringComparison.Ordinal);
        Assert.Empty(GeneratorRunner.Run(Site.Empty.With(elsewhere).WithFileList(["Articles=articles"])).Findings);
    }

    [Theory]
    [InlineData("trip/index.md", "", "trip/a.png", "/articles/trip/a.png")]
    [InlineData("trip/index.md", "slug: far/away\n", "trip/My Maps/A b.png", "/articles/far/away/my-maps/A b.png")]
    [InlineData("trip/index.md", "url: /journeys/2024.html\n", "trip/a.png", "/journeys/2024/a.png")]
    [InlineData("trip/index.md", "url: /\n", "trip/a.png", "/a.png")]
    [InlineData("trip/README.md", "slug: read\n", "trip/a.png", "/articles/read/a.png")]
    [InlineData("index.md", "", "a.png", "/articles/a.png")]
    [InlineData("index.md", "url: /home\n", "Deep Down/a.png", "/home/deep-down/a.png")]
    [InlineData("zh/trip/index.md", "", "zh/trip/a.png", "/zh/articles/trip/a.png")]
    [InlineData("zh/a.md", "", "zh/a.png", "/zh/articles/a.png")]
    [InlineData("trip/index.zh.md", "slug: other\n", "trip/a.png", "/articles/trip/a.png")]
    [InlineData("旅行/index.md", "", "旅行/照片.png", "/articles/旅行/照片.png")]
    public void A_file_lies_below_the_article_that_stands_for_its_folder_else_at_its_folder(string article, string frontMatter, string file, string url)
    {
        var run = GeneratorRunner.Run(Site.Of((article, $"---\ntitle: T\n{frontMatter}---\n")).WithFiles(file));

        var found = Assert.Single(Assert.Single(run.Load().Collections).Files);
        Assert.Equal(
            (file.Split('/')[^1], url, "articles/" + file, "image/png", "content/Sample/articles/" + file),
            (found.Name, found.Url, found.SourcePath, found.MediaType, found.OutputPath));
    }

    [Fact]
    public void An_article_that_stands_for_a_folder_has_all_its_files_and_others_those_that_they_name()
    {
        var loaded = GeneratorRunner.Run(s_site
            .With("a.md", "---\ntitle: A\ncover: trip/photo.jpg\n---\n![x](photo.jpg) ![y](images/x.png) [z](/articles/photo.jpg)\n")).Load();

        Assert.Equal(["articles/images/x.png", "articles/photo.jpg", "articles/trip/photo.jpg"], Sources("A"));
        Assert.Equal(["articles/trip/deep/Old Map.PDF", "articles/trip/photo.jpg"], Sources("Trip.Index"));
        Assert.Empty(Sources("B"));
        Assert.DoesNotContain(Assert.Single(loaded.Collections).Files, file => file.SourcePath.Contains("secret", StringComparison.Ordinal));

        string[] Sources(string article) => [.. loaded.Entry("Articles." + article).Files.Select(file => file.SourcePath)];
    }

    [Theory]
    [InlineData("image")]
    [InlineData("cover")]
    [InlineData("og-image")]
    [InlineData("thumbnail")]
    public void Front_matter_that_names_the_articles_image_gets_the_files_address(string key)
    {
        var run = GeneratorRunner.Run(s_site.With("a.md", $"---\ntitle: A\n{key}: images/x.png\nother: images/x.png\n---\n"));
        var article = run.Load().Entry("Articles.A");

        Assert.Equal("/articles/images/x.png", ((IContentEntry)article).Image);
        Assert.Equal("images/x.png", LoadedSite.Value(article, "Other"));
        Assert.Equal("articles/images/x.png", Assert.Single(article.Files).SourcePath);
    }

    [Fact]
    public void A_declared_image_gets_the_files_address()
    {
        var run = GeneratorRunner.Run(s_site
            .WithSource(
                "Article.cs",
                "using TypedContent; namespace Sample; [ContentCollection(\"Articles\")] public sealed partial class Article { public string? Cover { "
                    + "get; init; } public System.Uri? Image { get; init; } }")
            .With("a.md", "---\ntitle: A\ncover: images/x.png\nimage: trip/photo.jpg\n---\n"));
        var article = run.Load().Entry("Articles.A");

        Assert.Equal("/articles/images/x.png", LoadedSite.Value(article, "Cover"));
        Assert.Equal("/articles/trip/photo.jpg", ((IContentEntry)article).Image);
    }

    [Fact]
    public void Front_matter_that_names_no_file_is_reported_at_its_value() =>
        Assert.Equal(
            "articles/a.md(3,8,3,19): warning TC3060: the address 'imgs/xy.png' names no file: there is no file 'articles/imgs/xy.png'. The nearest is "
                + "'images/x.png'.",
            Assert.Single(GeneratorRunner.Run(s_site.With("a.md", "---\ntitle: A\ncover: imgs/xy.png\n---\n")).Findings));

    [Theory]
    [InlineData("articles/b.PNG", "articles/b.png", "/articles/b.png")]
    [InlineData("articles/Long Walk/a.png", "articles/long-walk/a.png", "/articles/long-walk/a.png")]
    public void Two_files_of_one_address_are_an_error_that_names_both(string first, string second, string url)
    {
        var run = GeneratorRunner.Run(Site.Of(("a.md", "---\ntitle: A\n---\n")).WithFiles(first["articles/".Length..], second["articles/".Length..]));

        Assert.Equal(
            $"{second}(1,1,1,1): error TC3061: {second} and {first} have the same address '{url}' (case is ignored). Rename one of them.",
            Assert.Single(run.Findings));
        Assert.Equal(first, Assert.Single(Assert.Single(run.Load().Collections).Files).SourcePath);
    }

    [Fact]
    public void A_file_and_an_article_of_one_address_are_an_error() =>
        Assert.Equal(
            "articles/v1.2(1,1,1,1): error TC3061: articles/v1.2 and articles/v1.2.md have the same address '/articles/v1.2' (case is ignored). Rename "
                + "one of them.",
            Assert.Single(GeneratorRunner.Run(Site.Of(("v1.2.md", "---\ntitle: A\n---\n")).WithFiles("v1.2")).Findings));

    [Fact]
    public void A_file_that_is_nowhere_needs_a_collection()
    {
        var site = Site.Of(("a.md", "---\ntitle: A\n---\n![x](../assets/logo.svg)\n"));

        Assert.StartsWith(
            "assets/logo.svg(1,1,1,1): error TC0023: the file assets/logo.svg",
            Assert.Single(GeneratorRunner.Run(site.WithFileList(["Articles"], ("", "logo.svg", "assets/logo.svg"))).Findings),
            StringComparison.Ordinal);

        var run = GeneratorRunner.Run(site.WithFileList(["Articles"], ("Articles", "logo.svg", "assets/logo.svg")));
        Assert.Empty(run.Findings);
        Assert.Equal("/articles/logo.svg", run.Load().Entry("Articles.A").Images[0].Url);
    }

    [Fact]
    public void A_new_file_renders_no_article_and_writes_only_what_names_it()
    {
        var site = s_site.With("a.md", "---\ntitle: A\n---\n![x](new.png)\n");
        var run = GeneratorRunner.Run(site);
        Assert.Single(run.Findings);

        var added = run.Then(site => site.WithFiles("photo.jpg", "trip/photo.jpg", "new.png"));

        Assert.Empty(added.Findings);
        Assert.Equal(0, added.CompiledArticles);
        Assert.Contains("Articles.A.Article.g.cs", added.WrittenFiles);
        Assert.DoesNotContain("Articles.B.Article.g.cs", added.WrittenFiles);
        Assert.NotEqual(run.Load().Entry("Articles.A").ContentHash, added.Load().Entry("Articles.A").ContentHash);
        Assert.Equal("/articles/new.png", added.Load().Entry("Articles.A").Images[0].Url);
        Assert.Equal(0, added.Changes(StageNames.LinkTargets));
    }

    [Fact]
    public void An_editor_that_sees_a_new_file_writes_it_before_the_pack()
    {
        var (site, pack) = PackedTwin.Build(s_site.With("a.md", "---\ntitle: A\n---\n![x](new.png)\n"));

        var run = GeneratorRunner.Run(site.WithFiles("photo.jpg", "trip/photo.jpg", "new.png"));
        var loaded = run.Load(pack);

        Assert.Equal("/articles/new.png", Assert.Single(loaded.Entry("Articles.A").Files).Url);
        Assert.Equal(3, Assert.Single(loaded.Collections).Files.Count);
    }

    private static GeneratorRun Run(string body) => GeneratorRunner.Run(s_site.With("a.md", $"---\ntitle: A\n---\n{body}\n"));
}
