using System.Text.RegularExpressions;

namespace TypedContent.Tool.Tests.Check;

/// <summary>What only analyzers find, who see what Razor's generator declares.</summary>
public sealed class ComponentProjectTests
{
    private const string Library = """
        namespace TypedContent.AspNetCore.Components;

        public interface IComponentContent { bool WriteBody(ContentFragment body); }
        public readonly struct ContentAbsent;

        public sealed class ContentFragment
        {
            public int Content => 0;
            public bool Begin(int length) => true;
            public void Html(int start, int length) { }
            public void Open<T>(params ReadOnlySpan<string> parameters) { }
            public void Set<T, TValue>(Func<T, TValue> parameter, string? text, string name, bool isAddress = false) { }
            public void Child<T, TValue>(Func<T, TValue> parameter, int content) { }
            public void Close() { }
        }
        """;

    private const string Badge = """
        <b>@Text @Size</b>

        @code {
            [Parameter, EditorRequired] public string? Text { get; set; }
            [Parameter] public int Size { get; set; }
        }
        """;

    [Fact]
    public async Task Findings_about_components_of_Razor_and_samples_are_those_of_a_build()
    {
        using var folder = new TemporaryFolder(
            ("Library.cs", Library),
            ("_Imports.razor", "@using Microsoft.AspNetCore.Components\n"),
            ("Components/Badge.razor", Badge),
            ("articles/a.md", "---\ntitle: A\n---\n\nA <Badge Txt=\"new\" Size=\"big\" />, <Badge />, <Badge Text=\"a\">child</Badge>.\n"),
            ("articles/b.md", "---\ntitle: B\n---\n\n<Badge Text=\"fits\" Size=\"3\" />\n\n```csharp check\nint x = \"a\";\n```\n"));
        var project = folder.Write("Site.csproj", Repository.Project(
            "Microsoft.NET.Sdk.Razor", "<FrameworkReference Include=\"Microsoft.AspNetCore.App\" /><ContentComponent Include=\"Components/*.razor\" />"));

        var run = await ToolRun.StartAsync("check", project);

        Assert.Equal(
            ["a.md(5,10): error TC2071", "a.md(5,26): error TC2072", "a.md(5,36): error TC2073", "a.md(5,47): error TC2074", "b.md(8,9): error TC2060"],
            Regex.Matches(run.Output, @"[ab]\.md\(\d+,\d+\): error TC\d{4}").Select(match => match.Value));
        Assert.Equal(ExitCodes.Findings, run.ExitCode);
    }
}
