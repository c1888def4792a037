namespace TypedContent.Package.Tests.Consumers;

/// <summary>Console programs and a library that use the package in different ways.</summary>
public sealed class ConsoleConsumerTests(ConsoleConsumerTests.Projects projects) : IClassFixture<ConsoleConsumerTests.Projects>
{
    private const string ListAll = "foreach (var a in Articles.All) Console.WriteLine($\"{a.Date:u} {a.Title}\");";

    [Fact]
    public void A_package_reference_and_a_folder_of_articles_are_enough() => Assert.Equal(["2024-01-02 00:00:00Z One"], projects.Run(Plain));

    private static void Plain(Consumer consumer) => consumer.WriteProject().Write("Program.cs", ListAll).Write("articles/one.md", Consumer.Article);

    [Fact]
    public void Toml_is_read_and_formats_of_dates_arrive_whatever_is_in_them() =>
        Assert.Equal(["2024-03-04 09:05:00Z Toml", "2023-03-04 00:00:00Z Hash", "2022-03-04 00:00:00Z Slash"], projects.Run(TomlAndDates));

    private static void TomlAndDates(Consumer consumer) => consumer
        .WriteProject(properties: "<TypedContentDateFormats>MM/dd/yyyy;MMM d, yyyy 'at' HH:mm;#yyyy.d.M</TypedContentDateFormats>")
        .Write("Program.cs", ListAll)
        .Write("articles/toml.md", "+++\ntitle = 'Toml'\ndate = \"Mar 4, 2024 at 09:05\"\n+++\n")
        .Write("articles/hash.md", "---\ntitle: Hash\ndate: '#2023.4.3'\n---\n")
        .Write("articles/slash.md", "---\ntitle: Slash\ndate: 03/04/2022\n---\n");

    [Fact]
    public void An_empty_folder_compiles() => Assert.Equal(["0"], projects.Run(EmptyFolder));

    private static void EmptyFolder(Consumer consumer)
    {
        consumer.WriteProject().Write("Program.cs", "Console.WriteLine(Articles.All.Count);");
        Directory.CreateDirectory(consumer.FullPath("articles"));
    }

    [Fact]
    public void A_project_without_content_gets_nothing_generated() => Assert.Empty(projects.Run(NoContent));

    private static void NoContent(Consumer consumer) => consumer
        .WriteProject()
        .Write("Program.cs", "Console.WriteLine(typeof(Article).Namespace + typeof(Articles).Namespace);\nclass Article;\nclass Articles;");

    [Fact]
    public void Articles_may_lie_outside_the_project() =>
        Assert.Equal(["../posts/guides/two.md/articles/guides/two", "One"], projects.Run(ArticlesElsewhere));

    private static void ArticlesElsewhere(Consumer consumer) => consumer
        .WriteProject("""<AdditionalFiles Include="../posts/**/*.md" />""")
        .Write("Program.cs", "foreach (var a in Articles.All) Console.WriteLine(a.SourcePath + a.Url);\nConsole.WriteLine(Articles.Guides.Two.Title);")
        .Write("../posts/guides/two.md", Consumer.Article)
        .Write("../posts/README.md", "# No article\n");

    [Fact]
    public void A_collection_of_its_own_has_types_and_addresses_of_its_own() =>
        Assert.Equal(["/文章,(a)/2024-01/one.html", "/notes/one/"], projects.Run(OwnCollections));

    private static void OwnCollections(Consumer consumer) => consumer
        .WriteProject(
            """
            <AdditionalFiles Include="posts/**/*.md" ContentCollection="Posts" ContentPermalink="/文章,(a)/{year}-{month}/{slug}.html" />
            <AdditionalFiles Include="notes/**/*.md" ContentCollection="Notes" />
            """,
            "<EnableDefaultArticleItems>false</EnableDefaultArticleItems><TypedContentPermalink>/{collection}/{slug}/</TypedContentPermalink>")
        .Write("Program.cs", "Console.OutputEncoding = System.Text.Encoding.UTF8;\nPost post = Posts.One;\nConsole.WriteLine(post.Url);\nConsole.WriteLine(Notes.One.Url);\nclass Article;")
        .Write("posts/one.md", Consumer.Article)
        .Write("notes/one.md", Consumer.Article);

    [Fact]
    public void The_default_items_can_be_updated_and_removed() => Assert.Equal(["2024-01-02 00:00:00Z One"], projects.Run(ChangedItems));

    private static void ChangedItems(Consumer consumer) => consumer
        .WriteProject("""<AdditionalFiles Update="articles/two.md" ContentIgnore="true" /><AdditionalFiles Remove="articles/three.md" />""")
        .Write("Program.cs", ListAll)
        .Write("articles/one.md", Consumer.Article)
        .Write("articles/two.md", Consumer.Article)
        .Write("articles/three.md", Consumer.Article);

    [Fact]
    public void A_class_library_hands_its_articles_on() => Assert.Equal(["One"], projects.Run(LibraryWithArticles));

    private static void LibraryWithArticles(Consumer consumer) => consumer
        .WriteProject("""<ProjectReference Include="../lib/lib.csproj" />""", package: null)
        .Write("Program.cs", "Console.WriteLine(Acme.Content.Articles.One.Title);")
        .Write("../lib/articles/one.md", Consumer.Article)
        .WriteProject(path: "../lib/lib.csproj", properties: "<RootNamespace>Acme.Content</RootNamespace>", outputType: "Library");

    [Fact]
    public void The_strictest_project_has_nothing_to_say_about_the_generated_code() => projects.ResultOf(Strictest).Succeeded();

    private static void Strictest(Consumer consumer) => consumer
        .WriteProject(outputType: "Library", properties: """
            <AnalysisLevel>latest-all</AnalysisLevel>
            <EnforceCodeStyleInBuild>true</EnforceCodeStyleInBuild>
            <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
            <GenerateDocumentationFile>true</GenerateDocumentationFile>
            <IsAotCompatible>true</IsAotCompatible>
            """)
        .Write("AssemblyInfo.cs", "[assembly: System.CLSCompliant(true)]\n[assembly: System.Runtime.InteropServices.ComVisible(false)]\n")
        .Write("articles/one.md", "---\ntitle: <One> & \"two\"\ntags: [a, b]\nseo: { title: x, robots: [y] }\nlinks: [{ name: n }]\nrating: 3\n---\n\n# Head\n\n[link](/x) and ![image](/y.png)\n")
        .Write("articles/guides/leer.html", "---\ntitle: Nothing\n---\n");

    public sealed class Projects(PackedFeed feed) : ConsumerGroup(
        feed, Plain, TomlAndDates, EmptyFolder, NoContent, ArticlesElsewhere, OwnCollections, ChangedItems, LibraryWithArticles, Strictest);
}
