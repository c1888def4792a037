namespace TypedContent.Package.Tests.Consumers;

/// <summary>A project that references the generator's project instead of the package, as the samples do.</summary>
public sealed class FromSourceTests(PackedFeed feed)
{
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
}
