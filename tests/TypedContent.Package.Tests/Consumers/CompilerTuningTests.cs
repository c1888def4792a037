namespace TypedContent.Package.Tests.Consumers;

/// <summary>What the package tells the compiler's own runtime, which a project may add to or switch off.</summary>
[Collection(PackedFeedGroup.Name)]
public sealed class CompilerTuningTests(PackedFeed feed)
{
    [Theory]
    [InlineData("", ";DOTNET_TieredPGO=0")]
    [InlineData("<CscEnvironment>MINE=1</CscEnvironment>", "MINE=1;DOTNET_TieredPGO=0")]
    [InlineData("<CscEnvironment>MINE=1</CscEnvironment><TypedContentTuneCompiler>false</TypedContentTuneCompiler>", "MINE=1")]
    public void The_compiler_is_started_with_the_projects_environment_and_ours(string properties, string expected)
    {
        using var consumer = new Consumer(feed).WriteProject(properties: properties).Write("Program.cs", "").Write("articles/one.md", Consumer.Article);
        consumer.DotNet("restore").Succeeded();

        Assert.Equal(expected, consumer.DotNet("msbuild", "-getProperty:CscEnvironment").Succeeded().Output.Trim());
    }
}
