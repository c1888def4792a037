namespace TypedContent.Package.Tests.Consumers;

/// <summary>
/// If another analyzer ships an assembly named AngleSharp, with a different version and content, each analyzer must use its own.
/// </summary>
public sealed class IsolationTests(PackedFeed feed)
{
    private const string OtherFirst = "@(_Other);@(_Rest)";
    private const string OtherLast = "@(_Rest);@(_Other)";

    [Theory]
    [InlineData(OtherFirst)]
    [InlineData(OtherLast)]
    public void The_sanitizer_runs_on_its_own_parser(string analyzers)
    {
        using var consumer = CreateConsumer(analyzers);

        consumer.BuildWithoutServer().Succeeded();

        Assert.Equal(["the other parser", "<b>Kept</b>"], consumer.Run());
    }

    [Theory]
    [InlineData(OtherFirst)]
    [InlineData(OtherLast)]
    public void The_sanitizer_runs_on_its_own_parser_in_the_compiler_server_too(string analyzers)
    {
        using var consumer = CreateConsumer(analyzers);

        consumer.Build().Succeeded();
        consumer.Write("articles/one.md", "---\ntitle: One\n---\n\n<i onclick=x>Kept</i><script>1</script>\n");

        Assert.Equal(["the other parser", "<p><i>Kept</i></p>"], consumer.BuildAndRun());
    }

    private Consumer CreateConsumer(string analyzers) => new Consumer(feed)
            .Write("../parser/AngleSharp.csproj", """
                <Project Sdk="Microsoft.NET.Sdk">
                  <PropertyGroup><TargetFramework>netstandard2.0</TargetFramework><AssemblyVersion>0.1.0.0</AssemblyVersion></PropertyGroup>
                </Project>
                """)
            .Write("../parser/HtmlParser.cs", """
                namespace AngleSharp.Html.Parser { public class HtmlParser { public string ParseDocument(string html) => "the other parser"; } }
                """)
            .Write("../other/Other.csproj", """
                <Project Sdk="Microsoft.NET.Sdk">
                  <PropertyGroup><TargetFramework>net10.0</TargetFramework></PropertyGroup>
                  <ItemGroup>
                    <Reference Include="Microsoft.CodeAnalysis" HintPath="$(MSBuildToolsPath)/Roslyn/bincore/Microsoft.CodeAnalysis.dll" Private="false" />
                    <ProjectReference Include="../parser/AngleSharp.csproj" />
                  </ItemGroup>
                </Project>
                """)
            .Write("../other/OtherGenerator.cs", """
                using Microsoft.CodeAnalysis;

                [Generator]
                public class OtherGenerator : IIncrementalGenerator
                {
                    public void Initialize(IncrementalGeneratorInitializationContext context) => context.RegisterSourceOutput(context.CompilationProvider, (output, _) =>
                        output.AddSource("Other.g.cs", $"static class Other {{ public const string Text = \"{new AngleSharp.Html.Parser.HtmlParser().ParseDocument("")}\"; }}"));
                }
                """)
            .WriteProject("""<ProjectReference Include="../other/Other.csproj" ReferenceOutputAssembly="false" />""")
            .Write("Directory.Build.targets", $"""
                <Project>
                  <Target Name="OrderAnalyzers" BeforeTargets="CoreCompile">
                    <ItemGroup>
                      <_Other Include="../other/bin/Debug/net10.0/Other.dll;../other/bin/Debug/net10.0/AngleSharp.dll" />
                      <_Rest Include="@(Analyzer)" />
                      <Analyzer Remove="@(Analyzer)" />
                      <Analyzer Include="{analyzers}" />
                    </ItemGroup>
                  </Target>
                </Project>
                """)
            .Write("Program.cs", "Console.WriteLine(Other.Text);\nConsole.WriteLine(Articles.One.Html);")
            .Write("articles/one.md", "---\ntitle: One\n---\n\n<script>alert(1)</script><b onclick=x>Kept</b>\n");
}
