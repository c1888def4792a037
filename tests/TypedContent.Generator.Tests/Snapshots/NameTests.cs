using System.Text;
using TypedContent.Generator.Flow;
using TypedContent.Generator.Model;
using TypedContent.Generator.Tests.Running;

namespace TypedContent.Generator.Tests.Snapshots;

/// <summary>Colliding and invalid names. The snapshot lists all members with their files and addresses.</summary>
public class NameTests
{
    private static readonly string[] s_paths =
    [
        "guides.md", "guides/a.md", "articles.md", "articles/a.md", "article.md", "all.md", "categories.md", "collection.md", "of-key.md", "try-get.md",
        "to-string.md",
        "a-b.md", "a b.md", "a_b.md", "Foo.md", "foo.md", "same.md", "same.html", "2024-03-02-dated.md", "2024-03-03-dated.md", "dated-once/2024-03-02-x.md",
        "class.md", "enum.md", "1936.md", " .md", "“”.md", "😀.md", "👩‍👩‍👧.md", "腾讯和阿里.md", "标题：《书》？.md", "日本語.md", "한국어.md", "عربي.md", "ÅNGSTRÖM.md",
        "A\u030Angstro\u0308m.md",
        "C#.md", "C++.md", "F#.md", "C.md", "ASP.NET.md", "what's-new.md", "post.zh.md", "post.en.md", "post.md", "zh/post.md",
        "trip/index.md", "trip/_index.md", "folder/x.md", "++/x.md", "--/x.md", "CON.md", "a/b.md", "a/b/c.md", "A/b.md", "a.b.c.md", "x#y;z,%41.md",
        "38" + new string(' ', 38) + "blanks.md", string.Concat(Enumerable.Repeat("很长的名字", 13)) + ".md",
    ];

    [Fact]
    public void Each_article_has_a_name_and_a_file_of_its_own()
    {
        var run = GeneratorRunner.Run(s_paths.Aggregate(Site.Empty, (site, path) => site.With(path, "---\ntitle: T\n---\n")));

        Assert.Equal(s_paths.Length, run.Sources.Keys.Count(file => file.EndsWith(".Article.g.cs", StringComparison.Ordinal)));
        Assert.Equal(s_paths.Length, run.Load().All().Select(entry => entry.SourcePath).Distinct().Count());
        Assert.All(run.Sources.Keys, file => Assert.Matches(@"^[A-Za-z0-9_.]{1,120}$", file));
        SnapshotOf.Text(Table(run), "names");
    }

    [Fact]
    public void A_name_does_not_depend_on_articles_that_do_not_clash_with_it()
    {
        var alone = GeneratorRunner.Run(Site.Of(("what's-new.md", "---\ntitle: T\n---\n"), ("C#.md", "---\ntitle: T\n---\n")));
        var among = GeneratorRunner.Run(s_paths.Aggregate(Site.Empty, (site, path) => site.With(path, "---\ntitle: T\n---\n")));

        Assert.Equal(alone.Load().Entry("Articles.WhatsNew").Url, among.Load().Entry("Articles.WhatsNew").Url);
        Assert.Equal(alone.Load().Entry("Articles.CSharp").Url, among.Load().Entry("Articles.CSharp").Url);
    }

    private static string Table(GeneratorRun run)
    {
        var names = Members(run.Load().Type("Articles"), "Articles").ToDictionary(member => member.Entry, member => member.Name);
        var table = new StringBuilder();
        foreach (var entry in names.Keys.OrderBy(entry => entry.SourcePath, StringComparer.Ordinal))
        {
            table.Append(entry.SourcePath).Append("\n    ").Append(names[entry]).Append("\n    ").Append(entry.Url).Append('\n');
        }

        return table.Append('\n').AppendJoin('\n', run.Findings).Append('\n').ToString();
    }

    private static IEnumerable<(string Name, ContentEntry Entry)> Members(Type type, string name) =>
        type.GetProperties()
            .Where(property => typeof(ContentEntry).IsAssignableFrom(property.PropertyType))
            .Select(property => ($"{name}.{property.Name}", (ContentEntry)property.GetValue(null)!))
            .Concat(type.GetNestedTypes().Where(nested => nested.IsAbstract && nested.IsSealed).SelectMany(nested => Members(nested, $"{name}.{nested.Name}")));
}
