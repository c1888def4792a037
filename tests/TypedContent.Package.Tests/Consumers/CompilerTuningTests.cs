using System.Runtime.InteropServices;

namespace TypedContent.Package.Tests.Consumers;

/// <summary>What the package tells the compiler's own runtime, which a project may add to or switch off.</summary>
public sealed class CompilerTuningTests(CompilerTuningTests.RestoredConsumer restored) : IClassFixture<CompilerTuningTests.RestoredConsumer>
{
    [Theory]
    [InlineData("", ";DOTNET_TieredPGO=0;DOTNET_TC_CallCountThreshold=200;DOTNET_gcConcurrent=0")]
    [InlineData("<CscEnvironment>MINE=1</CscEnvironment>", "MINE=1;DOTNET_TieredPGO=0;DOTNET_TC_CallCountThreshold=200;DOTNET_gcConcurrent=0")]
    [InlineData("<CscEnvironment>MINE=1</CscEnvironment><TypedContentTuneCompiler>false</TypedContentTuneCompiler>", "MINE=1")]
    public void The_compiler_is_started_with_the_projects_environment_and_ours(string properties, string expected) =>
        Assert.Equal(expected, restored.With(properties).DotNet("msbuild", "-getProperty:CscEnvironment").Succeeded().Output.Trim());

    [Theory]
    [InlineData("", true)]
    [InlineData("<DesignTimeBuild>true</DesignTimeBuild>", false)]
    [InlineData("<TypedContentTuneCompiler>false</TypedContentTuneCompiler>", false)]
    public void A_build_on_Linux_runs_the_code_that_is_compiled_for_it_and_an_editor_does_not(string properties, bool isPrecompiled)
    {
        Assert.SkipUnless(RuntimeInformation.RuntimeIdentifier == "linux-x64", "Asks for the images of Linux on x64.");

        var analyzers = restored
            .With(properties)
            .DotNet("msbuild", "-t:ResolveLockFileAnalyzers;TypedContentUsePrecompiled", "-getItem:Analyzer")
            .Succeeded().Output;
        var ours = analyzers.Split('"')
            .Where(part => Path.IsPathRooted(part)
                && Path.GetFileName(part).StartsWith("TypedContent.", StringComparison.Ordinal)
                && part.EndsWith(".dll", StringComparison.Ordinal))
            .Distinct().ToArray();

        Assert.Equal(6, ours.Length);
        Assert.All(ours, path => Assert.Equal(isPrecompiled, path.Contains("/tools/precompiled/linux-x64/", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("win-x64")]
    [InlineData("osx-arm64")]
    [InlineData("linux-musl-x64")]
    public void A_compiler_that_an_image_does_not_suit_takes_the_code_that_is_in_it_too(string runtime)
    {
        Assert.SkipWhen(RuntimeInformation.RuntimeIdentifier == runtime, "It does suit.");

        var output = restored
            .With("")
            .DotNet("build", "--no-restore", "--no-incremental", "-v", "normal", "-p:UseSharedCompilation=false", $"-p:_TypedContentPrecompiledFor={runtime}")
            .Succeeded().Output;

        Assert.Contains($"/tools/precompiled/{runtime}/TypedContent.Generator.dll", output, StringComparison.Ordinal);
    }

    /// <summary>A project that is restored once: no property that is tried here changes what it is restored with.</summary>
    public sealed class RestoredConsumer : IDisposable
    {
        private readonly Consumer _consumer;

        public RestoredConsumer(PackedFeed feed)
        {
            _consumer = new Consumer(feed).WriteProject().Write("Program.cs", "System.Console.WriteLine(Articles.One.Title);").Write("articles/one.md", Consumer.Article);
            _consumer.DotNet("restore").Succeeded();
        }

        internal Consumer With(string properties) => _consumer.WriteProject(properties: properties);

        public void Dispose() => _consumer.Dispose();
    }
}
