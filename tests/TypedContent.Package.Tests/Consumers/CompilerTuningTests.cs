using System.Runtime.InteropServices;

namespace TypedContent.Package.Tests.Consumers;

/// <summary>The runtime settings that the package passes to the compiler, which a project may extend or turn off.</summary>
public sealed class CompilerTuningTests(CompilerTuningTests.RestoredConsumer restored) : IClassFixture<CompilerTuningTests.RestoredConsumer>
{
    [Theory]
    [InlineData("", ";DOTNET_TieredPGO=0;DOTNET_TC_CallCountThreshold=200;DOTNET_gcConcurrent=0")]
    [InlineData("<CscEnvironment>MINE=1</CscEnvironment>", "MINE=1;DOTNET_TieredPGO=0;DOTNET_TC_CallCountThreshold=200;DOTNET_gcConcurrent=0")]
    [InlineData("<CscEnvironment>MINE=1</CscEnvironment><TypedContentTuneCompiler>false</TypedContentTuneCompiler>", "MINE=1")]
    public void The_compiler_is_started_with_the_projects_environment_and_ours(string properties, string expected) =>
        Assert.Equal(expected, restored.With(properties).DotNet("msbuild", "-getProperty:CscEnvironment").Succeeded().Output.Trim());

    [Theory]
    [InlineData("", true, true)]
    [InlineData("<DesignTimeBuild>true</DesignTimeBuild>", false, true)]
    [InlineData("<TypedContentTuneCompiler>false</TypedContentTuneCompiler>", false, false)]
    public void A_build_on_Linux_runs_the_code_that_is_compiled_for_it_and_the_compiler_of_an_editor_does_not(
        string properties, bool areAnalyzersPrecompiled, bool areTasksPrecompiled) =>
        AssertCodeIsIn(
            areAnalyzersPrecompiled ? "/tools/precompiled/linux-x64/" : "/analyzers/dotnet/cs/",
            areTasksPrecompiled ? "/tools/precompiled/linux-x64/" : "/tasks/",
            properties);

    // A runtime cannot load an image for another system or processor, but it can load one for another C library.
    [Theory]
    [InlineData("win-x64", false)]
    [InlineData("osx-arm64", false)]
    [InlineData("linux-arm64", false)]
    [InlineData("linux-musl-x64", true)]
    [InlineData("linux-riscv64", false)]
    public void Whatever_an_SDK_says_of_itself_only_images_that_its_runtime_can_load_are_taken(string runtime, bool isPrecompiled) => AssertCodeIsIn(
        isPrecompiled ? $"/tools/precompiled/{runtime}/" : "/analyzers/dotnet/cs/",
        isPrecompiled ? $"/tools/precompiled/{runtime}/" : "/tasks/",
        $"<_TypedContentPrecompiledFor>{runtime}</_TypedContentPrecompiledFor>");

    private void AssertCodeIsIn(string analyzerFolder, string taskFolder, string properties)
    {
        Assert.SkipUnless(RuntimeInformation.RuntimeIdentifier == "linux-x64", "Says which images suit Linux on x64.");

        var code = restored
            .With(properties)
            .DotNet("msbuild", "-t:ResolveLockFileAnalyzers;TypedContentUsePrecompiled", "-getItem:Analyzer", "-getProperty:TypedContentTasksAssembly")
            .Succeeded().Output;
        var ours = code.Split('"')
            .Where(part => Path.IsPathRooted(part)
                && Path.GetFileName(part).StartsWith("TypedContent.", StringComparison.Ordinal)
                && part.EndsWith(".dll", StringComparison.Ordinal))
            .Distinct().ToArray();

        var tasks = Assert.Single(ours, path => Path.GetFileName(path) == "TypedContent.Tasks.dll");
        Assert.Contains(taskFolder, tasks, StringComparison.Ordinal);
        Assert.Equal(6, ours.Length - 1);
        Assert.All(ours.Where(path => path != tasks), path => Assert.Contains(analyzerFolder, path, StringComparison.Ordinal));
    }

    /// <summary>A project that is restored once, because none of the tested properties affects the restore.</summary>
    public sealed class RestoredConsumer : IDisposable
    {
        private readonly Consumer _consumer;

        public RestoredConsumer(PackedFeed feed)
        {
            _consumer = new Consumer(feed).WriteProject().Write("Program.cs", "").Write("articles/one.md", Consumer.Article);
            _consumer.DotNet("restore").Succeeded();
        }

        internal Consumer With(string properties) => _consumer.WriteProject(properties: properties);

        public void Dispose() => _consumer.Dispose();
    }
}
