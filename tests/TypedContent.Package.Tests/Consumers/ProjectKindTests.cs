namespace TypedContent.Package.Tests.Consumers;

/// <summary>What projects are told in which the package can do nothing, and what it tells Visual Studio.</summary>
public sealed class ProjectKindTests(ProjectKindTests.Projects projects) : IClassFixture<ProjectKindTests.Projects>
{
    [Theory]
    [InlineData(nameof(VisualBasic), "vbproj", "VB")]
    [InlineData(nameof(FSharp), "fsproj", "F#")]
    public void A_project_in_another_language_gets_one_warning_and_is_built(string project, string extension, string language)
    {
        var build = projects.ResultOf(project).Succeeded();

        var warnings = build.Lines.Where(line => line.Contains("warning TC", StringComparison.Ordinal)).Distinct(StringComparer.Ordinal);

        Assert.Contains(
            $"app.{extension} : warning TC0018: TypedContent generates C#: in a project in {language}, no article is compiled.",
            Assert.Single(warnings),
            StringComparison.Ordinal);
    }

    private static void VisualBasic(Consumer consumer) => WriteLibrary(consumer, "vbproj", "Library.vb", "Module Library\nEnd Module\n");

    private static void FSharp(Consumer consumer) => WriteLibrary(consumer, "fsproj", "Library.fs", "module Library\n")
        // FSharp.Core comes from there.
        .WriteSourcesOfSdk();

    private static Consumer WriteLibrary(Consumer consumer, string extension, string file, string source) => consumer
        .WriteProject(
            $"<Compile Remove=\"@(Compile)\" /><Compile Include=\"{file}\" />",
            "<Nullable></Nullable><ImplicitUsings></ImplicitUsings>",
            outputType: "Library",
            path: "app." + extension)
        .Write(file, source)
        .Write("articles/one.md", Consumer.Article);

    [Theory]
    [InlineData(nameof(ExcludedLibrary))]
    [InlineData(nameof(IncludedWithoutLibrary))]
    public void A_reference_without_the_library_is_one_error_that_names_the_causes(string project)
    {
        var errors = projects.ResultOf(project).Lines.Where(line => line.Contains(": error ", StringComparison.Ordinal)).Distinct(StringComparer.Ordinal);

        Assert.StartsWith("CSC : error TC0026: the project does not reference the library TypedContent.dll", Assert.Single(errors), StringComparison.Ordinal);
    }

    private static void ExcludedLibrary(Consumer consumer) => WriteReference(consumer, "ExcludeAssets=\"compile\"");

    private static void IncludedWithoutLibrary(Consumer consumer) => WriteReference(consumer, "IncludeAssets=\"analyzers;build\"");

    private static void WriteReference(Consumer consumer, string assets)
    {
        consumer.WriteProject(outputType: "Library").Write("articles/one.md", Consumer.Article);
        var project = File.ReadAllText(consumer.FullPath("app.csproj"));
        consumer.Write("app.csproj", project.Replace("Include=\"TypedContent\"", $"Include=\"TypedContent\" {assets}", StringComparison.Ordinal));
    }

    [Fact]
    public void Visual_Studios_fast_up_to_date_check_knows_articles_and_the_files_beside_them()
    {
        var items = projects[FilesBesideArticles].DotNet("msbuild", "-getItem:UpToDateCheckInput").Succeeded().Output;

        Assert.Contains("\"Identity\": \"articles/one.md\"", items, StringComparison.Ordinal);
        Assert.Contains("\"Identity\": \"articles/one.png\"", items, StringComparison.Ordinal);
        Assert.DoesNotContain("README.md", items, StringComparison.Ordinal);
    }

    private static void FilesBesideArticles(Consumer consumer) => consumer
        .WriteProject()
        .Write("Program.cs", "")
        .Write("articles/one.md", Consumer.Article)
        .Write("articles/one.png", "an image")
        .Write("README.md", "# Mine\n");

    public sealed class Projects(PackedFeed feed) : ConsumerGroup(feed, VisualBasic, FSharp, ExcludedLibrary, IncludedWithoutLibrary, FilesBesideArticles);
}
