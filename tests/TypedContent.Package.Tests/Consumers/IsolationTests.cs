namespace TypedContent.Package.Tests.Consumers;

/// <summary>
/// If another analyzer ships an assembly named AngleSharp, with a different version and content, each analyzer must use its own, whichever is first.
/// </summary>
public sealed class IsolationTests(IsolationTests.Projects projects) : IClassFixture<IsolationTests.Projects>
{
    private const string FirstAnalyzers = "@(_Other);@(_Rest)";
    private const string LastAnalyzers = "@(_Rest);@(_Other)";

    [Theory]
    [InlineData(nameof(OtherFirst))]
    [InlineData(nameof(OtherLast))]
    public void The_sanitizer_runs_on_its_own_parser(string project)
    {
        projects.ResultOf(project).Succeeded();

        Assert.Equal(["the other parser", "<b>Kept</b>"], projects[project].Run());
    }

    // As on a build server, the compiler is started for one build.
    private static void OtherFirst(Consumer consumer) => Write(consumer, FirstAnalyzers, "<UseSharedCompilation>false</UseSharedCompilation>");

    private static void OtherLast(Consumer consumer) => Write(consumer, LastAnalyzers, "<UseSharedCompilation>false</UseSharedCompilation>");

    [Theory]
    [InlineData(nameof(OtherFirstInServer))]
    [InlineData(nameof(OtherLastInServer))]
    public void The_sanitizer_runs_on_its_own_parser_in_the_compiler_server_too(string project)
    {
        projects.ResultOf(project).Succeeded();

        Assert.Equal(["the other parser", "<p><i>Kept</i></p>"], projects[project].Run());
    }

    private static void OtherFirstInServer(Consumer consumer) => Write(consumer, FirstAnalyzers);

    private static void OtherLastInServer(Consumer consumer) => Write(consumer, LastAnalyzers);

    private static void Write(Consumer consumer, string analyzers, string properties = "") => consumer
        .WriteProject("""<ProjectReference Include="../../OtherAnalyzer/app/Other.csproj" ReferenceOutputAssembly="false" />""", properties)
        .Write("Directory.Build.targets", $"""
            <Project>
              <Target Name="OrderAnalyzers" BeforeTargets="CoreCompile">
                <ItemGroup>
                  <_OtherFolder Include="../../OtherAnalyzer/app/bin/Debug/net10.0/" />
                  <_Other Include="@(_OtherFolder->'%(Identity)Other.dll');@(_OtherFolder->'%(Identity)AngleSharp.dll')" />
                  <_Rest Include="@(Analyzer)" />
                  <Analyzer Remove="@(Analyzer)" />
                  <Analyzer Include="{analyzers}" />
                </ItemGroup>
              </Target>
            </Project>
            """)
        .Write("Program.cs", "Console.WriteLine(Other.Text);\nConsole.WriteLine(Articles.One.Html);")
        .Write("articles/one.md", "---\ntitle: One\n---\n\n<script>alert(1)</script><b onclick=x>Kept</b>\n");

    private static void OtherAnalyzer(Consumer consumer) => consumer
        .Write("../parser/AngleSharp.csproj", """
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup><TargetFramework>netstandard2.0</TargetFramework><AssemblyVersion>0.1.0.0</AssemblyVersion></PropertyGroup>
            </Project>
            """)
        .Write("../parser/HtmlParser.cs", """
            namespace AngleSharp.Html.Parser { public class HtmlParser { public string ParseDocument(string html) => "the other parser"; } }
            """)
        .Write("Other.csproj", """
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup><TargetFramework>net10.0</TargetFramework></PropertyGroup>
              <ItemGroup>
                <Reference Include="Microsoft.CodeAnalysis" HintPath="$(MSBuildToolsPath)/Roslyn/bincore/Microsoft.CodeAnalysis.dll" Private="false" />
                <ProjectReference Include="../parser/AngleSharp.csproj" />
              </ItemGroup>
            </Project>
            """)
        .Write("OtherGenerator.cs", """
            using Microsoft.CodeAnalysis;

            [Generator]
            public class OtherGenerator : IIncrementalGenerator
            {
                public void Initialize(IncrementalGeneratorInitializationContext context) => context.RegisterSourceOutput(context.CompilationProvider, (output, _) =>
                    output.AddSource("Other.g.cs", $"static class Other {{ public const string Text = \"{new AngleSharp.Html.Parser.HtmlParser().ParseDocument("")}\"; }}"));
            }
            """);

    /// <summary>Projects that were built with both analyzers in each order. Where the compiler is a server, an article was edited and the build repeated.</summary>
    public sealed class Projects : ConsumerGroup
    {
        public Projects(PackedFeed feed)
            : base(feed)
        {
            Add(OtherAnalyzer, OtherFirst, OtherLast, OtherFirstInServer, OtherLastInServer);
            Build().Succeeded();

            foreach (var project in new[] { OtherFirstInServer, OtherLastInServer })
            {
                this[project].Write("articles/one.md", "---\ntitle: One\n---\n\n<i onclick=x>Kept</i><script>1</script>\n");
            }

            Build("--no-restore");
        }
    }
}
