namespace TypedContent.Package.Tests.Consumers;

/// <summary>How the package's targets pass on taxonomies and data files.</summary>
public sealed class TaxonomyConsumerTests(TaxonomyConsumerTests.Projects projects) : IClassFixture<TaxonomyConsumerTests.Projects>
{
    [Fact]
    public void Items_name_taxonomies_and_other_words_for_terms_whatever_their_characters() =>
        Assert.Equal(["技术 > Front, end", "C/C++|all", "技术/front-end", "4"], projects.Run(Taxonomies)[^4..]);

    private static void Taxonomies(Consumer consumer) => consumer
        .WriteProject(
            properties: "<TreatWarningsAsErrors>true</TreatWarningsAsErrors><TypedContentCategoryLists>Path</TypedContentCategoryLists>",
            items: """
                <ContentTaxonomy Include="topics" />
                <ContentTaxonomy Include="level" Collection="Others" />
                <ContentTermAlias Include="前端" Term="Front, end" Taxonomy="Categories" />
                <ContentTermAlias Include="C# %24(x) #1" Term="C/C++|all" />
                """)
        .Write("articles/one.md", "---\ntitle: One\ncategories: [技术, 前端]\ntags: ['C# $(x) #1']\ntopics: [a, b]\nlevel: 3\n---\n")
        .Write("Program.cs", """
            Console.WriteLine(string.Join(" > ", Articles.Categories.All.First(term => term.Parent is not null).Path));
            Console.WriteLine(Articles.Tags.All[0].Name);
            Console.WriteLine(Articles.Categories.TryGet("前端", out var term) ? term.Slug : "none");
            Console.WriteLine(Articles.Topics.B.Count + Articles.One.Level);
            """);

    [Fact]
    public void Data_is_compiled_and_not_published_and_other_json_is()
    {
        Assert.Equal(["Jane Doe, John, Max", "Jane Doe True"], projects.Run(Data)[^2..]);

        projects[Data].DotNet("publish", "--no-build", "-c", "Debug", "-o", "out").Succeeded();
        Assert.True(File.Exists(projects[Data].FullPath("out/other/settings.json")));
        Assert.False(Directory.Exists(projects[Data].FullPath("out/data")));
    }

    private static void Data(Consumer consumer) => consumer
        .WriteProject(
            sdk: "Microsoft.NET.Sdk.Web",
            properties: "<TreatWarningsAsErrors>true</TreatWarningsAsErrors>",
            items: """
                <AdditionalFiles Include="data/*.json;data/*.toml" ContentCollection="Authors" />
                <AdditionalFiles Include="data/shop/*.yml" ContentCollection="Products" />
                """)
        .Write("data/authors.json", """[{ "key": "jane", "name": "Jane Doe" }, { "key": "john", "name": "John" }]""")
        .Write("data/max.toml", "name = \"Max\"\n")
        .Write("data/shop/tea.yml", "name: Tea\nprice: 2.5\n")
        .Write("appsettings.json", "{}")
        .Write("other/settings.json", "{}")
        .Write("Program.cs", """
            Console.WriteLine(string.Join(", ", Authors.All.Select(author => author.Name)));
            Console.WriteLine($"{Authors.Jane.Title} {Products.Tea.Price == 2.5}");
            """);

    public sealed class Projects(PackedFeed feed) : ConsumerGroup(feed, Taxonomies, Data);
}
