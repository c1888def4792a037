using System.Text;
using TypedContent.Compiler.Body.Highlighting;
using TypedContent.Compiler.Body.Highlighting.Lexing;
using TypedContent.Generator.Highlighting;

namespace TypedContent.Generator.Tests.Highlighting;

/// <summary>C# in code blocks, classified by the compiler's own lexer and parser. Marks are written as <c>⟨kind text⟩</c>.</summary>
public class CSharpClassifierTests
{
    private static readonly CodeHighlighter s_highlighter = new(CSharpClassifier.Instance);

    [Theory]
    [InlineData(
        "var a = \"\"\"{\"b\": \"c // d\"}\"\"\"; var e = 1;", "⟨keyword var⟩ a = ⟨string \"\"\"{\"b\": \"c // d\"}\"\"\"⟩; ⟨keyword var⟩ e = ⟨number 1⟩;")]
    [InlineData(
        "var a = \"\"\"\n    it's \"b\" // c\n    \"\"\";\nint z = 2;",
        "⟨keyword var⟩ a = ⟨string \"\"\"\n    it's \"b\" // c\n    \"\"\"⟩;\n⟨keyword int⟩ z = ⟨number 2⟩;")]
    [InlineData("a = $\"b {c.D(\"e\"):N2} {{f}}\";", "a = ⟨string $\"b ⟩⟨subst {⟩c.⟨title D⟩(⟨string \"e\"⟩)⟨string :N2⟩⟨subst }⟩⟨string  {{f}}\"⟩;")]
    [InlineData("a = $$\"\"\"{\"b\": {{c}}}\"\"\";", "a = ⟨string $$\"\"\"{\"b\": ⟩⟨subst {{⟩c⟨subst }}⟩⟨string }\"\"\"⟩;")]
    [InlineData("a = @$\"b\\{c}\"\"\" + $@\"d\";", "a = ⟨string @$\"b\\⟩⟨subst {⟩c⟨subst }⟩⟨string \"\"\"⟩ + ⟨string $@\"d\"⟩;")]
    public void Texts_end_where_they_end(string code, string expected) => Assert.Equal(expected, Marked(code));

    [Theory]
    [InlineData(
        "double e = 1.5e3; int n = 1_000; var h = 0xFF;",
        "⟨keyword double⟩ e = ⟨number 1.5e3⟩; ⟨keyword int⟩ n = ⟨number 1_000⟩; ⟨keyword var⟩ h = ⟨number 0xFF⟩;")]
    [InlineData("var b = a is not null and { C: > 0 };", "⟨keyword var⟩ b = a ⟨keyword is⟩ ⟨keyword not⟩ ⟨literal null⟩ ⟨keyword and⟩ { C: > ⟨number 0⟩ };")]
    [InlineData(
        "public record A(int B) { public required string C { get; init; } }",
        "⟨keyword public⟩ ⟨keyword record⟩ ⟨type A⟩(⟨keyword int⟩ B) { ⟨keyword public⟩ ⟨keyword required⟩ ⟨keyword string⟩ C { ⟨keyword get⟩; ⟨keyword init⟩; } }")]
    [InlineData("var record = 1; var file = record; required = 2;", "⟨keyword var⟩ record = ⟨number 1⟩; ⟨keyword var⟩ file = record; required = ⟨number 2⟩;")]
    [InlineData(
        "string A { get => field; set => field = value; }",
        "⟨keyword string⟩ A { ⟨keyword get⟩ => ⟨keyword field⟩; ⟨keyword set⟩ => ⟨keyword field⟩ = value; }")]
    [InlineData(
        "await foreach (var a in b) { await c.D(); }", "⟨keyword await⟩ ⟨keyword foreach⟩ (⟨keyword var⟩ a ⟨keyword in⟩ b) { ⟨keyword await⟩ c.⟨title D⟩(); }")]
    [InlineData("using var a = nameof(B);", "⟨keyword using⟩ ⟨keyword var⟩ a = ⟨keyword nameof⟩(B);")]
    [InlineData(
        "from a in b where a.C select a with { D = 1 };",
        "⟨keyword from⟩ a ⟨keyword in⟩ b ⟨keyword where⟩ a.C ⟨keyword select⟩ a ⟨keyword with⟩ { D = ⟨number 1⟩ };")]
    public void Words_are_keywords_where_they_are(string code, string expected) => Assert.Equal(expected, Marked(code));

    [Theory]
    [InlineData(
        "List<string> a = new Dictionary<int, B>().C<D>();",
        "⟨type List⟩<⟨keyword string⟩> a = ⟨keyword new⟩ ⟨type Dictionary⟩<⟨keyword int⟩, ⟨type B⟩>().⟨title C⟩<⟨type D⟩>();")]
    [InlineData(
        "class A<T> : B, IC where T : notnull { A() { } void D(E f) => g?.H(); }",
        "⟨keyword class⟩ ⟨type A⟩<⟨type T⟩> : ⟨type B⟩, ⟨type IC⟩ ⟨keyword where⟩ ⟨type T⟩ : ⟨keyword notnull⟩ { ⟨type A⟩() { } ⟨keyword void⟩ ⟨title D⟩(⟨type E⟩ f) => g?.⟨title H⟩(); }")]
    [InlineData("using System.Text; System.Text.StringBuilder a;", "⟨keyword using⟩ System.Text; System.Text.⟨type StringBuilder⟩ a;")]
    [InlineData("[Obsolete] public A? B(C d);", "[⟨type Obsolete⟩] ⟨keyword public⟩ ⟨type A⟩? ⟨title B⟩(⟨type C⟩ d);")]
    public void Types_and_methods_are_told_apart(string code, string expected) => Assert.Equal(expected, Marked(code));

    [Theory]
    [InlineData("#region it's\n#endregion", "⟨meta #region it's⟩\n⟨meta #endregion⟩")]
    [InlineData("#if DEBUG // a\nvar b = \"c\";\n#endif", "⟨meta #if DEBUG ⟩⟨comment // a⟩\n⟨keyword var⟩ b = ⟨string \"c\"⟩;\n⟨meta #endif⟩")]
    [InlineData("/// <summary>It's</summary>\nint a; /* b */ // c", "⟨comment /// <summary>It's</summary>⟩\n⟨keyword int⟩ a; ⟨comment /* b */⟩ ⟨comment // c⟩")]
    [InlineData("/* not closed", "⟨comment /* not closed⟩")]
    [InlineData("a = \"not closed\nvar b = 1;", "a = ⟨string \"not closed⟩\n⟨keyword var⟩ b = ⟨number 1⟩;")]
    [InlineData("public int A { get; }\nvoid B()\n{", "⟨keyword public⟩ ⟨keyword int⟩ A { ⟨keyword get⟩; }\n⟨keyword void⟩ ⟨title B⟩()\n{")]
    public void Comments_directives_and_fragments_are_read(string code, string expected) => Assert.Equal(expected, Marked(code));

    [Theory]
    [InlineData("(")]
    [InlineData("a<")]
    [InlineData("a<\n")]
    [InlineData("{")]
    [InlineData("#if A\n")]
    [InlineData("a+")]
    [InlineData("a=")]
    [InlineData("!")]
    [InlineData("x=>")]
    [InlineData("a?b:")]
    [InlineData("$\"{")]
    [InlineData("if(a)")]
    [InlineData("/*")]
    [InlineData("}")]
    [InlineData("\uD800")]
    [InlineData("else ")]
    [InlineData("[A]")]
    [InlineData("a.b(c).")]
    public void Code_that_was_made_to_take_long_is_read_to_its_end(string piece)
    {
        var code = string.Concat(Enumerable.Repeat(piece, 25_000 / piece.Length));

        Assert.True(s_highlighter.Mark(code, "csharp") is null or { Length: > 0 });
    }

    private static string Marked(string code)
    {
        var kinds = new CodeKind[code.Length];
        Assert.True(CSharpClassifier.Instance.Classify(code, kinds));
        var marked = new StringBuilder();
        for (var i = 0; i < code.Length;)
        {
            var start = i;
            while (i < code.Length && kinds[i] == kinds[start])
            {
                i++;
            }

            var name = CodeClasses.Find(kinds[start]);
            _ = name is null ? marked.Append(code, start, i - start) : marked.Append('⟨').Append(name).Append(' ').Append(code, start, i - start).Append('⟩');
        }

        return marked.ToString();
    }
}
