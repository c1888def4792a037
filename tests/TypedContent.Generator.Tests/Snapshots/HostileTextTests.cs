using System.Text;
using TypedContent.Generator.Flow;
using TypedContent.Generator.Model;
using TypedContent.Generator.Tests.Running;

namespace TypedContent.Generator.Tests.Snapshots;

/// <summary>Characters that could end a literal, a line, or a comment in generated code reach the running program unchanged.</summary>
public class HostileTextTests
{
    private const string Marks = "a\u0085b\u2028c\u2029d\"\"\"e{{ f }}g{h}*/i\\j</summary>k&amp;l\u200Bm\u202En\uFEFFo😀p\u0001q\u007Fr$\"{s}\"\"\"\"t";

    public static TheoryData<string> Texts =>
        [
            Marks,
            "\"\"\"",
            "\"",
            "\\",
            "\\\"",
            "{{ x }}",
            "*/",
            "</summary>",
            "// x",
            "#if x",
            "]]>",
            "\u2028",
            "\u0085",
            "\uD83D\uDE00",
            "<!--",
            "$\"\"\"{x}\"\"\"",
            new string('"', 40)];

    [Theory]
    [MemberData(nameof(Texts))]
    public void A_title_a_term_and_a_key_have_the_text_that_was_written(string text)
    {
        text = $"x{text}y";
        var quoted = Quote(text);

        var site = GeneratorRunner
            .Run(Site.Of(("a.md", $"---\ntitle: {quoted}\nkey: {quoted}\ndescription: {quoted}\ntags: [{quoted}]\n{quoted}: x\n---\n")))
            .Load();

        var entry = site.Entry("Articles.A");
        Assert.Equal(text, ((IContentEntry)entry).Title);
        Assert.Equal(text, ((IContentEntry)entry).Description);
        Assert.Equal(text, LoadedSite.Value(entry, "Key"));
        Assert.Equal([text], ((IContentEntry)entry).GetTerms("Tags"));
        Assert.Equal(text, site.Collection().Taxonomies.Single(taxonomy => taxonomy.Name == "Tags").All.Single().Name);
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void A_body_of_several_lines_has_the_bytes_of_its_text(string text)
    {
        // Escaped, so that the sanitizer does not remove it. It does remove control characters, which HTML does not allow.
        var escaped = text
            .Replace("\u0001", "", StringComparison.Ordinal)
            .Replace("&", "&amp;", StringComparison.Ordinal)
            .Replace("<", "&lt;", StringComparison.Ordinal)
            .Replace(">", "&gt;", StringComparison.Ordinal);
        var html = $"<pre>first\n{escaped}\n{escaped}</pre>";

        var entry = GeneratorRunner.Run(Site.Of(("a.html", "---\ntitle: T\n---\n" + html))).Load().Entry("Articles.A");

        Assert.Equal(Encoding.UTF8.GetBytes(html), entry.Body.Utf8.ToArray());
        Assert.Equal(html, entry.Html);
    }

    [Fact]
    public void A_lone_surrogate_becomes_a_replacement_character_in_a_body_and_stays_in_a_title()
    {
        var run = GeneratorRunner.Run(Site.Empty.WithBuffer("a.html", "---\ntitle: 'x\uD800y'\n---\n<p>a\uD800b\uDC00c</p>"));

        var entry = run.Load().Entry("Articles.A");

        Assert.Equal("x\uD800y", ((IContentEntry)entry).Title);
        Assert.Equal("<p>a\uFFFDb\uFFFDc</p>", entry.Html);
    }

    // YAML escapes can express what no file can contain. While the user types, an editor may pass half a surrogate pair.
    [Theory]
    [InlineData("title: \"\\uD800\"")]
    [InlineData("slug: \"a\\uD800\"")]
    [InlineData("slug: \"\\uDC00\"")]
    [InlineData("url: \"/a\\uD800/b\"")]
    [InlineData("aliases: [\"/a\\uD800\", \"\\uDC00\"]")]
    [InlineData("tags: [\"a\\uD800\", \"\\uD800\"]")]
    [InlineData("categories: [[\"\\uD800\", \"\\uDC00\"]]")]
    [InlineData("series: \"\\uD800\"")]
    [InlineData("image: \"\\uD800.png\"")]
    [InlineData("author: \"\\uD800\"")]
    [InlineData("translationKey: \"\\uD800\"")]
    [InlineData("\"\\uD800\": 1")]
    [InlineData("\"key\\uDC00\": [\"\\uD800\"]")]
    public void Half_a_surrogate_pair_in_the_front_matter_costs_nothing_else(string line)
    {
        var run = GeneratorRunner.Run(Site.Of(("b.md", "---\ntitle: B\n---\nText.\n"))
            .WithBuffer("a.md", $"---\n{line}\n---\n![x](\uD800.png) [y](/articles/b) [z](\uDC00.md)\n")
            .WithSource("Post.cs", "[TypedContent.ContentCollection(\"Posts\", Permalink = \"/\\uD800/{slug}/{title}\")] public sealed partial class Post;")
            .WithMember("Posts", "c.md", $"---\n{line}\n---\nText.\n"));

        Assert.DoesNotContain(run.Findings, finding => finding.Contains("TC0001", StringComparison.Ordinal));
        Assert.Equal("B", ((IContentEntry)run.Load().Entry("Articles.B")).Title);
    }

    [Theory]
    [InlineData("\r\n")]
    [InlineData("\n")]
    [InlineData("\r")]
    public void Line_ends_of_any_kind_give_one_body(string lineEnd)
    {
        var text = "\uFEFF---\ntitle: T\n---\n<p>a</p>\n<pre>b\nc</pre>\n".Replace("\n", lineEnd, StringComparison.Ordinal);

        var entry = GeneratorRunner.Run(Site.Of(("a.html", text))).Load().Entry("Articles.A");

        Assert.Equal("T", ((IContentEntry)entry).Title);
        Assert.Equal("<p>a</p>\n<pre>b\nc</pre>", entry.Html.TrimEnd());
    }

    [Theory]
    [InlineData("a</summary>.md")]
    [InlineData("a*/b.md")]
    [InlineData("a&b<c>.md")]
    [InlineData("a\u2028b.md")]
    [InlineData("a\u0085b.md")]
    [InlineData("a\\b.md")]
    [InlineData("a{{b}}.md")]
    public void A_file_name_is_kept(string name)
    {
        var entry = Assert.Single(GeneratorRunner.Run(Site.Of((name, "---\ntitle: T\n---\n"))).Load().All());

        Assert.Equal("articles/" + name, entry.SourcePath);
    }

    [Fact]
    public void The_code_shows_each_such_character_as_an_escape()
    {
        var run = GeneratorRunner.Run(Site.Of(
            ("a.html", $"---\ntitle: {Quote(Marks)}\ntags: [{Quote(Marks)}]\n---\n<p>{Marks.Replace("</summary>", "", StringComparison.Ordinal)}</p>\n<p>Two lines with \"\"\" and {{{{ x }}}}.</p>\n"),
            ("b.html", "---\ntitle: T\n---\n<p>a\"\"\"b</p>\n<p>{{ c }} \\</p>\n")));

        SnapshotOf.Sources(run, "hostile-text", file => !file.EndsWith(".Entry.g.cs", StringComparison.Ordinal));
    }

    /// <summary>A double-quoted YAML scalar, with escapes for characters that YAML treats specially.</summary>
    private static string Quote(string text) => "\"" + string.Concat(text.Select(c =>
        c is '"' or '\\' ? "\\" + c
        : char.IsControl(c) || c is '\u2028' or '\u2029' or '\uFEFF' ? $"\\u{(int)c:X4}"
        : c.ToString())) + "\"";
}
