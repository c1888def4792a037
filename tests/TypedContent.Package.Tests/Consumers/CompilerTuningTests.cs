using System.Globalization;
using System.Runtime.InteropServices;

namespace TypedContent.Package.Tests.Consumers;

/// <summary>The runtime settings that the package passes to the compiler, which a project may extend or turn off.</summary>
public sealed class CompilerTuningTests(CompilerTuningTests.Projects projects) : IClassFixture<CompilerTuningTests.Projects>
{
    private const string Nothing = "";
    private const string OwnSettings = "<CscEnvironment>MINE=1</CscEnvironment>";
    private const string OwnSettingsOnly = OwnSettings + Off;
    private const string Off = "<TypedContentTuneCompiler>false</TypedContentTuneCompiler>";
    private const string InEditor = "<DesignTimeBuild>true</DesignTimeBuild>";

    [Theory]
    [InlineData(Nothing, ";DOTNET_TieredPGO=0;DOTNET_TC_CallCountThreshold=200;DOTNET_gcConcurrent=0")]
    [InlineData(OwnSettings, "MINE=1;DOTNET_TieredPGO=0;DOTNET_TC_CallCountThreshold=200;DOTNET_gcConcurrent=0")]
    [InlineData(OwnSettingsOnly, "MINE=1")]
    public void The_compiler_is_started_with_the_projects_environment_and_ours(string properties, string expected) =>
        Assert.Equal(expected, projects.With(properties).Environment);

    [Theory]
    [InlineData(Nothing, true, true)]
    [InlineData(InEditor, false, true)]
    [InlineData(Off, false, false)]
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
        SdkFor(runtime));

    private static string SdkFor(string runtime) => $"<_TypedContentPrecompiledFor>{runtime}</_TypedContentPrecompiledFor>";

    private void AssertCodeIsIn(string analyzerFolder, string taskFolder, string properties)
    {
        Assert.SkipUnless(RuntimeInformation.RuntimeIdentifier == "linux-x64", "Says which images suit Linux on x64.");

        var (_, tasks, analyzers) = projects.With(properties);

        Assert.Equal("TypedContent.Tasks.dll", Path.GetFileName(tasks));
        Assert.Contains(taskFolder, tasks, StringComparison.Ordinal);
        Assert.Equal(6, analyzers.Length);
        Assert.All(analyzers, path => Assert.Contains(analyzerFolder, path, StringComparison.Ordinal));
    }

    /// <summary>What a project is built with.</summary>
    internal sealed record Tuning(string Environment, string Tasks, string[] Analyzers);

    /// <summary>Projects that each have other properties. None of them is built; each says what it would be built with.</summary>
    public sealed class Projects : ConsumerGroup
    {
        private const string Answer = "tuning.txt";

        private static readonly string[] s_properties =
        [
            Nothing, OwnSettings, OwnSettingsOnly, Off, InEditor,
            .. new[] { "win-x64", "osx-arm64", "linux-arm64", "linux-musl-x64", "linux-riscv64" }.Select(SdkFor),
        ];

        public Projects(PackedFeed feed)
            : base(feed)
        {
            foreach (var properties in s_properties)
            {
                Add(NameOf(properties))
                    .WriteProject(properties: properties)
                    .Write("Program.cs", "")
                    .Write("articles/one.md", Consumer.Article)
                    .Write("Directory.Build.targets", $"""
                        <Project>
                          <Target Name="Answer" DependsOnTargets="ResolveLockFileAnalyzers;TypedContentUsePrecompiled">
                            <PropertyGroup><_Analyzers>@(Analyzer, '|')</_Analyzers></PropertyGroup>
                            <ItemGroup>
                              <_Answer Include="environment: $([MSBuild]::Escape($(CscEnvironment)))" />
                              <_Answer Include="tasks: $(TypedContentTasksAssembly)" />
                              <_Answer Include="analyzers: $(_Analyzers)" />
                            </ItemGroup>
                            <WriteLinesToFile File="{Answer}" Lines="@(_Answer)" Overwrite="true" />
                          </Target>
                        </Project>
                        """);
            }

            DotNet("msbuild", "-restore", "-t:Answer").Succeeded();
        }

        internal Tuning With(string properties)
        {
            var answers = File.ReadAllLines(this[NameOf(properties)].FullPath(Answer))
                .Select(line => line[(line.IndexOf(':', StringComparison.Ordinal) + 1)..].Trim())
                .ToArray();
            var analyzers = answers[2].Split('|').Where(path => Path.GetFileName(path).StartsWith("TypedContent.", StringComparison.Ordinal));
            return new Tuning(answers[0], answers[1], [.. analyzers]);
        }

        private static string NameOf(string properties) => "Project" + Array.IndexOf(s_properties, properties).ToString(CultureInfo.InvariantCulture);
    }
}
