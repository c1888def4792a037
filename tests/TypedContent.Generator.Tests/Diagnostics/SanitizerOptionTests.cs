using TypedContent.Generator.Model;
using TypedContent.Generator.Tests.Running;

namespace TypedContent.Generator.Tests.Diagnostics;

/// <summary>The project's settings for the sanitizer: policy, extensions, and severity.</summary>
public class SanitizerOptionTests
{
    private static readonly Site s_form = Site.Of(("a.md", "---\ntitle: A\n---\n<form><img src=\"a.png\" alt=\"\"></form>\n"));

    private static string HtmlOf(Site site) => GeneratorRunner.Run(site).Load().Entry("Articles.A").Html;

    [Theory]
    [InlineData("Article", false, true)]
    [InlineData("Strict", false, false)]
    [InlineData("Trusted", true, true)]
    [InlineData("trusted", true, true)]
    public void The_property_names_the_policy_of_all_collections(string policy, bool hasForm, bool hasImage)
    {
        var html = HtmlOf(s_form.WithProperty("TypedContentSanitizer", policy));

        Assert.Equal((hasForm, hasImage), (html.Contains("<form", StringComparison.Ordinal), html.Contains("<img", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_collection_may_have_a_policy_of_its_own()
    {
        var site = s_form
            .WithMember("Comments", "c.md", "---\ntitle: C\n---\n<form><img src=\"a.png\" alt=\"\"></form>x\n")
            .WithProperty("TypedContentCollections", "Articles/Article,Comments/Comment")
            .WithProperty("TypedContentSanitizer", "Trusted")
            .WithSource(
                "Comment.cs",
                "namespace Sample; [TypedContent.ContentCollection(\"Comments\", Sanitizer = TypedContent.ContentSanitizer.Strict)] partial class Comment;");

        var sample = GeneratorRunner.Run(site).Load();

        Assert.Contains("<form", sample.Entry("Articles.A").Html, StringComparison.Ordinal);
        Assert.DoesNotContain(
            "<",
            sample.Entry("Comments.C").Html.Replace("<p>", "", StringComparison.Ordinal).Replace("</p>", "", StringComparison.Ordinal),
            StringComparison.Ordinal);
    }

    [Fact]
    public void Changing_the_policy_of_one_collection_writes_no_article_that_it_leaves_as_it_was()
    {
        var site = s_form
            .WithMember("Comments", "c.md", "---\ntitle: C\n---\nx\n")
            .WithProperty("TypedContentCollections", "Articles/Article,Comments/Comment")
            .WithSource("Comment.cs", "namespace Sample; [TypedContent.ContentCollection(\"Comments\")] partial class Comment;");

        var changed = GeneratorRunner
            .Run(site)
            .Then(site => site.WithSource(
                "Comment.cs",
                "namespace Sample; [TypedContent.ContentCollection(\"Comments\", Sanitizer = TypedContent.ContentSanitizer.Strict)] partial class Comment;"));

        Assert.Empty(changed.WrittenFiles);
    }

    [Fact]
    public void Elements_attributes_and_hosts_may_be_added()
    {
        var html = HtmlOf(Site.Of(("a.md", "---\ntitle: A\n---\n<my-chart label=\"x\">1</my-chart> <iframe src=\"https://codepen.io/x\"></iframe>\n"))
            .WithProperty("TypedContentElements", "my-chart")
            .WithProperty("TypedContentAttributes", "label")
            .WithProperty("TypedContentFrameHosts", "codepen.io"));

        Assert.Contains("<my-chart label=\"x\">1</my-chart>", html, StringComparison.Ordinal);
        Assert.Contains("<iframe src=\"https://codepen.io/x\"", html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("TypedContentElements", "script", "it is an element that no policy allows")]
    [InlineData("TypedContentElements", "form", "it is allowed by the policy Trusted only")]
    [InlineData("TypedContentAttributes", "onclick", "it is the name of an event handler, which no policy allows")]
    [InlineData("TypedContentAttributes", "srcdoc", "it loads, runs, sends or renames something, and has rules that cannot be extended")]
    [InlineData("TypedContentAttributes", "hx-on:click", "it is read as a command by widespread script libraries")]
    [InlineData("TypedContentElements", "turbo-frame", "it is an element by which a widespread script library fetches, runs or changes something")]
    [InlineData("TypedContentFrameHosts", "10.0.0.1", "it is an IP address: frames are allowed by the name of a host")]
    [InlineData("TypedContentFrameHosts", "localhost", "it is a name for the reader's own machine or network")]
    [InlineData("TypedContentFrameHosts", "https://x.example", "it is not the name of a host (codepen.io): no scheme, port, path or wildcard")]
    public void What_no_extension_may_add_is_refused(string property, string value, string reason)
    {
        var run = GeneratorRunner.Run(Site.Of(("a.md", "---\ntitle: A\n---\nText.\n")).WithProperty(property, value));

        Assert.Equal($"error TC0009: '{value}' cannot be allowed in bodies: {reason}", Assert.Single(run.Findings));
    }

    [Fact]
    public void The_site_s_own_host_is_refused_as_one_of_frames()
    {
        var site = Site.Of(("a.md", "---\ntitle: A\n---\nText.\n"))
            .WithProperty("TypedContentBaseAddress", "https://www.example.org/blog/")
            .WithProperty("TypedContentFrameHosts", "www.example.org");

        Assert.Equal(
            "error TC0009: 'www.example.org' cannot be allowed in bodies: it is the site's own host: a frame of it would have the rights of the page around it",
            Assert.Single(GeneratorRunner.Run(site).Findings));
    }

    [Fact]
    public void A_prefix_of_ids_is_followed_by_links_within_and_between_articles()
    {
        var site = Site.Of(
            ("a.md", "---\ntitle: A\n---\n[b](b.md#set-up) [here](#end)\n\n## End\n"),
            ("b.md", "---\ntitle: B\n---\n## Set up\n")).WithProperty("ContentIdPrefix", "content-");
        var run = GeneratorRunner.Run(site);
        var html = run.Load().Entry("Articles.A").Html;

        Assert.Empty(run.Findings);
        Assert.Contains("#content-set-up\"", html, StringComparison.Ordinal);
        Assert.Contains("<a href=\"#content-end\">here</a>", html, StringComparison.Ordinal);
        Assert.Contains("<h2 id=\"content-end\">", html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Info", "info")]
    [InlineData("Warning", "warning")]
    [InlineData("Error", "error")]
    public void How_severe_a_removal_is_can_be_set(string severity, string shown)
    {
        var run = GeneratorRunner.Run(s_form.WithProperty("TypedContentRemovalSeverity", severity));

        Assert.StartsWith($"articles/a.md(4,1,4,7): {shown} TC2008", Assert.Single(run.Findings), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(
        "<form>x</form>",
        "(4,1,4,7): warning TC2008: the element <form> was removed from the body, but its text stays: it is not on the list of allowed elements")]
    [InlineData(
        "<style>p{}</style>",
        "(4,1,4,8): warning TC2008: the element <style> was removed from the body, with its content: it is not on the list of allowed elements")]
    [InlineData(
        "<iframe src=\"https://player.vimeo.com/video/1\">x</iframe>",
        "(4,1,4,48): warning TC2008: the content of <iframe> was removed from the body: it is not on the list of allowed elements")]
    public void It_is_said_what_became_of_the_content_of_an_element_that_went(string body, string finding)
    {
        var run = GeneratorRunner.Run(Site.Of(("a.html", $"---\ntitle: A\n---\n{body}\n")));

        Assert.Equal("articles/a.html" + finding, Assert.Single(run.Findings));
    }

    // The package's targets must derive the same names; a package test has the same table.
    [Theory]
    [InlineData("Posts", "Post")]
    [InlineData("Stories", "Story")]
    [InlineData("Docs", "Doc")]
    [InlineData("Glass", "GlassEntry")]
    [InlineData("Faq", "FaqEntry")]
    [InlineData("S", "SEntry")]
    [InlineData("文章", "文章Entry")]
    public void A_collections_entries_are_named_in_the_singular(string collection, string entryType) =>
        Assert.Equal(entryType, CollectionInfo.EntryTypeOf(collection));
}
