using TypedContent.Compiler.Declared;

namespace TypedContent.Compiler.Tests.Declared;

/// <summary>How front matter names the entries that it refers to.</summary>
public sealed class DeclaredReferenceTests
{
    internal static DeclaredReference Single(string name) => new(name, name.ToLowerInvariant(), "Sample." + name)
    {
        Keys = [name.ToLowerInvariant()],
        Accessibility = "public",
        TypeText = name,
    };

    [Theory]
    [InlineData("author: Ann Lee", "Author=Ann Lee")]
    [InlineData("author: ' ann '", "Author=ann")]
    [InlineData("author: [ann]", "Author=ann")]
    [InlineData("author: [ann, bob]", "TC1010(3,9,3,19)")]
    [InlineData("author: {name: ann}", "TC1010(3,9,3,20)")]
    [InlineData("author: [[ann]]", "TC1010(3,10,3,15)")]
    [InlineData("author:", "Author=(missing)")]
    [InlineData("author: ''", "Author=(missing)")]
    [InlineData("other: 1", "Author=(missing)")]
    public void A_single_reference_needs_one_name(string yaml, string expected) => Assert.Equal(expected, Read(Single("Author"), yaml));

    [Theory]
    [InlineData("author:", "")]
    [InlineData("other: 1", "")]
    [InlineData("author: ann", "Author=ann")]
    [InlineData("author: [ann, bob]", "TC1010(3,9,3,19)")]
    public void A_nullable_reference_may_be_absent(string yaml, string expected) =>
        Assert.Equal(expected, Read(Single("Author") with { IsNullable = true }, yaml));

    [Theory]
    [InlineData("author: [ann, '', bob]", "Author=ann Author=bob")]
    [InlineData("author: ann", "Author=ann")]
    [InlineData("author: []", "")]
    [InlineData("other: 1", "")]
    [InlineData("author: [ann, [bob]]", "TC1010(3,15,3,20)")]
    public void Several_references_are_a_list_or_a_name(string yaml, string expected) =>
        Assert.Equal(expected, Read(Single("Author") with { ListType = "list" }, yaml));

    [Fact]
    public void The_first_of_its_keys_that_the_file_has_counts() =>
        Assert.Equal("Author=ann", Read(Single("Author") with { Keys = ["author", "writer"] }, "writer: bob\nauthor: ann"));

    private static string Read(DeclaredReference reference, string yaml)
    {
        var article = Declare.Apply(Declare.Schema() with { References = [reference] }, "title: t\n" + yaml);
        var references = article.References.Select(found => $"{found.Word.Property}={(found.Word.IsMissing ? "(missing)" : found.Word.Text)}");
        return string.Join(" ", article.Findings.Select(Compile.Show).Concat(references));
    }
}
