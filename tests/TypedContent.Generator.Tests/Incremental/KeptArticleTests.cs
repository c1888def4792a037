using TypedContent.Compiler;
using TypedContent.Generator.Highlighting;
using TypedContent.Generator.Sources;
using TypedContent.Generator.Tests.Running;

namespace TypedContent.Generator.Tests.Incremental;

/// <summary>What a build saves for the next one, which is another process.</summary>
public sealed class KeptArticleTests : IDisposable
{
    private static readonly Site s_articles = Site.Of(
        ("a.md", "---\ntitle: A\ntags: [x]\n---\n# One\n\nText, [b](b.md) and [none](none.md).\n"),
        ("b.md", "---\ntitle: B\n---\n<p onclick=x>Two</p>\n"),
        ("c.html", "---\ntitle: C\ndate: 2024-13-40\n---\n<p>Three<script>alert(1)</script>\n"));

    private readonly TemporaryFolder _folder = new();

    private string Pack => Path.Combine(_folder.Path, "a.pack");

    private Site Articles => s_articles.Packed().WithEncodedProperty("TypedContentPackFile", Pack).WithProperty("TypedContentMemo", "true");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void An_unchanged_site_is_not_compiled_again_and_comes_out_the_same()
    {
        var (first, compiled) = Build(Articles);
        var pack = File.ReadAllBytes(Pack);
        Assert.Equal(3, compiled);

        var (second, again) = Build(Articles);
        Assert.Equal(0, again);
        Assert.Equal(first.Sources, second.Sources);
        Assert.Equal(first.Findings, second.Findings);
        Assert.Equal(pack, File.ReadAllBytes(Pack));
    }

    [Theory]
    [InlineData("../src/Cart.cs", "b", 1)]
    [InlineData("../src/Other.cs", "b", 0)]
    [InlineData("Shop.cs", "b", 1)]
    [InlineData("Else.cs", "b", 0)]
    public void An_article_is_compiled_from_the_code_that_it_shows(string path, string text, int expected)
    {
        var site = Articles.With("a.md", "---\ntitle: A\n---\n```cs file=\"../../src/Cart.cs\"\n```\n\n```cs symbol=\"Shop.Cart\"\n```\n");
        var before = With(With(With(With(site, "../src/Cart.cs", "a"), "../src/Other.cs", "a"), "Shop.cs", "a"), "Else.cs", "a");
        _ = Build(before);

        Assert.Equal(expected, Build(With(before, path, text)).Compiled);

        static Site With(Site site, string path, string name) => path switch
        {
            "Shop.cs" => site.WithSource(path, $"namespace Shop {{ public class Cart {{ public int {name}; }} }}"),
            "Else.cs" => site.WithSource(path, $"namespace Else {{ public class Cart {{ public int {name}; }} }}"),
            _ => site.WithSnippet(path, name + "();"),
        };
    }

    [Theory]
    [InlineData("text", 1)]
    [InlineData("name", 1)]
    [InlineData("defaults", 3)]
    [InlineData("TypedContentSanitizer=Strict", 3)]
    [InlineData("TypedContentTimeZone=Asia/Shanghai", 3)]
    [InlineData("TypedContentHandledKeys=password", 3)]
    [InlineData("TypedContentElements=my-chart", 3)]
    [InlineData("TypedContentIncludeDrafts=true", 0)]
    public void Only_what_something_else_is_compiled_from_is_compiled(string change, int expected)
    {
        _ = Build(Articles);

        var (_, compiled) = Build(change switch
        {
            "text" => Articles.With("b.md", "---\ntitle: B\n---\n<p>Two</p>\n"),
            "name" => Articles.Without("b.md").With("bb.md", "---\ntitle: B\n---\n<p onclick=x>Two</p>\n"),
            "defaults" => Articles.With("_defaults.yml", "author: Ann\n"),
            _ when change.Split('=') is [var name, var value] => Articles.WithProperty(name, value),
            _ => Articles,
        });

        Assert.Equal(expected, compiled);
    }

    [Fact]
    public void An_article_that_shows_a_file_is_compiled_when_that_is_another()
    {
        var site = Articles.With("d.md", "---\ntitle: D\n---\n<<< @/samples/other.py\n").WithSnippet("samples/other.py", "second()\n");
        _ = Build(site);

        var (run, compiled) = Build(site.WithSnippet("samples/other.py", "third()\n"));

        Assert.Equal(1, compiled);
        Assert.Contains("third", (string)LoadedSite.Value(run.Load(File.ReadAllBytes(Pack)).Entry("Articles.D"), "Html")!, StringComparison.Ordinal);
    }

    /// <summary>What the articles below are compiled from besides their own text. A stale body would be published without a word.</summary>
    [Theory]
    [InlineData("an edited part", 2)]
    [InlineData("a part without a section", 2)]
    [InlineData("a removed part", 5)] // Every article with includes, because messages suggest files.
    [InlineData("a moved part", 5)]
    [InlineData("an edited part of a part", 1)]
    [InlineData("an edited article", 2)]
    [InlineData("an edited file of the project", 1)]
    [InlineData("an edited part that nothing includes", 0)]
    [InlineData("a changed variable", 3)]
    [InlineData("a new variable", 3)]
    [InlineData("no variable", 3)]
    public void A_change_elsewhere_is_published_and_compiles_only_what_it_belongs_to(string change, int expected)
    {
        var site = Articles
            .With("direct.md", "---\ntitle: D\n---\n<!-- include: _parts/one.md#first -->\n")
            .With("indirect.md", "---\ntitle: I\n---\n[!INCLUDE [x](_parts/outer.md)]\n\n`{{version}}`\n")
            .With("ofArticle.md", "---\ntitle: O\n---\n<!--@include: ./plain.md-->\n")
            .With("plain.md", "---\ntitle: P\n---\nPlain.\n")
            .With("ofProject.md", "---\ntitle: O\n---\n<!-- include: ../../common/note.md -->\n")
            .With("titled.md", "---\ntitle: T {{version}}\n---\nText.\n")
            .With("valued.md", "---\ntitle: V\n---\n<!-- include: _parts/valued.md -->\n")
            .With("_parts/one.md", "## First\n\nFirst.\n")
            .With("_parts/outer.md", "Outer.\n\n<!-- include: one.md -->\n")
            .With("_parts/valued.md", "In {{version}}.\n")
            .With("_parts/unused.md", "Unused.\n")
            .WithSnippet("../common/note.md", "Note.\n")
            .WithEncodedProperty("TypedContentEncodedVariables", "version\t1.0");
        _ = Build(site);
        Assert.Equal(0, Build(site).Compiled);

        var changed = change switch
        {
            "an edited part" => site.With("_parts/one.md", "## First\n\nSecond.\n"),
            "a part without a section" => site.With("_parts/one.md", "## Other\n\nFirst.\n"),
            "a removed part" => site.Without("_parts/one.md"),
            "a moved part" => site.Without("_parts/one.md").With("_parts/two/one.md", "## First\n\nFirst.\n"),
            "an edited part of a part" => site.With("_parts/outer.md", "Outer.\n\n<!-- include: one.md{1,1} -->\n"),
            "an edited article" => site.With("plain.md", "---\ntitle: P\n---\nOther.\n"),
            "an edited file of the project" => site.WithSnippet("../common/note.md", "Other.\n"),
            "an edited part that nothing includes" => site.With("_parts/unused.md", "Still unused.\n"),
            "a changed variable" => site.WithEncodedProperty("TypedContentEncodedVariables", "version\t2.0"),
            "a new variable" => site.WithEncodedProperty("TypedContentEncodedVariables", "version\t1.0\nother\t3"),
            _ => site.WithEncodedProperty("TypedContentEncodedVariables", ""),
        };
        var (run, compiled) = Build(changed);
        var pack = File.ReadAllBytes(Pack);

        Assert.Equal(expected, compiled);
        File.Delete(Pack + ".memo");
        Assert.Equal(Build(changed).Run.Findings, run.Findings);
        Assert.Equal(File.ReadAllBytes(Pack), pack);
    }

    [Fact]
    public void What_was_kept_of_an_article_as_it_was_is_found_when_it_is_so_again()
    {
        _ = Build(Articles);
        var (edited, _) = Build(Articles.With("b.md", "---\ntitle: B\n---\nNew.\n"));
        var (back, compiled) = Build(Articles);

        Assert.Equal(0, compiled);
        Assert.NotEqual(edited.Findings, back.Findings);
    }

    [Fact]
    public void A_memo_that_was_damaged_changes_nothing_that_is_published()
    {
        var (first, _) = Build(Articles);
        var pack = File.ReadAllBytes(Pack);
        var memo = File.ReadAllBytes(Pack + ".memo");
        for (var at = 0; at < memo.Length; at += 1 + (memo.Length / 9))
        {
            var bytes = memo.ToArray();
            bytes[at] ^= 0x20;
            File.WriteAllBytes(Pack + ".memo", bytes);

            var (run, compiled) = Build(Articles);
            Assert.InRange(compiled, 1, 3);
            Assert.Equal(first.Findings, run.Findings);
            Assert.Equal(pack, File.ReadAllBytes(Pack));
        }
    }

    [Fact]
    public void Without_the_property_nothing_is_kept()
    {
        _ = Build(Articles.WithProperty("TypedContentMemo", "false"));

        Assert.False(File.Exists(Pack + ".memo"));
    }

    [Fact]
    public void An_editor_keeps_nothing()
    {
        _ = Build(Articles);
        var index = new SiteFile(Site.Folder + "obj/TypedContent.pack.index", null, File.ReadAllBytes(Pack + ".next"));
        File.Delete(Pack + ".memo");

        var (_, compiled) = Build(Articles.With(index));

        Assert.Equal(3, compiled);
        Assert.False(File.Exists(Pack + ".memo"));
    }

    /// <summary>Runs a build with nothing cached in memory, as in a new process.</summary>
    private static (GeneratorRun Run, int Compiled) Build(Site site)
    {
        var counter = new CompilationCounter();
        var generator = new ContentGenerator(
            options => counter.Count(new ArticleCompiler(options, CSharpClassifier.Instance).Compile), new CompilationMemo(capacity: 10_000_000));
        var run = GeneratorRunner.Run(site, generator, counter, trackSteps: true);
        return (run, run.CompiledArticles);
    }
}
