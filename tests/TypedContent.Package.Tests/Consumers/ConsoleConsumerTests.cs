namespace TypedContent.Package.Tests.Consumers;

public sealed class ConsoleConsumerTests(PackedFeed feed)
{
    private const string ListAll = "foreach (var a in Articles.All) Console.WriteLine($\"{a.Date:u} {a.Title}\");";

    private const string ListPaths = "foreach (var a in Articles.All) Console.WriteLine(a.SourcePath);";

    [Fact]
    public void A_package_reference_and_a_folder_of_articles_are_enough()
    {
        using var consumer = new Consumer(feed).WriteProject().Write("Program.cs", ListAll).Write("articles/one.md", Consumer.Article);

        Assert.Equal(["2024-01-02 00:00:00Z One"], consumer.BuildAndRun());
    }

    [Fact]
    public void Toml_is_read_and_formats_of_dates_arrive_whatever_is_in_them()
    {
        using var consumer = new Consumer(feed)
            .WriteProject(properties: "<TypedContentDateFormats>MM/dd/yyyy;MMM d, yyyy 'at' HH:mm;#yyyy.d.M</TypedContentDateFormats>")
            .Write("Program.cs", ListAll)
            .Write("articles/toml.md", "+++\ntitle = 'Toml'\ndate = \"Mar 4, 2024 at 09:05\"\n+++\n")
            .Write("articles/hash.md", "---\ntitle: Hash\ndate: '#2023.4.3'\n---\n")
            .Write("articles/slash.md", "---\ntitle: Slash\ndate: 03/04/2022\n---\n");

        Assert.Equal(["2024-03-04 09:05:00Z Toml", "2023-03-04 00:00:00Z Hash", "2022-03-04 00:00:00Z Slash"], consumer.BuildAndRun());
    }

    [Fact]
    public void An_empty_folder_compiles()
    {
        using var consumer = new Consumer(feed).WriteProject().Write("Program.cs", "Console.WriteLine(Articles.All.Count);");
        Directory.CreateDirectory(consumer.FullPath("articles"));

        Assert.Equal(["0"], consumer.BuildAndRun());
    }

    [Fact]
    public void A_project_without_content_gets_nothing_generated()
    {
        using var consumer = new Consumer(feed)
            .WriteProject()
            .Write("Program.cs", "Console.WriteLine(typeof(Article).Namespace + typeof(Articles).Namespace);\nclass Article;\nclass Articles;");

        consumer.Build().Succeeded();
        Assert.Empty(consumer.DotNet("bin/Debug/net10.0/app.dll").Succeeded().Lines);
    }

    [Fact]
    public void Articles_may_lie_outside_the_project()
    {
        using var consumer = new Consumer(feed)
            .WriteProject("""<AdditionalFiles Include="../posts/**/*.md" />""")
            .Write("Program.cs", "foreach (var a in Articles.All) Console.WriteLine(a.SourcePath + a.Url);\nConsole.WriteLine(Articles.Guides.Two.Title);")
            .Write("../posts/guides/two.md", Consumer.Article)
            .Write("../posts/README.md", "# No article\n");

        Assert.Equal(["../posts/guides/two.md/articles/guides/two", "One"], consumer.BuildAndRun());
    }

    [Fact]
    public void A_collection_of_its_own_has_types_and_addresses_of_its_own()
    {
        using var consumer = new Consumer(feed)
            .WriteProject(
                """
                <AdditionalFiles Include="posts/**/*.md" ContentCollection="Posts" ContentPermalink="/文章,(a)/{year}-{month}/{slug}.html" />
                <AdditionalFiles Include="notes/**/*.md" ContentCollection="Notes" />
                """,
                "<EnableDefaultArticleItems>false</EnableDefaultArticleItems><TypedContentPermalink>/{collection}/{slug}/</TypedContentPermalink>")
            .Write("Program.cs", "Console.OutputEncoding = System.Text.Encoding.UTF8;\nPost post = Posts.One;\nConsole.WriteLine(post.Url);\nConsole.WriteLine(Notes.One.Url);\nclass Article;")
            .Write("posts/one.md", Consumer.Article)
            .Write("notes/one.md", Consumer.Article);

        Assert.Equal(["/文章,(a)/2024-01/one.html", "/notes/one/"], consumer.BuildAndRun());
    }

    [Fact]
    public void The_default_items_can_be_updated_and_removed()
    {
        using var consumer = new Consumer(feed)
            .WriteProject("""<AdditionalFiles Update="articles/two.md" ContentIgnore="true" /><AdditionalFiles Remove="articles/three.md" />""")
            .Write("Program.cs", ListAll)
            .Write("articles/one.md", Consumer.Article)
            .Write("articles/two.md", Consumer.Article)
            .Write("articles/three.md", Consumer.Article);

        Assert.Equal(["2024-01-02 00:00:00Z One"], consumer.BuildAndRun());
    }

    [Fact]
    public void A_class_library_hands_its_articles_on()
    {
        using var consumer = new Consumer(feed)
            .Write("../lib/articles/one.md", Consumer.Article)
            .Write("../lib/lib.csproj", $"""
                <Project Sdk="Microsoft.NET.Sdk">
                  <PropertyGroup><TargetFramework>net10.0</TargetFramework><RootNamespace>Acme.Content</RootNamespace><Nullable>enable</Nullable></PropertyGroup>
                  <ItemGroup><PackageReference Include="TypedContent" Version="{feed.Version}" /></ItemGroup>
                </Project>
                """)
            .Write("app.csproj", """
                <Project Sdk="Microsoft.NET.Sdk">
                  <PropertyGroup><OutputType>Exe</OutputType><TargetFramework>net10.0</TargetFramework></PropertyGroup>
                  <ItemGroup><ProjectReference Include="../lib/lib.csproj" /></ItemGroup>
                </Project>
                """)
            .Write("Program.cs", "System.Console.WriteLine(Acme.Content.Articles.One.Title);");

        Assert.Equal(["One"], consumer.BuildAndRun());
    }

    [Fact]
    public void The_strictest_project_has_nothing_to_say_about_the_generated_code()
    {
        using var consumer = new Consumer(feed)
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

        consumer.Build().Succeeded();
    }

    [Fact]
    public void A_project_reference_to_the_generator_serves_as_well_as_the_package()
    {
        var source = Path.Combine(Repository.Root, "src", "TypedContent");
        using var consumer = new Consumer(feed)
            .Write("app.csproj", $"""
                <Project Sdk="Microsoft.NET.Sdk">
                  <Import Project="{source}/FromSource.props" />
                  <PropertyGroup><OutputType>Exe</OutputType><TargetFramework>net10.0</TargetFramework></PropertyGroup>
                  <Import Project="{source}/FromSource.targets" />
                </Project>
                """)
            .Write("Program.cs", "System.Console.WriteLine(Articles.One.Html);")
            .Write("articles/one.md", Consumer.Article);

        // The repository's projects are already built, in the configuration of these tests.
        consumer.DotNet("build", "--configuration", Repository.Configuration, "-p:BuildProjectReferences=false").Succeeded();
        Assert.Equal(["<p>Hello <em>you</em>.</p>"], consumer.DotNet($"bin/{Repository.Configuration}/net10.0/app.dll").Succeeded().Lines);
    }

    [Fact]
    public void A_file_based_app_finds_its_articles_and_every_change_to_them()
    {
        var app = $"#:package TypedContent@{feed.Version}\n#:property PublishAot=false\n{ListAll}\n";
        using var consumer = new Consumer(feed)
            .Write("app.cs", app)
            .Write("articles/one.md", Consumer.Article);
        string[] Run() => consumer.DotNet("run", "app.cs").Succeeded().Lines;

        Assert.Equal(["2024-01-02 00:00:00Z One"], Run());

        consumer.Write("articles/one.md", Consumer.Article.Replace("One", "Edited", StringComparison.Ordinal));
        Assert.Equal(["2024-01-02 00:00:00Z Edited"], Run());

        consumer.Write("articles/two.md", Consumer.Article.Replace("01-02", "03-04", StringComparison.Ordinal));
        Assert.Equal(["2024-03-04 00:00:00Z One", "2024-01-02 00:00:00Z Edited"], Run());

        File.Move(consumer.FullPath("articles/one.md"), consumer.FullPath("articles/ONE.md"));
        Assert.Equal(
            ["articles/two.md", "articles/ONE.md"],
            consumer.Write("app.cs", app.Replace(ListAll, ListPaths, StringComparison.Ordinal)).DotNet("run", "app.cs").Succeeded().Lines);

        File.Move(consumer.FullPath("articles/ONE.md"), consumer.FullPath("articles/One.md"));
        Assert.Equal(["articles/two.md", "articles/One.md"], Run());

        File.Delete(consumer.FullPath("articles/One.md"));
        Assert.Equal(["articles/two.md"], Run());
    }
}
