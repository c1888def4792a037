using TypedContent.Tasks.Declarations;

namespace TypedContent.Tasks.Tests.Declarations;

public class DeclaredCollectionsTests
{
    [Theory]
    [InlineData("[ContentCollection(\"Posts\")] partial class Post;", "Posts Post")]
    [InlineData("[ContentCollectionAttribute(\"Posts\")] public sealed partial class Post { }", "Posts Post")]
    [InlineData("[TypedContent.ContentCollection(\"Posts\")] partial class Post;", "Posts Post")]
    [InlineData("[global::TypedContent.ContentCollection(\"Posts\")] partial class Post;", "Posts Post")]
    [InlineData("[type: ContentCollection(\"Posts\")] partial class Post;", "Posts Post")]
    [InlineData(
        "[Serializable, ContentCollection(name: \"Posts\", Sanitizer = X.Y)]\n[Other]\n/* class No */ internal partial class @Post : ContentEntry",
        "Posts Post")]
    [InlineData("[ ContentCollection ( @\"Posts\" ) ] partial class Post;", "Posts Post")]
    [InlineData("[ContentCollection(\"\"\"Posts\"\"\")] partial class Post;", "Posts Post")]
    [InlineData("[ContentCollection(Names.Posts)] partial class Post;", "Post")]
    [InlineData("[ContentCollection(nameof(Posts))] partial record class Post;", "Post")]
    [InlineData("[ContentCollection(\"A\")] class B; [ContentCollection(\"C\")] class D;", "A B C D")]
    [InlineData("#if DEBUG\n[ContentCollection(\"Posts\")]\n#endif\npartial class Post;", "Posts Post")]
    [InlineData("var a = '\"'; [ContentCollection(\"Posts\")] class Post;", "Posts Post")]
    [InlineData("var a = $\"{b[\"x\"]}{{\"; [ContentCollection(\"Posts\")] class Post;", "Posts Post")]
    [InlineData("var a = @\"c:\\\"; [ContentCollection(\"Posts\")] class Post;", "Posts Post")]
    [InlineData("var a = \"\\\"\"; [ContentCollection(\"Posts\")] class Post;", "Posts Post")]
    [InlineData("var a = $\"\"\"{{x}} \"\" \"\"\"; [ContentCollection(\"Posts\")] class Post;", "Posts Post")]
    public void A_declaration_is_found(string code, string expected) => Assert.Equal(expected, string.Join(' ', DeclaredCollections.Find(code)));

    [Theory]
    [InlineData("// [ContentCollection(\"Articles\")]\npartial class Article;")]
    [InlineData("/* [ContentCollection(\"Articles\")] */ partial class Article;")]
    [InlineData("/// <c>[ContentCollection(\"Articles\")]</c>\npartial class Article;")]
    [InlineData("var a = \"[ContentCollection(\\\"Articles\\\")] class A\";")]
    [InlineData("var a = @\"[ContentCollection(\"\"Articles\"\")] class A\";")]
    [InlineData("var a = \"\"\"\n[ContentCollection(\"Articles\")] class A\n\"\"\";")]
    [InlineData("var a = $$\"\"\"\"\n[ContentCollection(\"\"\"Articles\"\"\")] class A\n\"\"\"\";")]
    [InlineData("var a = $\"[ContentCollection({b})] class A\";")]
    [InlineData("#if false\n[ContentCollection(\"Articles\")]\n#if X\n#endif\nclass A;\n#endif")]
    [InlineData("ContentCollection<Article> all = ContentCollection.Create(\"Articles\", [new Article()]); class A;")]
    [InlineData("void M(ContentCollection<Article> a) => list[ContentCollection.Count(\"Articles\")];")]
    [InlineData("[Other(typeof(ContentCollection))] class A;")]
    [InlineData("[ContentCollections(\"Articles\")] class A;")]
    [InlineData("\"unclosed [ContentCollection(\"")]
    [InlineData("[ContentCollection(")]
    [InlineData("$\"{")]
    [InlineData("")]
    public void What_only_looks_like_one_is_not(string code) => Assert.Empty(DeclaredCollections.Find(code));

    [Fact]
    public void Deep_nesting_of_interpolations_ends()
    {
        var code = "[ContentCollection(\"A\")] class B;" + string.Concat(Enumerable.Repeat("$\"{", 2000));

        Assert.Equal(["A", "B"], DeclaredCollections.Find(code));
    }
}
