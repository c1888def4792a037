using System.Text.RegularExpressions;

namespace TypedContent.Tool.Tests.Check;

/// <summary>The samples, with articles that were broken in a copy: a check finds what a build finds, also in samples of code and in components.</summary>
public sealed class SampleTests
{
    private static readonly Dictionary<string, (string File, Func<string, string> Break)[]> s_faults = new(StringComparer.Ordinal)
    {
        ["Blog"] =
        [
            ("articles/2024-04-14-types-are-sentences.md", text => WithKey(text, "date", "2024-02-30")),
            (
                "articles/A walk along the river.html",
                text => text + "<p onclick=\"x()\">Back <a href=\"/articles/nowhere\">there</a>.</p>\n<script>x</script>\n"),
            (
                "articles/guides/writing-an-article.md",
                text => text + "\n<TeaTimer Tea=\"Oolong\" Minuts=\"3\" />\n\n<TeaTimer Tea=\"Oolong\" Minutes=\"three\" />\n"),
            ("articles/中文网页排版.md", text => WithKey(text, "title", "[未完") + "\n[没有](没有.md)\n"),
        ],
        ["Docs"] =
        [
            (
                "articles/code.md",
                text => text + "\n```csharp check\nint three = \"3\";\n```\n\n```csharp file=\"../Shop/Cart.cs#totla\"\n```\n\n`cref:Docs.Shop.Cart.Totla`\n"),
            ("articles/search.md", text => WithKey(text, "order", "third") + "\n<Callout Knd=\"note\">Text.</Callout>\n\nSee [the end](feeds.md#the-end).\n"),
            ("articles/getting-started.md", text => text + "\n```csharp check=error:CS0029\nint three = 3;\n```\n"),
            ("examples/coffee.md", text => text + "\n{% include x %}\n\n![](cup.png)\n"),
        ],
    };

    [Theory]
    [InlineData("Blog", "TC1001 TC1012 TC2001 TC2071 TC2072 TC3010")]
    [InlineData("Docs", "TC1010 TC2030 TC2052 TC2060 TC2061 TC2062 TC2071 TC3011")]
    public async Task Findings_of_a_sample_with_broken_articles_are_those_of_a_build(string sample, string expected)
    {
        using var folder = new TemporaryFolder();
        var project = Copy(sample, folder);

        var build = BuiltFindings.Build(project);
        var check = BuiltFindings.Read((await ToolRun.StartAsync("check", project)).Output, folder.Root);

        Assert.Equal(build, check);
        Assert.All(expected.Split(' '), id => Assert.Contains(build, line => line.Contains(id, StringComparison.Ordinal)));
    }

    private static string Copy(string sample, TemporaryFolder folder)
    {
        var source = Path.Combine(Repository.Root, "samples", sample);
        foreach (var file in Directory.EnumerateFiles(source, "*", SearchOption.AllDirectories).Select(
            file => Path.GetRelativePath(source, file).Replace('\\', '/')))
        {
            if (!file.StartsWith("obj/", StringComparison.Ordinal) && !file.StartsWith("bin/", StringComparison.Ordinal))
            {
                var target = Path.Combine(folder.Root, file);
                Directory.CreateDirectory(Path.GetDirectoryName(target)!);
                File.Copy(Path.Combine(source, file), target);
            }
        }

        foreach (var (file, breaks) in s_faults[sample])
        {
            folder.Write(file, breaks(folder.Read(file)));
        }

        // The sample's own properties and items, with what was built in place of the projects.
        var own = Regex.Replace(folder.Read(sample + ".csproj"), "<Import [^>]*/>|<ProjectReference [^>]*/>|</?Project( [^>]*)?>", "");
        var library = $"<Reference Include=\"{Repository.Output("TypedContent.AspNetCore")}/TypedContent.AspNetCore.dll\" />";
        return folder.Write(sample + ".csproj", Repository.Project("Microsoft.NET.Sdk.Web", library, own));
    }

    private static string WithKey(string text, string key, string value)
    {
        var end = text.IndexOf("\n---", 3, StringComparison.Ordinal);
        var head = text[..end];
        var edited = Regex.IsMatch(head, $"(?m)^{key}:") ? Regex.Replace(head, $"(?m)^{key}:.*$", $"{key}: {value}") : $"{head}\n{key}: {value}";
        return edited + text[end..];
    }
}
