using TypedContent.Generator.Declaring;
using TypedContent.Generator.Model;
using TypedContent.Generator.Stages;
using TypedContent.Generator.Tests.Running;

namespace TypedContent.Generator.Tests.Declared;

/// <summary>Clashes between the names of generated types are reported, and do not affect other collections.</summary>
public class GeneratedNamesTests
{
    private const string Article = "---\ntitle: T\n---\nText.\n";

    [Theory]
    [InlineData("Notes/Post,Posts/Post", "ContentEntryType=\"Post\" is the entry type of both Notes and Posts", "Notes")]
    [InlineData("Posts/Posts", "ContentEntryType=\"Posts\" is the name of the collection itself", "")]
    [InlineData("Notes/Posts,Posts/Post", "ContentEntryType=\"Posts\" of Notes is the name of the collection Posts", "Posts")]
    [InlineData(
        "Notes/CompiledPosts,Posts/Post",
        "ContentEntryType=\"CompiledPosts\" of Notes is the name of a class that is generated for the collection Posts",
        "Posts")]
    [InlineData("Notes/CompiledNotes", "ContentEntryType=\"CompiledNotes\" of Notes is the name of a class that is generated for the collection Notes", "")]
    [InlineData(
        "CompiledPosts/Item,Posts/Post", "ContentCollection=\"CompiledPosts\" is the name of a class that is generated for the collection Posts", "Posts")]
    [InlineData("Posts/Post,posts/Note", "ContentCollection=\"posts\" differs from the name of the collection Posts only in case", "Posts")]
    [InlineData("Drafts/Draft", "ContentEntryType=\"Draft\" is the name of a member of every entry", "")]
    [InlineData("class/Post,Posts/Item", "ContentCollection=\"class\" is a C# keyword", "Posts")]
    [InlineData("Notes/record,Posts/Post", "ContentEntryType=\"record\" is a C# keyword", "Posts")]
    [InlineData("Titles/Title,Posts/Post", "ContentEntryType=\"Title\" is the name of a member of every entry", "Posts")]
    public void Two_types_of_one_name_are_one_error_that_names_both_and_the_other_collections_compile(string collections, string fault, string kept)
    {
        var run = GeneratorRunner.Run(SiteOf(collections));

        Assert.Equal([$"error TC0008: {fault}. Expected a name such as 'Posts'."], run.Findings);
        Assert.Equal(kept, string.Join(",", run.Load().Collections.Select(collection => collection.Name).Where(name => name != "Articles")));
        Assert.Single(run.Load().All());
    }

    [Theory]
    [InlineData("Authors/Author")]
    [InlineData("Posts/Post,compiledposts/Item")]
    [InlineData("posts/post")]
    [InlineData("Posts/Post,Notes/post")]
    [InlineData("Compiled/Item")]
    public void Names_that_only_look_alike_are_fine(string collections)
    {
        var run = GeneratorRunner.Run(SiteOf(collections));

        Assert.Empty(run.Findings);
        Assert.Equal(collections.Split(',').Length + 1, run.Load().Collections.Count());
    }

    [Fact]
    public void A_type_that_the_project_declares_elsewhere_may_have_the_name_of_its_collection() =>
        Assert.Empty(GeneratorRunner.Run(DeclaredSite.OfCode(
            "namespace Models;\n[ContentCollection(\"Posts\")] public sealed partial class Posts { public int X { get; init; } }", "title: P")).Findings);

    [Fact]
    public void A_type_that_the_project_declares_beside_generated_ones_may_not()
    {
        var run = GeneratorRunner.Run(DeclaredSite
            .OfCode("namespace Sample;\n[ContentCollection(\"Posts\")] public sealed partial class Posts { public int X { get; init; } }", "title: P")
            .WithProperty("TypedContentCollections", "Articles/Article,Posts/Posts")
            .With("a.md", Article));

        Assert.Equal(["error TC0008: ContentEntryType=\"Posts\" is the name of the collection itself. Expected a name such as 'Posts'."], run.Findings);
        Assert.Single(run.Load().All());
    }

    [Theory]
    [InlineData("compiledArticles/a.md")]
    [InlineData("compiled-articles.md")]
    [InlineData("CompiledArticles/compiled-articles/compiled-articles.md")]
    public void A_folder_or_file_may_have_the_name_of_the_class_that_its_collection_is_compiled_into(string path)
    {
        var run = GeneratorRunner.Run(Site.Of((path, Article), ("b.md", Article)));

        Assert.Empty(run.Findings);
        Assert.Equal(2, run.Load().All().Count);
    }

    [Fact]
    public void A_namespace_of_the_project_that_has_a_generated_types_name_is_one_error_at_its_declaration()
    {
        var run = GeneratorRunner.Run(Site.Of(("a.md", Article))
            .WithProperty("TypedContentCollections", "Articles/Article,Posts/Post")
            .WithMember("Posts", "p.md", Article)
            .WithSource("Types.cs", "namespace Sample.Articles;\n\npublic class Other { }"));

        Assert.StartsWith(
            "Types.cs(1,11,1,26): error TC0003: the project already declares 'Sample.Articles', which TypedContent would generate.",
            Assert.Single(run.Findings),
            StringComparison.Ordinal);
        Assert.Single(run.Load().All("Posts"));
    }

    [Theory]
    [InlineData("Articles/Page.razor")]
    [InlineData("Articles/Parts/Page.razor")]
    public void A_folder_of_Razor_components_with_a_generated_types_name_is_one_error_at_its_first_component(string path)
    {
        var run = GeneratorRunner.Run(WithRazor((path, "<p></p>"), ("Other/Page.razor", "")));

        Assert.StartsWith(
            path + "(1,1,1,1): error TC0003: the project already declares 'Sample.Articles'", Assert.Single(run.Findings), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("articles/Page.razor", "", "_Imports.razor", "")]
    [InlineData("Pages/Articles/Page.razor", "", "_Imports.razor", "")]
    [InlineData("ArticlesOld/Page.razor", "", "_Imports.razor", "")]
    [InlineData("Articles/Page.razor", "@namespace Other\n<p></p>", "_Imports.razor", "")]
    [InlineData("Articles/Page.razor", "", "_Imports.razor", "@using System\n@namespace Other\n")]
    [InlineData("Articles/Page.razor", "", "Articles/_Imports.razor", " @namespace Other")]
    public void Razor_components_in_other_namespaces_do_not_clash(string path, string component, string imports, string directives)
    {
        var run = GeneratorRunner.Run(WithRazor((path, component), (imports, directives)));

        Assert.Empty(run.Findings);
        Assert.Single(run.Load().All());
    }

    [Theory]
    [InlineData("Articles", "Articles/Article", "Articles")]
    [InlineData("Articles.Web", "Articles/Article", "Articles")]
    [InlineData("Sample", "Articles/Article,System/Item", "System")]
    [InlineData("Sample", "Articles/System", "System")]
    public void A_generated_type_with_the_name_of_an_outermost_namespace_is_a_warning_and_compiles(string @namespace, string collections, string name)
    {
        var run = GeneratorRunner.Run(
            Site.Of(("a.md", Article)).WithProperty("TypedContentNamespace", @namespace).WithProperty("TypedContentCollections", collections));

        Assert.StartsWith(
            $"warning TC0017: '{name}' is the name of a generated type and of a namespace", Assert.Single(run.Findings), StringComparison.Ordinal);
        Assert.NotEmpty(run.Sources);
    }

    [Theory]
    [InlineData("Sample.Articles")]
    [InlineData("Company.Sample")]
    public void A_name_within_the_namespace_shadows_nothing(string @namespace) =>
        Assert.Empty(GeneratorRunner.Run(Site.Of(("a.md", Article)).WithProperty("TypedContentNamespace", @namespace)).Findings);

    [Fact]
    public void Of_many_collections_that_clash_each_is_named_once_whatever_else_it_clashes_with()
    {
        CollectionInfo[] collections = [new("CompiledPosts", "Posts"), new("Notes", "Post"), new("Posts", "Post"), new("notes", "Note"), new("posts", "posts")];

        var clashes = GeneratedNames.FindClashes(collections, collection => collection.EntryType);

        Assert.Equal(["CompiledPosts", "notes", "posts", "Posts"], clashes.Select(clash => clash.Collection));
    }

    private static Site WithRazor(params (string Path, string Text)[] components) => components.Aggregate(
        Site.Of(("a.md", Article)).WithProperty("RootNamespace", "Sample"),
        (site, component) => site.With(new SiteFile(Site.Folder + component.Path, null, System.Text.Encoding.UTF8.GetBytes(component.Text))));

    private static Site SiteOf(string collections) => collections.Split(',').Aggregate(
        Site.Of(("a.md", Article)).WithProperty("TypedContentCollections", "Articles/Article," + collections),
        (site, pair) => site.With(new SiteFile(
            $"{Site.Folder}{pair.Replace('/', '-')}/p.md", $"{pair.Split('/')[0]}|{pair.Split('/')[1]}|p.md", System.Text.Encoding.UTF8.GetBytes(Article))));
}
