using Microsoft.CodeAnalysis.CSharp;
using TypedContent.Generator.Model;
using TypedContent.Generator.Tests.Running;

namespace TypedContent.Generator.Tests.Diagnostics;

public class ProjectFindingTests
{
    private static readonly Site s_site = Site.Of(("a.md", "---\ntitle: T\n---\n"));

    [Theory]
    [InlineData(
        "TypedContentTimeZone",
        "Moon/Base",
        "error TC0007: the property TypedContentTimeZone is 'Moon/Base'. Expected UTC, an offset such as +08:00, or a zone such as Asia/Shanghai.")]
    [InlineData("TypedContentAccessibility", "private", "error TC0007: the property TypedContentAccessibility is 'private'. Expected public or internal.")]
    [InlineData("TypedContentMaxWarnings", "-1", "error TC0007: the property TypedContentMaxWarnings is '-1'. Expected a whole number above 0.")]
    [InlineData("TypedContentMaxWarnings", "many", "error TC0007: the property TypedContentMaxWarnings is 'many'. Expected a whole number above 0.")]
    [InlineData("TypedContentSanitizer", "Off", "error TC0007: the property TypedContentSanitizer is 'Off'. Expected Article, Strict or Trusted.")]
    [InlineData("TypedContentGlobalUsing", "yes", "error TC0007: the property TypedContentGlobalUsing is 'yes'. Expected true or false.")]
    [InlineData("TypedContentIncludeDrafts", "1", "error TC0007: the property TypedContentIncludeDrafts is '1'. Expected true or false.")]
    [InlineData("TypedContentRemovalSeverity", "loud", "error TC0007: the property TypedContentRemovalSeverity is 'loud'. Expected Warning, Info or Error.")]
    [InlineData(
        "TypedContentBaseAddress",
        "example.org",
        "error TC0007: the property TypedContentBaseAddress is 'example.org'. Expected an absolute address, such as https://example.org/.")]
    [InlineData("ContentIdPrefix", "a b", "error TC0007: the property ContentIdPrefix is 'a b'. Expected letters a to z, digits, - and _, such as content-.")]
    [InlineData("TypedContentElements", "script", "error TC0009: 'script' cannot be allowed in bodies: it is an element that no policy allows")]
    [InlineData(
        "TypedContentAttributes", "onclick", "error TC0009: 'onclick' cannot be allowed in bodies: it is the name of an event handler, which no policy allows")]
    [InlineData(
        "TypedContentFrameHosts",
        "*",
        "error TC0009: '*' cannot be allowed in bodies: it is not the name of a host (codepen.io): no scheme, port, path or wildcard")]
    [InlineData(
        "TypedContentCollections",
        "Articles/Article,my posts/Post",
        "error TC0008: ContentCollection=\"my posts\" is not a valid C# identifier. Expected a name such as 'Posts'.")]
    [InlineData(
        "TypedContentCollections",
        "Articles/Article,All/Post",
        "error TC0008: ContentCollection=\"All\" is the name of a member of every collection. Expected a name such as 'Posts'.")]
    [InlineData(
        "TypedContentCollections",
        "Articles/Article,TryGet/Post",
        "error TC0008: ContentCollection=\"TryGet\" is the name of a member of every collection. Expected a name such as 'Posts'.")]
    [InlineData(
        "TypedContentCollections",
        "Articles/Article,Posts/blog-post",
        "error TC0008: ContentEntryType=\"blog-post\" is not a valid C# identifier. Expected a name such as 'Posts'.")]
    public void A_property_that_means_nothing_is_one_error_and_the_articles_compile(string property, string value, string finding)
    {
        var run = GeneratorRunner.Run(s_site.WithProperty(property, value));

        Assert.Equal([finding], run.Findings);
        Assert.Single(run.Load().All());
    }

    [Fact]
    public void A_date_format_that_means_nothing_is_one_error_and_the_others_count()
    {
        var run = GeneratorRunner.Run(
            Site.Of(("a.md", "---\ntitle: T\ndate: 03/04/2024\n---\n")).WithEncodedProperty("TypedContentEncodedDateFormats", "HH:mm; MM/dd/yyyy;"));

        Assert.Equal(
            [
                "error TC0007: the property TypedContentDateFormats is 'HH:mm'. Expected formats of .NET with year, month and day, such as MM/dd/yyyy, "
                    + "with ';' between them."],
            run.Findings);
        Assert.Equal(2024, ((IContentEntry)run.Load().Entry("Articles.A")).Date?.Year);
    }

    [Fact]
    public void An_older_language_is_one_error_that_names_both_versions_and_no_code()
    {
        var run = GeneratorRunner.Run(s_site with { Language = LanguageVersion.CSharp11 });

        Assert.Equal(
            [
                "error TC0002: the project is compiled as C# 11.0, but the code that TypedContent generates needs C# 12.0 or later. Remove "
                    + "<LangVersion> from the project file or raise it."],
            run.Findings);
        Assert.Empty(run.Sources);
    }

    [Fact]
    public void The_oldest_language_that_is_allowed_compiles_the_code() =>
        Assert.Empty(GeneratorRunner.Run(s_site with { Language = LanguageVersion.CSharp12 }).Findings);

    [Theory]
    [InlineData("public class Article { }", "Sample.Article", "(3,14,3,21)")]
    [InlineData("public record Article(string Title);", "Sample.Article", "(3,15,3,22)")]
    [InlineData("public enum Articles { }", "Sample.Articles", "(3,13,3,21)")]
    [InlineData("public static class Articles { }", "Sample.Articles", "(3,21,3,29)")]
    [InlineData("public partial struct Article { }", "Sample.Article", "(3,23,3,30)")]
    [InlineData("public delegate void Article();", "Sample.Article", "(3,1,3,32)")]
    public void A_type_of_the_project_with_a_generated_types_name_is_one_error_at_its_declaration(string declaration, string type, string place)
    {
        var run = GeneratorRunner.Run(s_site.WithSource("Types.cs", "namespace Sample;\n\n" + declaration));

        Assert.StartsWith(
            $"Types.cs{place}: error TC0003: the project already declares '{type}', which TypedContent would generate.",
            Assert.Single(run.Findings),
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_partial_class_of_the_project_adds_to_the_generated_one()
    {
        var run = GeneratorRunner.Run(s_site.WithSource("Types.cs", """
            namespace Sample;

            public partial class Article { public string Loud => Title + "!"; }
            public static partial class Articles { public static int Count => All.Count; }
            """));

        Assert.Empty(run.Findings);
        Assert.Equal("T!", LoadedSite.Value(run.Load().Entry("Articles.A"), "Loud"));
    }

    [Fact]
    public void A_type_of_that_name_in_another_namespace_is_no_clash() =>
        Assert.Empty(GeneratorRunner.Run(s_site.WithSource("Types.cs", "namespace Elsewhere; public class Article { } public class Articles { }")).Findings);

    [Fact]
    public void A_clash_costs_no_other_collection()
    {
        var run = GeneratorRunner.Run(s_site
            .WithProperty("TypedContentCollections", "Articles/Article,Posts/Post")
            .WithMember("Posts", "p.md", "---\ntitle: P\n---\n")
            .WithSource("Types.cs", "namespace Sample; public class Article { }"));

        Assert.Single(run.Findings);
        Assert.Single(run.Load().All("Posts"));
    }
}
