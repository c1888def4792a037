using System.Text.RegularExpressions;
using TypedContent.Generator.Tests.Running;

namespace TypedContent.Generator.Tests.Incremental;

/// <summary>Members that a build generates only if the project's code uses them.</summary>
public sealed partial class UsedMemberTests : IDisposable
{
    private const string Usage = "public static class Usage { public static string Title => Sample.Articles.Kettle.Title; }";

    private readonly TemporaryFolder _folder = new();

    private Site Articles => Site.Of(
            ("kettle.md", "---\ntitle: A\n---\n"),
            ("guides/set-up.md", "---\ntitle: B\n---\n"),
            ("guides/Café.md", "---\ntitle: C\n---\n"),
            ("新媒体.md", "---\ntitle: D\n---\n"))
        .Packed()
        .WithEncodedProperty("TypedContentPackFile", Path.Combine(_folder.Path, "a.pack"))
        .WithProperty("TypedContentMembers", "Used");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Only_members_that_are_named_are_written()
    {
        Assert.Equal(["Kettle"], MembersOf(Articles.WithSource("a.cs", Usage)));
        Assert.Empty(MembersOf(Articles));
    }

    [Theory]
    [InlineData("class C { string T => Sample.Articles.Guides.SetUp.Title; }", "SetUp")]
    [InlineData("using static Sample.Articles.Guides; class C { string T => SetUp.Title; }", "SetUp")]
    [InlineData("class C { string T => Sample.Articles.新媒体.Title; }", "新媒体")]
    [InlineData("class C { string T => Sample.Articles.Guides.Café.Title; }", "Café")]
    [InlineData("class C { string T => Sample.Articles.@Kettle.Title; }", "Kettle")]
    [InlineData("class C { string T => Sample.Articles.K\\u0065ttle.Title; }", "Kettle")]
    [InlineData("class C { string T => Sample.Articles.K\\U00000065ttle.Title; }", "Kettle")]
    [InlineData("class C { string T => Sample.Articles.Ket\u00ADtle.Title; }", "Kettle")]
    [InlineData("/// <summary><see cref=\"Sample.Articles.Kettle\"/></summary>\nclass C;", "Kettle")]
    [InlineData("class C { string N => nameof(Sample.Articles.Kettle); }", "Kettle")]
    [InlineData("class C { object? P => typeof(Sample.Articles).GetProperty(\"Kettle\"); }", "Kettle")]
    [InlineData("class C { string T => $\"{Sample.Articles.Kettle.Title}\"; }", "Kettle")]
    public void A_name_is_found_however_code_writes_it(string code, string member) =>
        Assert.Equal([member], MembersOf(Articles.WithSource("a.cs", code)));

    [Theory]
    [InlineData("Pages/Home.razor", "<h1>@Articles.Kettle.Title</h1>")]
    [InlineData("Pages/Index.cshtml", "@{ var x = Articles.Kettle; }")]
    [InlineData("Main.axaml", "<TextBlock Text=\"{x:Static a:Articles.Kettle}\" />")]
    public void A_name_is_found_in_code_of_other_kinds(string path, string code) =>
        Assert.Equal(["Kettle"], MembersOf(Articles.With(new SiteFile(Site.Folder + path, null, System.Text.Encoding.UTF8.GetBytes(code)))));

    [Theory]
    [InlineData("```csharp check\nConsole.WriteLine(Articles.Guides.SetUp.Title);\n```", "SetUp")]
    [InlineData("See `cref:Sample.Articles.Guides.SetUp`.", "SetUp")]
    [InlineData("Set up, SetUp and `Articles.Guides.SetUp`.", null)]
    public void A_name_is_found_in_code_that_articles_have_checked(string body, string? member) =>
        Assert.Equal(member is null ? [] : [member], MembersOf(Articles.With("guides/Café.md", $"---\ntitle: C\n---\n{body}\n")));

    [Fact]
    public void Where_another_assembly_looks_in_all_members_are_written() =>
        Assert.Equal(4, MembersOf(Articles.WithSource("a.cs", "[assembly: System.Runtime.CompilerServices.InternalsVisibleTo(\"Tests\")]")).Length);

    [Fact]
    public void A_use_that_is_added_is_compiled_by_the_same_build()
    {
        var run = GeneratorRunner.Run(Articles);
        Assert.Equal(["Kettle"], MembersOf(run.Then(site => site.WithSource("a.cs", Usage))));
    }

    [Fact]
    public void An_editor_has_all_members()
    {
        GeneratorRunner.Run(Articles);
        var index = new SiteFile(Site.Folder + "obj/TypedContent.pack.index", null, File.ReadAllBytes(Path.Combine(_folder.Path, "a.pack.next")));

        Assert.Equal(4, MembersOf(Articles.With(index)).Length);
    }

    [Theory]
    [InlineData("All", 10, 11)]
    [InlineData("Auto", 10, 11)]
    [InlineData("Auto", 999, 1)]
    [InlineData("Used", 10, 1)]
    public void Auto_leaves_out_members_of_large_collections_alone(string choice, int others, int expected)
    {
        var site = Enumerable.Range(0, others).Aggregate(
            Articles.Without("guides/set-up.md").Without("guides/Café.md").Without("新媒体.md"),
            (site, number) => site.With($"n{number}.md", "---\ntitle: A\n---\n"));

        Assert.Equal(expected, MembersOf(site.WithSource("a.cs", Usage).WithProperty("TypedContentMembers", choice)).Length);
    }

    [Fact]
    public void The_lists_of_folders_are_there_without_their_members()
    {
        var run = GeneratorRunner.Run(Articles.WithSource("a.cs", "class C { int N => Sample.Articles.Guides.All.Count + Sample.Articles.All.Count; }"));

        Assert.Empty(MembersOf(run));
    }

    private static string[] MembersOf(Site site) => MembersOf(GeneratorRunner.Run(site));

    private static string[] MembersOf(GeneratorRun run) =>
    [
        .. run.Sources.Values
            .SelectMany(source => Member().Matches(source))
            .Select(match => match.Groups["name"].Value)
            .Order(StringComparer.Ordinal),
    ];

    [GeneratedRegex(@"public static Article (?<name>\S+) => ")]
    private static partial Regex Member();
}
