using TypedContent.Compiler.Articles;
using TypedContent.Compiler.Findings;
using TypedContent.Compiler.FrontMatter;
using TypedContent.Compiler.FrontMatter.Fences;
using TypedContent.Compiler.FrontMatter.Toml;
using TypedContent.Compiler.FrontMatter.Values;
using TypedContent.Compiler.FrontMatter.Yaml;
using TypedContent.Compiler.Text;
using TimeZone = TypedContent.Compiler.FrontMatter.Values.TimeZone;

namespace TypedContent.Compiler.Tests;

/// <summary>Short names for what most tests need.</summary>
internal static class Compile
{
    private static readonly ArticleCompiler Compiler = new(new CompilerOptions());

    public static CompiledArticle File(string text, string path = "a.md") =>
        Compiler.Compile(new ArticleSource("Articles", path, "articles/" + path, text), CancellationToken.None);

    /// <summary>An article with this front matter, given without its fences.</summary>
    public static CompiledArticle Yaml(string yaml, string path = "a.md") => File($"---\n{yaml}\n---\nbody\n", path);

    public static CompiledArticle Toml(string toml, string path = "a.md") => File($"+++\n{toml}\n+++\nbody\n", path);

    /// <summary>An article with a title and this body, which begins on line 4.</summary>
    public static CompiledArticle Body(string body, string path = "a.md") => File($"---\ntitle: t\n---\n{body}", path);

    /// <summary>The parsed front matter of a file.</summary>
    public static (FrontMatterNode? Root, EquatableArray<Finding> Findings) Nodes(string text)
    {
        var findings = new FindingBag(text);
        var block = FrontMatterBlock.Find(text);
        FrontMatterNode? root = block.Kind == FenceKind.Toml
            ? TomlReader.Read(text, block.Content, findings)
            : YamlReader.Read(text, block.Content, block.Kind == FenceKind.Json, findings);
        return (root, findings.ToArray());
    }

    public static CoreFields Fields(string yaml, string zone = "UTC")
    {
        Assert.True(TimeZone.TryParse(zone, out var parsed));
        var text = $"---\n{yaml}\n---\n";
        var findings = new FindingBag(text);
        var map = Assert.IsType<FrontMatterMap>(YamlReader.Read(text, FrontMatterBlock.Find(text).Content, isJson: false, findings));
        var fields = new CoreFieldsReader(findings, new DateReader(parsed)).Read(map);
        Assert.Empty(findings.ToArray());
        return fields;
    }

    /// <summary>A finding as in a build log: <c>TC1012(2,7,2,17)</c>.</summary>
    public static string Show(Finding finding) =>
        $"{finding.Id}({finding.Lines.StartLine + 1},{finding.Lines.StartColumn + 1},{finding.Lines.EndLine + 1},{finding.Lines.EndColumn + 1})";

    public static string Show(IEnumerable<Finding> findings) => string.Join(" ", findings.Select(Show));
}
