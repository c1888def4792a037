using TypedContent.Generator.Model;
using TypedContent.Generator.Tests.Running;

namespace TypedContent.Generator.Tests.References;

/// <summary>Different spellings of the same term.</summary>
public class TermTests
{
    private static readonly Site s_site = Site.Of(
        ("a.md", "---\ntitle: A\ntags: [News, tea]\n---\n"),
        ("b.md", "---\ntitle: B\ntags:\n  - tea\n  - news\n---\n"),
        ("c.md", "---\ntitle: C\ntags: [News]\ndate: 2030-01-01\n---\n"));

    [Fact]
    public void A_term_in_two_spellings_is_a_warning_at_the_rarer_one_that_names_the_files() => Assert.Equal(
        [
            "articles/b.md(5,5,5,9): warning TC3030: 'news' is the same term as 'News' in the tags of Articles, because case and width make no "
                + "difference: 'News' in articles/a.md, articles/c.md, 'news' in articles/b.md"],
        GeneratorRunner.Run(s_site).Findings);

    [Theory]
    [InlineData("News")]
    [InlineData("news")]
    public void It_is_one_term_and_found_by_either(string spelling)
    {
        var tags = TagsOf(GeneratorRunner.Run(s_site).Load().Collection());

        Assert.Equal(["News", "tea"], tags.All.Select(term => term.Name));
        Assert.Equal("News: C A B", Find(tags, spelling));
    }

    [Fact]
    public void In_a_view_it_is_found_by_either_too()
    {
        var view = GeneratorRunner.Run(s_site).Load().Collection().PublishedAt(new DateTimeOffset(2024, 1, 1, 0, 0, 0, TimeSpan.Zero));

        Assert.Equal("News: A B", Find(TagsOf(view), "news"));
        Assert.Null(Find(TagsOf(view), "NEWS"));
    }

    private static IContentTaxonomy TagsOf(IContentCollection collection) => collection.Taxonomies.Single(taxonomy => taxonomy.Name == "Tags");

    /// <summary>The result of TryGet on the typed taxonomy.</summary>
    private static string? Find(IContentTaxonomy taxonomy, string name)
    {
        object?[] arguments = [name, null];
        return taxonomy
            .GetType()
            .GetMethod("TryGet", [
                typeof(string),
                taxonomy.GetType().GetMethods().First(method => method.Name == "TryGet").GetParameters()[1].ParameterType])!.Invoke(taxonomy, arguments) is true
            && arguments[1] is IContentTerm term
            ? $"{term.Name}: {string.Join(" ", term.Entries.Select(entry => entry.Title))}"
            : null;
    }
}
