using System.Globalization;
using TypedContent.Benchmarks.Processes;
using TypedContent.Benchmarks.Sites;
using TypedContent.Generator.Flow;

namespace TypedContent.Benchmarks.Builds;

/// <summary>A user's project with a folder of articles, restored and ready to build.</summary>
internal sealed class ConsumerProject : IDisposable
{
    private const string FloorProgram = "System.Console.WriteLine(0);\n";
    private const string PackageProgram = "System.Console.WriteLine(Articles.All.Count);\n";

    private static readonly string[] s_todaysPackages = ["YamlDotNet", "Markdig", "HtmlSanitizer"];

    private readonly ArticleFormat _format;
    private readonly int _bytes;
    private string _program;
    private int _edits;

    public ConsumerProject(
        Workspace workspace, ProjectKind kind, int articles, int bytes = SyntheticArticle.UsualBytes, ArticleFormat format = ArticleFormat.Html)
    {
        (Kind, Count, _bytes, _format) = (kind, articles, bytes, format);
        Folder = workspace.PathOf(string.Create(CultureInfo.InvariantCulture, $"{kind}-{format}-{articles}-{bytes}"));
        Directory.CreateDirectory(Path.Combine(Folder, "articles"));
        for (var i = 0; i < articles; i++)
        {
            WriteArticle(i, revision: 0);
        }

        File.WriteAllText(Path.Combine(Folder, "app.csproj"), ProjectFile(kind, workspace.Feed.Version));
        Program = kind is ProjectKind.Floor or ProjectKind.Today ? FloorProgram : PackageProgram;
    }

    public ProjectKind Kind { get; }

    public int Count { get; }

    public string Folder { get; }

    public string ArticlesFolder => Path.Combine(Folder, "articles");

    /// <summary>The content of the project's only C# file.</summary>
    public string Program
    {
        get => _program;
        [System.Diagnostics.CodeAnalysis.MemberNotNull(nameof(_program))]
        set
        {
            _program = value;
            File.WriteAllText(Path.Combine(Folder, "Program.cs"), value);
        }
    }

    public long AssemblyBytes => OutputBytes("app.dll");

    public long SymbolBytes => OutputBytes("app.pdb");

    public ConsumerProject Restore(params string[] arguments)
    {
        Shell.Run(Folder, "dotnet", ["restore", .. arguments]);
        return this;
    }

    /// <summary>Builds from scratch in new processes.</summary>
    public Measurement BuildCold() =>
        Meter.Measure(Folder, "dotnet", "build", "--no-restore", "--no-incremental", "-p:UseSharedCompilation=false", "-nodeReuse:false");

    /// <summary>Builds what changed, in new processes.</summary>
    public Measurement BuildFresh() =>
        Meter.Measure(Folder, "dotnet", "build", "--no-restore", "-p:UseSharedCompilation=false", "-nodeReuse:false");

    /// <summary>Changes a paragraph of one article.</summary>
    public void EditArticle()
    {
        _edits++;
        WriteArticle(_edits % Count, _edits);
    }

    /// <summary>Changes the C# code in a way that does not affect articles.</summary>
    public void EditProgram() =>
        Program = _program[..(_program.IndexOf('\n', StringComparison.Ordinal) + 1)] + string.Create(CultureInfo.InvariantCulture, $"// Edit {++_edits}.\n");

    public void Dispose() => Directory.Delete(Folder, recursive: true);

    private void WriteArticle(int number, int revision) =>
        File.WriteAllText(Path.Combine(ArticlesFolder, SyntheticArticle.FileName(number, _format)), SyntheticArticle.Text(number, _bytes, _format, revision));

    private long OutputBytes(string file)
    {
        var path = Path.Combine(Folder, "bin", "Debug", "net10.0", file);
        return File.Exists(path) ? new FileInfo(path).Length : 0;
    }

    private static string ProjectFile(ProjectKind kind, string version) => $"""
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <OutputType>Exe</OutputType>
            <TargetFramework>net10.0</TargetFramework>
            <Nullable>enable</Nullable>
            <ImplicitUsings>enable</ImplicitUsings>
            <InvariantGlobalization>true</InvariantGlobalization>
            {(kind == ProjectKind.Code ? "<TypedContentPack>false</TypedContentPack>" : "")}
          </PropertyGroup>
          <ItemGroup>
            {ItemsOf(kind, version)}
          </ItemGroup>
        </Project>
        """;

    private static string ItemsOf(ProjectKind kind, string version) => kind switch
    {
        ProjectKind.Floor => """<AdditionalFiles Include="articles/**/*.md;articles/**/*.html" />""",
        ProjectKind.Today => string.Concat(
            s_todaysPackages.Select(package => $"""<PackageReference Include="{package}" Version="{Repository.VersionOf(package)}" />""")),
        _ => $"""<PackageReference Include="TypedContent" Version="{version}" />""",
    };
}
