using System.Globalization;
using TypedContent.Compiler.Naming;

namespace TypedContent.Compiler.Tests.Naming;

public class NameTests
{
    [Theory]
    [InlineData("tencent-and-alibaba", "TencentAndAlibaba", "tencent-and-alibaba")]
    [InlineData("腾讯和阿里", "腾讯和阿里", "腾讯和阿里")]
    [InlineData("腾讯？：《阿里》【】", "腾讯阿里", "腾讯-阿里")]
    [InlineData("한국어 글", "한국어글", "한국어-글")]
    [InlineData("日本語の記事", "日本語の記事", "日本語の記事")]
    [InlineData("مرحبا بالعالم", "مرحبابالعالم", "مرحبا-بالعالم")]
    [InlineData("a                                      b", "AB", "a-b")]
    [InlineData("enum", "Enum", "enum")]
    [InlineData("1936", "_1936", "1936")]
    [InlineData("v1.2.3", "V123", "v1.2.3")]
    [InlineData(".5 and 5. and v.5", "_5And5AndV5", "5-and-5-and-v-5")]
    [InlineData("version 5.", "Version5", "version-5")]
    [InlineData("a\uFE00b", "Ab", "ab")]
    [InlineData("İzmir", "İzmir", "izmir")]
    [InlineData("what's-new", "WhatsNew", "whats-new")]
    [InlineData("what’s new", "WhatsNew", "whats-new")]
    [InlineData("A_B", "AB", "a_b")]
    [InlineData("a😀b", "Ab", "a-b")]
    [InlineData("1\uFE0F\u20E3 one", "_1One", "1-one")]
    [InlineData("a\u200Db", "Ab", "ab")]
    [InlineData("\u00E9t\u00E9", "Été", "été")]
    [InlineData("a\u0085b", "AB", "a-b")]
    [InlineData("𠮷野家", "野家", "𠮷野家")]
    [InlineData("३", "_३", "३")]
    [InlineData("C#", "CSharp", "csharp")]
    [InlineData("c# 14", "CSharp14", "csharp-14")]
    [InlineData("C#14", "CSharp14", "csharp14")]
    [InlineData("C++", "Cpp", "cpp")]
    [InlineData("C++20", "Cpp20", "cpp20")]
    [InlineData("F#", "FSharp", "fsharp")]
    [InlineData(".NET", "DotNet", "dotnet")]
    [InlineData("why .net 10", "WhyDotNet10", "why-dotnet-10")]
    [InlineData("ASP.NET", "AspDotNet", "aspdotnet")]
    [InlineData("asp.net core", "AspDotNetCore", "aspdotnet-core")]
    [InlineData("example.net", "ExampleNet", "example-net")]
    [InlineData("a.network", "ANetwork", "a-network")]
    [InlineData("C", "C", "c")]
    [InlineData("“”", "", "")]
    [InlineData("\"'", "", "")]
    [InlineData("😀", "", "")]
    [InlineData(" ", "", "")]
    [InlineData("", "", "")]
    public void A_name_becomes_an_identifier_and_a_slug(string name, string identifier, string slug) =>
        Assert.Equal((identifier, slug), (Identifier.FromText(name), Slug.FromText(name)));

    // Not a row of the table: xunit stores half a surrogate pair as another character.
    [Fact]
    public void Half_a_surrogate_pair_has_no_part_in_a_name()
    {
        Assert.Equal(("", ""), (Identifier.FromText("\uD800"), Slug.FromText("\uD800")));
        Assert.Equal(("Été", "é-té"), (Identifier.FromText("e\u0301\uD800te\u0301"), Slug.FromText("e\u0301\uDC00te\u0301")));
        Assert.Equal("É-té/😀", Slug.FromOverride("E\u0301\uD800te\u0301/\uDFFF😀"));
        Assert.NotEqual(Slug.OfSegment("\uD800"), Slug.OfSegment("\uD801"));
    }

    [Theory]
    [InlineData("a/b", "a/b")]
    [InlineData("/a//b/", "a/b")]
    [InlineData("My Post", "My-Post")]
    [InlineData("../../etc", "etc")]
    [InlineData("a/./b", "a/b")]
    [InlineData("新媒体", "新媒体")]
    [InlineData("a?b#c%20", "a-b-c-20")]
    [InlineData("<script>", "script")]
    [InlineData("v1.2~x", "v1.2~x")]
    [InlineData("!!!", "!!!")]
    [InlineData("Properties/--*", "Properties/--*")]
    [InlineData("a/ ", "a")]
    [InlineData(" a /b", "a/b")]
    [InlineData("?#%\\", "")]
    [InlineData("", "")]
    [InlineData("C++", "C")]
    public void A_written_slug_is_kept_as_far_as_it_is_safe(string written, string expected) => Assert.Equal(expected, Slug.FromOverride(written));

    [Fact]
    public void A_segment_of_a_written_slug_of_which_nothing_can_be_kept_is_a_hash() => Assert.Matches(@"\Aa/[0-9a-f]{6}\z", Slug.FromOverride("a/#"));

    [Theory]
    [InlineData("a/2021-11-06-b.md", "a", "b", "md", "2021-11-06", null, false)]
    [InlineData("post.zh.md", "", "post", "md", "", "zh", false)]
    [InlineData("post.zh-CN.markdown", "", "post", "markdown", "", "zh-CN", false)]
    [InlineData("post.zh-Hans.md", "", "post", "md", "", "zh-Hans", false)]
    [InlineData("zh/post.html", "zh", "post", "html", "", "zh", false)]
    [InlineData("a/zh/post.md", "a/zh", "post", "md", "", null, false)]
    [InlineData("cs/intro.md", "cs", "intro", "md", "", null, false)]
    [InlineData("it-IT/intro.md", "it-IT", "intro", "md", "", "it-IT", false)]
    [InlineData("a.b.MD", "", "a.b", "md", "", null, false)]
    [InlineData("index.md", "", "index", "md", "", null, true)]
    [InlineData("x/_index.zh.md", "x", "_index", "md", "", "zh", true)]
    [InlineData("x/ReadMe.md", "x", "ReadMe", "md", "", null, true)]
    [InlineData("2021-11-06-.md", "", "2021-11-06-", "md", "", null, false)]
    [InlineData("2021-13-06-a.md", "", "2021-13-06-a", "md", "", null, false)]
    [InlineData("2021-12-31-a.md", "", "a", "md", "2021-12-31", null, false)]
    [InlineData("2021-1-1-a.md", "", "a", "md", "2021-1-1", null, false)]
    [InlineData("2021-00-06-a.md", "", "2021-00-06-a", "md", "", null, false)]
    [InlineData("2021-02-30-a.md", "", "2021-02-30-a", "md", "", null, false)]
    [InlineData("2021-02-00-a.md", "", "2021-02-00-a", "md", "", null, false)]
    [InlineData("0000-01-01-a.md", "", "0000-01-01-a", "md", "", null, false)]
    [InlineData("0001-01-01-a.md", "", "a", "md", "0001-01-01", null, false)]
    [InlineData("２０２１-11-06-a.md", "", "２０２１-11-06-a", "md", "", null, false)]
    [InlineData(" .md", "", " ", "md", "", null, false)]
    [InlineData("none", "", "none", "", "", null, false)]
    public void A_path_says_what_it_says(string path, string folders, string stem, string extension, string date, string? lang, bool isIndex)
    {
        var parsed = ArticlePath.Parse(path);

        Assert.Equal(
            (folders, stem, extension, date, lang, isIndex),
            (string.Join("/", parsed.Folders), parsed.Stem, parsed.Extension, parsed.DatePrefix, parsed.Lang, parsed.IsIndex));
    }

    [Theory]
    [InlineData("zh/post.md", "zh", true)]
    [InlineData("zh/post.en.md", "en", false)]
    [InlineData("post.zh.md", "zh", false)]
    [InlineData("guides/post.md", null, false)]
    public void A_language_in_the_name_takes_precedence_over_a_folders(string path, string? lang, bool hasLanguageFolder) =>
        Assert.Equal((lang, hasLanguageFolder), (ArticlePath.Parse(path).Lang, ArticlePath.Parse(path).HasLanguageFolder));

    [Theory]
    [InlineData("2024/03/a.md", "2024-03-01")]
    [InlineData("blog/2024/03/02/a.md", "2024-03-02")]
    [InlineData("2024/03/2024-03-05-a.md", "2024-03-05")]
    [InlineData("2024/13/a.md", null)]
    [InlineData("2023/02/29/a.md", null)]
    [InlineData("2024/a.md", null)]
    [InlineData("a.md", null)]
    public void A_path_has_the_date_of_its_name_or_of_its_folders(string path, string? date) =>
        Assert.Equal(date, ArticlePath.Parse(path).Date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));

    [Fact]
    public void An_entry_of_a_data_file_is_named_by_its_key()
    {
        var entry = ArticlePath.Parse("people/2024-03-02-index.zh.yml").OfEntry("2024-05-06-ann");

        Assert.Equal(("2024-05-06-ann", "", false, true, "people"), (entry.Stem, entry.DatePrefix, entry.IsIndex, entry.IsEntry, Assert.Single(entry.Folders)));
    }

    [Theory]
    [InlineData("a/_part.md", true)]
    [InlineData("_a/b.md", false)]
    [InlineData("_index.md", false)]
    [InlineData("_Index.zh.md", false)]
    [InlineData("a.md", false)]
    public void A_partial_begins_with_an_underscore(string path, bool expected) => Assert.Equal(expected, ArticlePath.IsPartial(path));

    [Fact]
    public void A_path_suffix_is_the_paths_own() =>
        Assert.NotEqual(Identifier.PathSuffix("a.md"), Identifier.PathSuffix("b.md"));

    [Fact]
    public void Names_do_not_depend_on_the_culture()
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo("tr-TR", useUserOverride: false);
            Assert.Equal(("Internet", "internet"), (Identifier.FromText("internet"), Slug.FromText("INTERNET")));
        }
        catch (CultureNotFoundException)
        {
            // The runtime has no culture data, so results cannot depend on it.
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
}
