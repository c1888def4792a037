namespace TypedContent.Package.Tests.Consumers;

/// <summary>Images next to articles: missing, found, and read by the program, even if another project contains them.</summary>
public sealed class FilesBesideArticlesTests(PackedFeed feed)
{
    private const string Missing =
        "index.md(4,12): warning TC3060: the address 'harbour%20%E6%B8%AF.png' names no file: there is no file 'articles/trip/harbour 港.png'.";

    [Fact]
    public void A_missing_image_is_reported_until_it_is_there_and_it_goes_with_the_program()
    {
        using var consumer = new Consumer(feed)
            .WriteProject(items: "<ContentFile Include=\"posts/**\" ContentCollection=\"Posts\" /><AdditionalFiles Include=\"posts/**/*.md\" ContentCollection=\"Posts\" />", outputType: "Library")
            .Write("articles/trip/index.md", "---\ntitle: Trip\n---\n![Harbour](harbour%20%E6%B8%AF.png)\n")
            .Write("articles/trip/_sketch.png", "left out")
            .Write("articles/notes.psd", "left out")
            .Write("posts/p.md", "---\ntitle: P\n---\n")
            .Write("posts/data.json", "{}")
            .Write("posts/.hidden/key.txt", "left out")
            .Write("posts/Code.cs", "class Code;")
            .Write("../host/host.csproj", """
                <Project Sdk="Microsoft.NET.Sdk">
                  <PropertyGroup><OutputType>Exe</OutputType><TargetFramework>net10.0</TargetFramework><ImplicitUsings>enable</ImplicitUsings></PropertyGroup>
                  <ItemGroup><ProjectReference Include="../app/app.csproj" /></ItemGroup>
                </Project>
                """)
            .Write("../host/Program.cs", """
                foreach (var file in app.Articles.Collection.Files.Concat(app.Posts.Collection.Files))
                {
                    Console.WriteLine($"{file.Url} {file.MediaType} {File.Exists(Path.Combine(AppContext.BaseDirectory, file.OutputPath))}");
                }

                Console.WriteLine(app.Articles.Trip.Index.Images[0].Url);
                """);

        Assert.Contains(Missing, consumer.Build().Succeeded().Output, StringComparison.Ordinal);

        // The file's time is old, but the build must still notice that it is new.
        consumer.Write("articles/trip/harbour 港.png", "an image");
        File.SetLastWriteTimeUtc(consumer.FullPath("articles/trip/harbour 港.png"), new DateTime(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc));
        Assert.DoesNotContain("TC3060", consumer.DotNet("publish", "../host", "-c", "Debug", "-o", "../published").Succeeded().Output, StringComparison.Ordinal);

        string[] expected = ["/articles/trip/harbour 港.png image/png True", "/posts/data.json application/json True", "/articles/trip/harbour%20港.png"];
        Assert.Equal(expected, consumer.DotNet("../host/bin/Debug/net10.0/host.dll").Succeeded().Lines);

        Assert.Equal(expected, consumer.DotNet("../published/host.dll").Succeeded().Lines);
        Assert.Equal(
            ["content/app/articles/trip/harbour 港.png", "content/app/posts/data.json"],
            Directory
                .GetFiles(consumer.FullPath("../published/content"), "*", SearchOption.AllDirectories)
                .Select(file => Path.GetRelativePath(consumer.FullPath("../published"), file))
                .Order(StringComparer.Ordinal));

        File.Delete(consumer.FullPath("articles/trip/harbour 港.png"));
        Assert.Contains(Missing, consumer.BuildAgain().Succeeded().Output, StringComparison.Ordinal);
    }
}
