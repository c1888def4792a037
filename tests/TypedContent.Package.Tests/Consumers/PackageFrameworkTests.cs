namespace TypedContent.Package.Tests.Consumers;

/// <summary>The messages for projects with frameworks that the packages do not support.</summary>
public sealed class PackageFrameworkTests(PackedFeed feed)
{
    [Theory]
    [InlineData("net8.0", "TypedContent")]
    [InlineData("net8.0", "TypedContent.AspNetCore")]
    [InlineData("netstandard2.0", "TypedContent")]
    [InlineData("netstandard2.0", "TypedContent.AspNetCore")]
    [InlineData("net472", "TypedContent")]
    public void Another_framework_is_an_error_of_the_restore(string framework, string package)
    {
        using var consumer = new Consumer(feed).WriteProject(
            package: package, outputType: "Library", properties: """
            <DisableImplicitFrameworkReferences>true</DisableImplicitFrameworkReferences>
            <AutomaticallyUseReferenceAssemblyPackages>false</AutomaticallyUseReferenceAssemblyPackages>
            """);
        var project = File.ReadAllText(consumer.FullPath("app.csproj"));
        consumer.Write("app.csproj", project.Replace("net10.0", framework, StringComparison.Ordinal));

        Assert.Contains(
            $"error NU1202: Package {package} {feed.Version} is not compatible with {framework}", consumer.DotNet("restore").Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("vbproj", "Library.vb", "Module Library\nEnd Module\n", "VB")]
    [InlineData("fsproj", "Library.fs", "module Library\n", "F#")]
    public void A_project_in_another_language_gets_one_warning_and_is_built(string extension, string file, string source, string language)
    {
        using var consumer = new Consumer(feed)
            .WriteProject(outputType: "Library", properties: "<Nullable></Nullable><ImplicitUsings></ImplicitUsings>")
            .Write("articles/one.md", Consumer.Article);
        var project = File.ReadAllText(consumer.FullPath("app.csproj"));
        File.Delete(consumer.FullPath("app.csproj"));
        // FSharp.Core comes from a folder of the SDK, which the consumer's mapping of sources leaves out.
        consumer
            .Write("nuget.config", $"""
                <configuration>
                  <packageSources>
                    <clear />
                    <add key="packed" value="{feed.Folder}" />
                  </packageSources>
                  <config>
                    <add key="globalPackagesFolder" value="{feed.RestoreFolder}" />
                  </config>
                </configuration>
                """)
            .Write($"app.{extension}", project.Replace(
                "</Project>",
                $"<ItemGroup><Compile Remove=\"@(Compile)\" /><Compile Include=\"{file}\" /></ItemGroup></Project>",
                StringComparison.Ordinal))
            .Write(file, source);

        var warnings = consumer.Build().Succeeded().Lines.Where(line => line.Contains("warning TC", StringComparison.Ordinal)).Distinct(StringComparer.Ordinal);

        Assert.Contains(
            $"app.{extension} : warning TC0018: TypedContent generates C#: in a project in {language}, no article is compiled.",
            Assert.Single(warnings),
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ExcludeAssets=\"compile\"")]
    [InlineData("IncludeAssets=\"analyzers;build\"")]
    public void A_reference_without_the_library_is_one_error_that_names_the_causes(string assets)
    {
        using var consumer = new Consumer(feed).WriteProject(outputType: "Library").Write("articles/one.md", Consumer.Article);
        var project = File.ReadAllText(consumer.FullPath("app.csproj"));
        consumer.Write("app.csproj", project.Replace("Include=\"TypedContent\"", $"Include=\"TypedContent\" {assets}", StringComparison.Ordinal));

        var errors = consumer.Build().Lines.Where(line => line.Contains(": error ", StringComparison.Ordinal)).Distinct(StringComparer.Ordinal);

        Assert.StartsWith("CSC : error TC0026: the project does not reference the library TypedContent.dll", Assert.Single(errors), StringComparison.Ordinal);
    }

    [Fact]
    public void Visual_Studios_fast_up_to_date_check_knows_articles_and_the_files_beside_them()
    {
        using var consumer = new Consumer(feed)
            .WriteProject()
            .Write("Program.cs", "")
            .Write("articles/one.md", Consumer.Article)
            .Write("articles/one.png", "an image")
            .Write("README.md", "# Mine\n");
        consumer.DotNet("restore").Succeeded();

        var items = consumer.DotNet("msbuild", "-getItem:UpToDateCheckInput").Succeeded().Output;

        Assert.Contains("\"Identity\": \"articles/one.md\"", items, StringComparison.Ordinal);
        Assert.Contains("\"Identity\": \"articles/one.png\"", items, StringComparison.Ordinal);
        Assert.DoesNotContain("README.md", items, StringComparison.Ordinal);
    }
}
