using TypedContent.Generator.Model;
using TypedContent.Generator.Tests.Running;

namespace TypedContent.Generator.Tests.Declared;

/// <summary>What is wrong with a declared type, at its place in the C#. It costs no other collection anything.</summary>
public class DeclarationFaultTests
{
    private static Site With(string code) => DeclaredSite.OfCode(code, "title: P")
        .WithProperty("TypedContentCollections", "Articles/Article,Posts/Post")
        .With("a.md", "---\ntitle: A\n---\nText.\n");

    [Theory]
    [InlineData("[ContentCollection(\"Posts\")] public sealed partial record Post { public int X { get; init; } }", "it is a record, which cannot have ContentEntry for its base class")]
    [InlineData("[ContentCollection(\"Posts\")] public sealed class Post { public int X { get; init; } }", "it is not partial")]
    [InlineData("[ContentCollection(\"Posts\")] public static partial class Post { }", "it is static")]
    [InlineData("[ContentCollection(\"Posts\")] public abstract partial class Post { public int X { get; init; } }", "it is abstract")]
    [InlineData("[ContentCollection(\"Posts\")] public partial class Post<T> { public int X { get; init; } }", "it is generic")]
    [InlineData("public partial class Outer { [ContentCollection(\"Posts\")] public partial class Post { public int X { get; init; } } }", "it is nested in Outer")]
    [InlineData("public class Base { } [ContentCollection(\"Posts\")] public partial class Post : Base { public int X { get; init; } }", "its base class is Base")]
    [InlineData("[ContentCollection(\"Posts\")] public partial class Post(int x) { public int X { get; init; } = x; }", "it has no constructor without parameters that generated code can reach")]
    [InlineData("[ContentCollection(\"Posts\")] public partial class Post { private Post () { } public int X { get; init; } }", "it has no constructor without parameters that generated code can reach")]
    [InlineData("[ContentCollection(\"Posts\")] public partial class Post { public string Slug { get; init; } = \"\"; }", "its member 'Slug' would hide the one that every entry has")]
    public void A_type_that_cannot_be_an_entrys_is_one_error_at_its_name(string declaration, string reason)
    {
        var run = GeneratorRunner.Run(With($"namespace Sample;\n{declaration}"));

        var column = NameAt(declaration) + 2;
        Assert.Equal(
            [$"Post.cs(7,{column},7,{column + 4}): error TC0010: 'Post' cannot be the type of the entries of Posts: {reason}. Expected 'public sealed partial class Post' in a namespace, with no base class but ContentEntry."],
            run.Findings);
        Assert.Equal("<p>Text.</p>", run.Load().Entry("Articles.A").Html.Trim());
    }

    [Theory]
    [InlineData("my posts", "'my posts' is no C# identifier")]
    [InlineData("All", "'All' is what a member of every collection is called")]
    public void A_collection_that_cannot_be_called_so_is_one_error_at_the_name_of_its_type(string collection, string reason)
    {
        var declaration = $"[ContentCollection(\"{collection}\")] public partial class Post {{ public int X {{ get; init; }} }}";
        var run = GeneratorRunner.Run(DeclaredSite.OfCode($"namespace Sample;\n{declaration}").WithProperty("TypedContentCollections", "Articles/Article"));

        var column = NameAt(declaration) + 2;
        Assert.Equal(
            [$"Post.cs(7,{column},7,{column + 4}): error TC0010: 'Post' cannot be the type of the entries of {collection}: {reason}. Expected 'public sealed partial class Post' in a namespace, with no base class but ContentEntry."],
            run.Findings);
    }

    [Theory]
    [InlineData("public object? X { get; init; }", "TC0011: the property 'X' cannot be filled: front matter cannot fill the type object?. Give it another type or setter, or mark it [FrontMatterIgnore].")]
    [InlineData("public required System.IO.Stream X { get; init; }", "TC0011: the property 'X' cannot be filled: front matter cannot fill the type Stream. Give it another type or setter, or mark it [FrontMatterIgnore].")]
    [InlineData("public Dictionary<int, string>? X { get; init; }", "TC0011: the property 'X' cannot be filled: front matter cannot fill the type Dictionary<int, string>?. Give it another type or setter, or mark it [FrontMatterIgnore].")]
    [InlineData("[FrontMatter(\"x\")] public int X { get; }", "TC0011: the property 'X' cannot be filled: it has no setter that generated code can reach. Give it another type or setter, or mark it [FrontMatterIgnore].")]
    [InlineData("[FrontMatterIgnore] public required int X { get; init; }", "TC0011: the property 'X' cannot be filled: it is required, so it cannot be passed over. Give it another type or setter, or mark it [FrontMatterIgnore].")]
    [InlineData("public partial Author X { get; }", "TC0012: the partial property 'X' refers to no entry that is known: its type is Author. Make it a property with 'get' and 'init' of a type that front matter can fill.")]
    [InlineData("public partial IReadOnlyList<Author>? X { get; }", "TC0012: the partial property 'X' refers to no entry that is known: its type is IReadOnlyList<Author>?. Make it a property with 'get' and 'init' of a type that front matter can fill.")]
    [InlineData("[FrontMatter(\"name\")] public string? X { get; init; }", "TC0014: the properties 'X' and 'Name' are both filled by the key 'name'. Give one of them another with [FrontMatter(\"…\")].")]
    [InlineData("[FrontMatter(\"Na-Me\")] public required string X { get; init; }", "TC0014: the properties 'X' and 'Name' are both filled by the key 'Na-Me'. Give one of them another with [FrontMatter(\"…\")].")]
    public void A_property_that_cannot_be_filled_is_one_error_at_its_name(string property, string message)
    {
        var line = $"public string? Name {{ get; init; }} {property}";
        var run = GeneratorRunner.Run(DeclaredSite.OfCode($"namespace Sample;\npublic sealed class Author {{ private Author() {{ }} }}\n[ContentCollection(\"Posts\")] public sealed partial class Post\n{{\n{line}\n}}", "title: P\nname: n"));

        var column = line.LastIndexOf("X {", StringComparison.Ordinal) + 1;
        Assert.Equal([$"Post.cs(10,{column},10,{column + 1}): error {message}"], run.Findings);
        Assert.Equal("n", LoadedSite.Value(run.Load().Entry("Posts.A"), "Name"));
    }

    [Theory]
    [InlineData("[RegularExpression(\"(\")] public string? X { get; init; }", "(9,2,9,24)", "[RegularExpression] on 'X' is not checked when articles are compiled: its pattern is no regular expression: ")]
    [InlineData("[Range(5, 1)] public int X { get; init; }", "(9,2,9,13)", "[Range] on 'X' is not checked when articles are compiled: its least value is above its greatest")]
    [InlineData("[Range(typeof(DateTime), \"a\", \"b\")] public DateTime X { get; init; }", "(9,2,9,35)", "[Range] on 'X' is not checked when articles are compiled: its bounds are no values of this type")]
    [InlineData("[Range(1, 5)] public string? X { get; init; }", "(9,2,9,13)", "[Range] on 'X' is not checked when articles are compiled: it is for numbers, dates, times and durations, and the property holds text")]
    [InlineData("[StringLength(5)] public int X { get; init; }", "(9,2,9,17)", "[StringLength] on 'X' is not checked when articles are compiled: it is for text, and the property holds a whole number")]
    [InlineData("[CreditCard] public string? X { get; init; }", "(9,2,9,12)", "[CreditCard] on 'X' is not checked when articles are compiled: it runs code of its own, which the compiler cannot")]
    public void A_constraint_that_cannot_be_checked_is_a_warning_at_its_place(string member, string place, string message)
    {
        var run = GeneratorRunner.Run(DeclaredSite.Of(member, "title: P"));

        Assert.StartsWith($"Post.cs{place}: warning TC0016: {message}", Assert.Single(run.Findings), StringComparison.Ordinal);
    }

    [Fact]
    public void Of_two_types_for_one_collection_the_first_by_name_counts()
    {
        var run = GeneratorRunner.Run(With("namespace Sample;\n[ContentCollection(\"Posts\")] public sealed partial class Post { public int X { get; init; } }\n[ContentCollection(\"Posts\")] public sealed partial class Qost { public int X { get; init; } }"));

        Assert.Equal(["Post.cs(8,58,8,62): error TC0013: the collection Posts is declared by 'Sample.Qost' and by 'Sample.Post', which counts. Remove [ContentCollection] from one of them."], run.Findings);
        Assert.Equal("Post", run.Load().Entry("Posts.A").GetType().Name);
    }

    [Fact]
    public void A_type_that_is_less_accessible_than_the_project_asks_for_is_one_error_and_the_collection_is_as_internal()
    {
        var run = GeneratorRunner.Run(With("namespace Sample;\n[ContentCollection(\"Posts\")] sealed partial class Post { public int X { get; init; } }"));

        Assert.Equal(["Post.cs(7,51,7,55): error TC0015: 'Post' is not public, but the generated types of Posts are to be. Make it public, or set <TypedContentAccessibility> to internal."], run.Findings);
    }

    [Fact]
    public void Internal_is_fine_where_the_project_asks_for_it() =>
        Assert.Empty(GeneratorRunner.Run(With("namespace Sample;\n[ContentCollection(\"Posts\")] sealed partial class Post { public int X { get; init; } }").WithProperty("TypedContentAccessibility", "internal")).Findings);

    [Fact]
    public void A_nested_type_with_a_property_that_cannot_be_filled_is_reported_there()
    {
        var run = GeneratorRunner.Run(With("namespace Sample;\npublic sealed class Cover { public string? Alt { get; init; } public Action? Run { get; init; } }\n[ContentCollection(\"Posts\")] public sealed partial class Post { public Cover? Cover { get; init; } }"));

        Assert.StartsWith("Post.cs(7,78,7,81): error TC0011: the property 'Run' cannot be filled", Assert.Single(run.Findings), StringComparison.Ordinal);
    }

    /// <summary>Where the blank before the class's name is.</summary>
    private static int NameAt(string declaration) => Math.Max(
        declaration.IndexOf("class Post", StringComparison.Ordinal) + "class".Length,
        declaration.IndexOf("record Post", StringComparison.Ordinal) + "record".Length);
}
