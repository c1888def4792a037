namespace TypedContent.Package.Tests.Consumers;

/// <summary>
/// The package's targets derive entry type names. The generator's tests have the same table, because the generator does so if the targets do not run.
/// </summary>
public sealed class EntryTypeNameTests(PackedFeed feed)
{
    private static readonly (string Collection, string EntryType)[] s_names =
    [
        ("Posts", "Post"), ("Stories", "Story"), ("Docs", "Doc"), ("Glass", "GlassEntry"), ("Faq", "FaqEntry"), ("S", "SEntry"), ("文章", "文章Entry"),
    ];

    [Fact]
    public void The_targets_make_the_singular_as_the_generator_does()
    {
        var items = string.Concat(s_names.Select(name => $"""<AdditionalFiles Include="{name.Collection}.md" ContentCollection="{name.Collection}" />"""));
        using var consumer = new Consumer(feed).WriteProject(items, "<EnableDefaultArticleItems>false</EnableDefaultArticleItems>");

        foreach (var (collection, _) in s_names)
        {
            consumer.Write(collection + ".md", "");
        }

        var output = consumer.DotNet("msbuild", "-restore", "-t:TypedContentDescribeArticles", "-getProperty:TypedContentCollections").Succeeded().Lines[^1];

        Assert.Equal(s_names.Select(name => $"{name.Collection}/{name.EntryType}"), output.Split(','));
    }
}
