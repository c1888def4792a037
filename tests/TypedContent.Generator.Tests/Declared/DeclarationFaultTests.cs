using TypedContent.Generator.Flow;
using TypedContent.Generator.Model;
using TypedContent.Generator.Tests.Running;

namespace TypedContent.Generator.Tests.Declared;

/// <summary>Errors in a declared type are reported at their place in the C# code, and do not affect other collections.</summary>
public class DeclarationFaultTests
{
    private static Site With(string code) => DeclaredSite.OfCode(code, "title: P")
        .WithProperty("TypedContentCollections", "Articles/Article,Posts/Post")
        .With("a.md", "---\ntitle: A\n---\nText.\n");

    [Theory]
    [InlineData(
        "[ContentCollection(\"Posts\")] public sealed partial record Post { public int X { get; init; } }",
        "it is a record, which cannot have ContentEntry as its base class")]
    [InlineData("[ContentCollection(\"Posts\")] public sealed class Post { public int X { get; init; } }", "it is not partial")]
    [InlineData("[ContentCollection(\"Posts\")] public static partial class Post { }", "it is static")]
    [InlineData("[ContentCollection(\"Posts\")] public abstract partial class Post { public int X { get; init; } }", "it is abstract")]
    [InlineData("[ContentCollection(\"Posts\")] public partial class Post<T> { public int X { get; init; } }", "it is generic")]
    [InlineData(
        "public partial class Outer { [ContentCollection(\"Posts\")] public partial class Post { public int X { get; init; } } }", "it is nested in Outer")]
    [InlineData(
        "public class Base { } [ContentCollection(\"Posts\")] public partial class Post : Base { public int X { get; init; } }", "its base class is Base")]
    [InlineData(
        "[ContentCollection(\"Posts\")] public partial class Post(int x) { public int X { get; init; } = x; }",
        "it has no parameterless constructor that generated code can use")]
    [InlineData(
        "[ContentCollection(\"Posts\")] public partial class Post { private Post () { } public int X { get; init; } }",
        "it has no parameterless constructor that generated code can use")]
    [InlineData(
        "[ContentCollection(\"Posts\")] public partial class Post { public string Slug { get; init; } = \"\"; }",
        "its member 'Slug' would hide the one that every entry has")]
    public void A_type_that_cannot_be_an_entrys_is_one_error_at_its_name(string declaration, string reason)
    {
        var run = GeneratorRunner.Run(With($"namespace Sample;\n{declaration}"));

        var column = NameAt(declaration) + 2;
        Assert.Equal(
            [$"Post.cs(7,{column},7,{column + 4}): error TC0010: 'Post' cannot be the type of the entries of Posts: {reason}. Expected 'public sealed partial class Post' in a namespace, with no base class other than ContentEntry."],
            run.Findings);
        Assert.Equal("<p>Text.</p>", run.Load().Entry("Articles.A").Html.Trim());
    }

    [Theory]
    [InlineData("my posts", "'my posts' is not a valid C# identifier")]
    [InlineData("All", "'All' is the name of a member of every collection")]
    public void A_collection_that_cannot_be_called_so_is_one_error_at_the_name_of_its_type(string collection, string reason)
    {
        var declaration = $"[ContentCollection(\"{collection}\")] public partial class Post {{ public int X {{ get; init; }} }}";
        var run = GeneratorRunner.Run(DeclaredSite.OfCode($"namespace Sample;\n{declaration}").WithProperty("TypedContentCollections", "Articles/Article"));

        var column = NameAt(declaration) + 2;
        Assert.Equal(
            [$"Post.cs(7,{column},7,{column + 4}): error TC0010: 'Post' cannot be the type of the entries of {collection}: {reason}. Expected 'public sealed partial class Post' in a namespace, with no base class other than ContentEntry."],
            run.Findings);
    }

    [Theory]
    [InlineData(
        "public object? X { get; init; }",
        "TC0011: the property 'X' cannot be filled: front matter cannot fill the type object?. Give it another type or setter, or mark it [FrontMatterIgnore].")]
    [InlineData(
        "public required System.IO.Stream X { get; init; }",
        "TC0011: the property 'X' cannot be filled: front matter cannot fill the type Stream. Give it another type or setter, or mark it [FrontMatterIgnore].")]
    [InlineData(
        "public Dictionary<int, string>? X { get; init; }",
        "TC0011: the property 'X' cannot be filled: front matter cannot fill the type Dictionary<int, string>?. Give it another type or setter, or mark it [FrontMatterIgnore].")]
    [InlineData(
        "[FrontMatter(\"x\")] public int X { get; }",
        "TC0011: the property 'X' cannot be filled: it has no setter that generated code can use. Give it another type or setter, or mark it [FrontMatterIgnore].")]
    [InlineData(
        "[FrontMatterIgnore] public required int X { get; init; }",
        "TC0011: the property 'X' cannot be filled: it is required, so it cannot be ignored. Give it another type or setter, or mark it [FrontMatterIgnore].")]
    [InlineData(
        "public partial Author X { get; }",
        "TC0012: the partial property 'X' does not refer to an entry: its type Author is not the entry type of any collection. Make it a property with 'get' and 'init' and a type that front matter can fill.")]
    [InlineData(
        "public partial IReadOnlyList<Author>? X { get; }",
        "TC0012: the partial property 'X' does not refer to an entry: its type IReadOnlyList<Author>? is not the entry type of any collection. Make it a property with 'get' and 'init' and a type that front matter can fill.")]
    [InlineData(
        "[FrontMatter(\"name\")] public string? X { get; init; }",
        "TC0014: the properties 'X' and 'Name' are both filled by the key 'name'. Give one of them another key with [FrontMatter(\"…\")].")]
    [InlineData(
        "[FrontMatter(\"Na-Me\")] public required string X { get; init; }",
        "TC0014: the properties 'X' and 'Name' are both filled by the key 'Na-Me'. Give one of them another key with [FrontMatter(\"…\")].")]
    public void A_property_that_cannot_be_filled_is_one_error_at_its_name(string property, string message)
    {
        var line = $"public string? Name {{ get; init; }} {property}";
        var run = GeneratorRunner.Run(DeclaredSite.OfCode(
            $"namespace Sample;\npublic sealed class Author {{ private Author() {{ }} }}\n[ContentCollection(\"Posts\")] public sealed partial class Post\n{{\n{line}\n}}",
            "title: P\nname: n"));

        var column = line.LastIndexOf("X {", StringComparison.Ordinal) + 1;
        Assert.Equal([$"Post.cs(10,{column},10,{column + 1}): error {message}"], run.Findings);
        Assert.Equal("n", LoadedSite.Value(run.Load().Entry("Posts.A"), "Name"));
    }

    [Theory]
    [InlineData(
        "[RegularExpression(\"(\")] public string? X { get; init; }",
        "(9,2,9,24)",
        "[RegularExpression] on 'X' is not checked when articles are compiled: its pattern is not a valid regular expression: ")]
    [InlineData(
        "[Range(5, 1)] public int X { get; init; }",
        "(9,2,9,13)",
        "[Range] on 'X' is not checked when articles are compiled: its minimum is greater than its maximum")]
    [InlineData(
        "[Range(typeof(DateTime), \"a\", \"b\")] public DateTime X { get; init; }",
        "(9,2,9,35)",
        "[Range] on 'X' is not checked when articles are compiled: its bounds are not values of this type")]
    [InlineData(
        "[Range(1, 5)] public string? X { get; init; }",
        "(9,2,9,13)",
        "[Range] on 'X' is not checked when articles are compiled: it is for numbers, dates, times and durations, but the property holds text")]
    [InlineData(
        "[StringLength(5)] public int X { get; init; }",
        "(9,2,9,17)",
        "[StringLength] on 'X' is not checked when articles are compiled: it is for text, but the property holds a whole number")]
    [InlineData(
        "[CreditCard] public string? X { get; init; }",
        "(9,2,9,12)",
        "[CreditCard] on 'X' is not checked when articles are compiled: it runs its own code, which cannot be run when articles are compiled")]
    public void A_constraint_that_cannot_be_checked_is_a_warning_at_its_place(string member, string place, string message)
    {
        var run = GeneratorRunner.Run(DeclaredSite.Of(member, "title: P"));

        Assert.StartsWith($"Post.cs{place}: warning TC0016: {message}", Assert.Single(run.Findings), StringComparison.Ordinal);
    }

    [Fact]
    public void Of_two_types_for_one_collection_the_first_by_name_counts()
    {
        var run =
            GeneratorRunner.Run(With(
                "namespace Sample;\n[ContentCollection(\"Posts\")] public sealed partial class Post { public int X { get; init; } }\n"
                    + "[ContentCollection(\"Posts\")] public sealed partial class Qost { public int X { get; init; } }"));

        Assert.Equal(
            [
                "Post.cs(8,58,8,62): error TC0013: the collection Posts is declared by 'Sample.Qost' and by 'Sample.Post', which is used. Remove "
                    + "[ContentCollection] from one of them."],
            run.Findings);
        Assert.Equal("Post", run.Load().Entry("Posts.A").GetType().Name);
    }

    [Fact]
    public void A_type_that_is_less_accessible_than_the_project_asks_for_is_one_error_and_the_collection_is_as_internal()
    {
        var run = GeneratorRunner.Run(With("namespace Sample;\n[ContentCollection(\"Posts\")] sealed partial class Post { public int X { get; init; } }"));

        Assert.Equal(
            [
                "Post.cs(7,51,7,55): error TC0015: 'Post' is not public, but the generated types of Posts are. Make it public, or set "
                    + "<TypedContentAccessibility> to internal."],
            run.Findings);
    }

    [Fact]
    public void Internal_is_fine_where_the_project_asks_for_it() =>
        Assert.Empty(GeneratorRunner.Run(With(
            "namespace Sample;\n[ContentCollection(\"Posts\")] sealed partial class "
                + "Post { public int X { get; init; } }").WithProperty("TypedContentAccessibility", "internal")).Findings);

    [Fact]
    public void A_nested_type_with_a_property_that_cannot_be_filled_is_reported_there()
    {
        var run =
            GeneratorRunner.Run(With(
                "namespace Sample;\npublic sealed class Cover { public string? Alt { get; init; } public Action? Run { get; init; } }\n"
                    + "[ContentCollection(\"Posts\")] public sealed partial class Post { public Cover? Cover { get; init; } }"));

        Assert.StartsWith("Post.cs(7,78,7,81): error TC0011: the property 'Run' cannot be filled", Assert.Single(run.Findings), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("public sealed class Node<T> { public Node<Node<T>>? Next { get; set; } }", "Node<int>", "Next")]
    [InlineData("public sealed class Node<T> { public string? Name { get; init; } public List<Node<T[]>>? Next { get; set; } }", "List<Node<int>>", "Next")]
    [InlineData(
        "public sealed class Node<T> { public Node<KeyValue<T, T>>? Next { get; set; } } public sealed class KeyValue<TKey, TValue> { public TKey? Key "
            + "{ get; init; } public TValue? Value { get; init; } }",
        "Node<int>",
        "Next")]
    [InlineData(
        "public sealed class A<T> { public B<A<T>>? Right { get; set; } } public sealed class B<T> { public A<B<T>>? Left { get; set; } }", "A<int>", "Right")]
    [InlineData(
        "public sealed class A<T> { public string? Name { get; init; } public B<T>? Right { get; set; } } public sealed class B<T> { public "
            + "A<List<T>>? Left { get; set; } }",
        "A<int>",
        "Left")]
    [InlineData("public sealed record Node<T>(string Name, Node<Node<T>>? Next);", "Node<int>", "X")]
    public void A_generic_type_that_holds_ever_larger_ones_of_its_kind_is_an_error_at_the_property(string types, string type, string property)
    {
        var run = GeneratorRunner.Run(
            With($"namespace Sample;\n{types}\n[ContentCollection(\"Posts\")] public sealed partial class Post {{ public {type}? X {{ get; init; }} }}"));

        Assert.Contains(run.Findings, finding => finding.Contains(
            $"error TC0011: the property '{property}' cannot be filled: front matter cannot fill the type ", StringComparison.Ordinal)
            && finding.Contains("which is nested too deeply", StringComparison.Ordinal));
        Assert.All(run.Findings, finding => Assert.Contains("TC0011", finding, StringComparison.Ordinal));
        Assert.Equal(run.Findings.Count, run.Findings.Select(finding => finding[..finding.IndexOf(':', StringComparison.Ordinal)]).Distinct().Count());
        Assert.Single(run.Load().All());
    }

    [Fact]
    public void A_list_of_lists_that_no_file_would_hold_is_an_error_at_the_property()
    {
        var type = string.Concat(Enumerable.Repeat("List<", 60)) + "int" + new string('>', 60);
        var run = GeneratorRunner.Run(
            With($"namespace Sample;\n[ContentCollection(\"Posts\")] public sealed partial class Post {{ public {type}? X {{ get; init; }} }}"));

        Assert.Contains(
            "TC0011: the property 'X' cannot be filled: front matter cannot fill the type List<", Assert.Single(run.Findings), StringComparison.Ordinal);
        Assert.Contains("…, which is nested too deeply.", run.Findings[0], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("public List<List<List<List<List<List<List<List<List<List<int>>>>>>>>>>? X { get; init; }", "x: [[[[[[[[[[1, 2], [3]]]]]]]]]]")]
    [InlineData("public Box<Box<Box<Box<Box<Box<int>>>>>>? X { get; init; }", "x: { value: { value: { value: { value: { value: { value: 7 } } } } } }")]
    [InlineData("public Box<Holder>? X { get; init; }", "x: { value: { box: { value: [7] } } }")]
    [InlineData("public Tree<string>? X { get; init; }", "x: { value: a, children: [{ value: b }, { value: c, children: [{ value: d }] }] }")]
    public void Types_that_come_to_an_end_are_filled_however_deep_they_are(string property, string value)
    {
        const string Types = """
            public sealed class Box<T> { public T? Value { get; init; } }
            public sealed class Holder { public Box<List<int>>? Box { get; init; } }
            public sealed class Tree<T> { public T? Value { get; init; } public List<Tree<T>>? Children { get; init; } }
            """;
        var run = GeneratorRunner.Run(DeclaredSite.OfCode(
            $"namespace Sample;\n{Types}\n[ContentCollection(\"Posts\")] public sealed partial class Post {{ {property} }}", "title: P\n" + value));

        Assert.Empty(run.Findings);
        Assert.NotNull(LoadedSite.Value(run.Load().Entry("Posts.A"), "X"));
    }

    /// <summary>The position of the blank before the class name.</summary>
    private static int NameAt(string declaration) => Math.Max(
        declaration.IndexOf("class Post", StringComparison.Ordinal) + "class".Length,
        declaration.IndexOf("record Post", StringComparison.Ordinal) + "record".Length);
}
