using System.Diagnostics;
using System.Text.RegularExpressions;

namespace TypedContent.Tool.Tests.Check;

/// <summary>A project whose articles have errors of every kind, and the output of 'dotnet build'. It is built once for all tests.</summary>
public sealed class FaultyProject : IDisposable
{
    private static readonly (string, string)[] s_files =
    [
        ("articles/a-date.md", "---\ntitle: A date\ndate: 2024-13-45\n---\nText.\n"),
        ("articles/b-syntax.md", "---\ntitle: \"B\n---\nText.\n"),
        ("articles/c-script.md", "---\ntitle: C\n---\n## One\n\n<script>x</script>\n\nA [link](nowhere.md) and [place](d-link.md#gone).\n"),
        ("articles/d-link.md", "---\ntitle: D\ntags: [Tea]\n---\n{% include x %}\n\n![](cup.png)\n"),
        ("articles/e-slug.md", "---\ntitle: E\nslug: d-link\ntags: [tea]\n---\nText.\n"),
        ("articles/f-untitled.md", "No front matter at all.\n"),
        ("articles/文章.md", "---\ntitle: 文章\nurl: no-slash\n---\nA <blink>word</blink> and <a href=\"javascript:x\">y</a>\n"),
        ("posts/one.md", "---\ntitle: One\nstars: many\ntypo: 1\n---\nText.\n"),
        ("posts/two.md", "---\nstars: 9\n---\nText.\n"),
        ("Post.cs", "using System.ComponentModel.DataAnnotations;\nusing TypedContent;\nnamespace Faulty;\n[ContentCollection(\"Posts\")]\npublic sealed partial class Post { public required string Title { get; init; } [Range(1, 5)] public int Stars { get; init; } }\n"),
        (".globalconfig", "is_global = true\ndotnet_diagnostic.TC3030.severity = error\n"),
    ];

    private readonly TemporaryFolder _folder = new(s_files);

    public FaultyProject()
    {
        File = _folder.Write("Faulty.csproj", Project("Microsoft.NET.Sdk", "<AdditionalFiles Include=\"posts/**/*.md\" ContentCollection=\"Posts\" />"));
        Build = [.. Lines(Dotnet("build", File, "-nologo", "-v:m", "-clp:NoSummary", "-p:UseSharedCompilation=false"))];
    }

    /// <summary>A project file that uses what was built with these tests.</summary>
    public static string Project(string sdk, string items) => $"""
        <Project Sdk="{sdk}">
          <Import Project="{Repository}/src/TypedContent/build/net10.0/TypedContent.props" />
          <PropertyGroup>
            <TargetFramework>net10.0</TargetFramework>
            <ImplicitUsings>enable</ImplicitUsings>
            <Nullable>enable</Nullable>
            <NoWarn>$(NoWarn);TC2031</NoWarn>
            <TypedContentTasksAssembly>{Output("TypedContent.Tasks")}/TypedContent.Tasks.dll</TypedContentTasksAssembly>
          </PropertyGroup>
          <ItemGroup>
            {items}
            <Reference Include="{Output("TypedContent")}/TypedContent.dll" />
            <Analyzer Include="{Output("TypedContent.Generator")}/*.dll" />
          </ItemGroup>
          <Import Project="{Repository}/src/TypedContent/build/net10.0/TypedContent.targets" />
        </Project>
        """;

    public string File { get; }

    public string Root => _folder.Root;

    /// <summary>The findings of the build, with paths relative to the project, in build order.</summary>
    public IReadOnlyList<string> Build { get; }

    /// <summary>The findings in an output, one line each, with paths relative to the project.</summary>
    public IEnumerable<string> Lines(string output) => output.ReplaceLineEndings("\n").Split('\n')
        // At its end, a failed build repeats all findings.
        .TakeWhile(line => !line.StartsWith("Build FAILED", StringComparison.Ordinal))
        .Where(line => Regex.IsMatch(line, @"(?:error|warning) TC\d{4}: "))
        .Select(line => Regex.Replace(line.Replace(Root + Path.DirectorySeparatorChar, "", StringComparison.Ordinal), @"\s\[[^\]]*\.csproj\]$", "").Trim());

    public void Write(string path, string text) => _folder.Write(path, text);

    public string Read(string path) => _folder.Read(path);

    public IReadOnlyList<string> Files() => _folder.Files();

    public void Dispose() => _folder.Dispose();

    private static string Repository { get; } = FindRepository();

    private static string Output(string project) => $"{Repository}/artifacts/bin/{project}/{Path.GetFileName(AppContext.BaseDirectory.TrimEnd('/', '\\'))}";

    private static string FindRepository()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!System.IO.File.Exists(Path.Combine(folder!.FullName, "Content.sln")))
        {
            folder = folder.Parent;
        }

        return folder.FullName.Replace('\\', '/');
    }

    private static string Dotnet(params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", arguments) { RedirectStandardOutput = true };
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return output;
    }
}
