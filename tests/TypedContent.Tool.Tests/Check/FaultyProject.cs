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
        (
            "Post.cs",
            "using System.ComponentModel.DataAnnotations;\nusing TypedContent;\nnamespace Faulty;\n[ContentCollection(\"Posts\")]\npublic sealed "
                + "partial class Post { public required string Title { get; init; } [Range(1, 5)] public int Stars { get; init; } }\n"),
        (".globalconfig", "is_global = true\ndotnet_diagnostic.TC3030.severity = error\n"),
    ];

    private readonly TemporaryFolder _folder = new(s_files);

    public FaultyProject()
    {
        File = _folder.Write(
            "Faulty.csproj", Repository.Project("Microsoft.NET.Sdk", "<AdditionalFiles Include=\"posts/**/*.md\" ContentCollection=\"Posts\" />"));
        Build = BuiltFindings.Build(File);
    }

    public string File { get; }

    public string Root => _folder.Root;

    /// <summary>The findings of the build, with paths relative to the project, in build order.</summary>
    public IReadOnlyList<string> Build { get; }

    /// <summary>The findings in an output, one line each, with paths relative to the project.</summary>
    public IEnumerable<string> Lines(string output) => BuiltFindings.Read(output, Root);

    public void Write(string path, string text) => _folder.Write(path, text);

    public string Read(string path) => _folder.Read(path);

    public IReadOnlyList<string> Files() => _folder.Files();

    public void Dispose() => _folder.Dispose();
}
