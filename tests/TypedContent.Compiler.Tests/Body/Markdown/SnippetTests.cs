using System.Text.RegularExpressions;
using TypedContent.Compiler.Articles;
using TypedContent.Compiler.Includes;

namespace TypedContent.Compiler.Tests.Body.Markdown;

/// <summary>Code blocks that show files or declarations of the project.</summary>
public partial class SnippetTests
{
    private const string Cart = "namespace Shop;\n\npublic class Cart\n{\n    #region total\n    public decimal Total() =>\n        0m;\n    #endregion\n}\n";

    private static readonly ArticleCompiler s_compiler = new(new CompilerOptions());

    private static CompiledArticle Compile(string body, string path = "guides/a.md") => s_compiler.Compile(
        new ArticleSource("Articles", path, "articles/" + path, $"---\ntitle: t\n---\n{body}")
        {
            Includes = new ArticleIncludes(
                [
                    new IncludedFile("../src/Shop/Cart.cs", Cart), new IncludedFile("samples/My File.cs", "a();\nb();\nc();\n"),
                    new IncludedFile("C#/x.cs", "x();")],
                ["../src/Shop/Cart.cs", "samples/My File.cs", "C#/x.cs"]),
            Symbols =
            [
                new CodeSymbol("Shop.Cart.Total", "Shop.Cart", "Total", "    public decimal Total() =>\n        0m;", ""),
                new CodeSymbol("Shop.Cart.Totl", "", "", "", "Shop.Cart has no 'Totl'. Did you mean 'Total'?"),
            ],
        },
        CancellationToken.None);

    /// <summary>The body without highlighting.</summary>
    private static string Html(CompiledArticle article) => WordMark().Replace(article.Model.Body.Html.ToString(), "$1");

    [GeneratedRegex("<span class=\"hljs-[^>]*>([^<]*)</span>")]
    private static partial Regex WordMark();

    private const string Total = "<code class=\"language-csharp\">public decimal Total() =&gt;\n    0m;\n</code>";

    [Theory]
    [InlineData("```csharp file=\"../../../src/Shop/Cart.cs#total\"\n```\n")]
    [InlineData("```csharp file='../../../src/Shop/Cart.cs#total'\n\n```\n")]
    [InlineData("```csharp file=../../../src/Shop/Cart.cs#total\n```\n")]
    [InlineData("```csharp file=\"../src/Shop/Cart.cs#total\"\n```\n")]
    [InlineData("```csharp file=\"~/../src/Shop/Cart.cs#total\"\n```\n")]
    [InlineData("```csharp file=\"..\\src\\Shop\\Cart.cs#total\"\n```\n")]
    [InlineData("```csharp file=\"../src/Shop/Cart.cs#L6-L7\"\n```\n")]
    [InlineData("<<< ../../../src/Shop/Cart.cs#total{csharp}\n")]
    [InlineData("<<< @/../src/Shop/Cart.cs#total{csharp}\n")]
    [InlineData("[!code-csharp[](../../../src/Shop/Cart.cs#total)]\n")]
    [InlineData("[!code-csharp[](~/../src/Shop/Cart.cs?name=total)]\n")]
    [InlineData("[!CODE-csharp [x y](../src/Shop/Cart.cs?range=6-7 \"words\")]\n")]
    [InlineData("[!code-csharp[](../src/Shop/Cart.cs#L6-L7)]\n")]
    [InlineData("[!code-csharp[](../src/Shop/Cart.cs?start=6&end=7)]\n")]
    [InlineData(":::code language=\"csharp\" source=\"~/../src/Shop/Cart.cs\" id=\"total\":::\n")]
    [InlineData("::: code language=\"csharp\" source=\"../src/Shop/Cart.cs\" range=\"6-7\" :::\n")]
    [InlineData("```csharp symbol=\"Shop.Cart.Total\"\n```\n")]
    [InlineData("- item\n\n  ```csharp file=\"../src/Shop/Cart.cs#total\"\n  ```\n")]
    public void The_part_of_a_file_is_shown_in_every_spelling(string body)
    {
        var compiled = Compile(body);

        Assert.Equal("", Tests.Compile.Show(compiled.Findings));
        Assert.Contains(Total, Html(compiled), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<<< @/samples/My File.cs", "<pre><code class=\"language-cs\">a();\nb();\nc();\n</code></pre>")]
    [InlineData("<<< @/samples/My%20File.cs", "<pre><code class=\"language-cs\">a();\nb();\nc();\n</code></pre>")]
    [InlineData("```cs file=\"C#/x.cs\"\n```", "<pre><code class=\"language-cs\">x();\n</code></pre>")]
    [InlineData("```cs file=\"app.cs\"\ny();\n```", "<figcaption>app.cs</figcaption><pre><code class=\"language-cs\">y();\n</code></pre>")]
    [InlineData("```cs file=\"C#/x.cs\" title=\"X\"\n```", "<figcaption>X</figcaption><pre><code class=\"language-cs\">x();\n</code></pre>")]
    [InlineData("<<< @/C#/x.cs [X]", "<figcaption>X</figcaption><pre><code class=\"language-cs\">x();\n</code></pre>")]
    [InlineData("<<< EOF", "<p>&lt;&lt;&lt; EOF</p>")]
    [InlineData("<<<<<<< HEAD", "<p>&lt;&lt;&lt;&lt;&lt;&lt;&lt; HEAD</p>")]
    [InlineData("    <<< @/C#/x.cs", "<pre><code>&lt;&lt;&lt; @/C#/x.cs\n</code></pre>")]
    public void Language_and_caption_come_from_where_they_are_said(string body, string expected)
    {
        var compiled = Compile(body);

        Assert.Equal("", Tests.Compile.Show(compiled.Findings));
        Assert.Contains(expected, Html(compiled).Replace("</figcaption>\n", "</figcaption>", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<<< @/samples/My File.cs{1,3}")]
    [InlineData("```cs {1,3} file=\"samples/My File.cs\"\n```")]
    [InlineData("[!code-cs[](samples/My File.cs?highlight=1,3)]")]
    public void Lines_of_what_is_shown_are_marked(string body) =>
        Assert.Contains(
            "<span class=\"line mark\">a();</span>\n<span class=\"line\">b();</span>\n<span class=\"line mark\">c();</span>",
            Html(Compile(body)),
            StringComparison.Ordinal);

    [Theory]
    [InlineData("```cs file=\"../src/Shop/Crt.cs\"\n```", "TC2051(4,13,4,31)", "../src/Shop/Crt.cs", " Did you mean '../../../src/Shop/Cart.cs'?")]
    [InlineData(
        "```cs file=\"nothing/like/it.py\"\n```", "TC2051(4,13,4,31)", "nothing/like/it.py",
        " Add <ContentSnippet Include=\"…\" /> for it to the project file.")]
    [InlineData("<<< @/src/Shop/Cart.cs", "TC2051(4,5,4,23)", "@/src/Shop/Cart.cs", " Did you mean '../../../src/Shop/Cart.cs'?")]
    [InlineData(
        "```cs file=\"../src/Shop/Cart.cs#totl\"\n```", "TC2052(4,13,4,37)", "../src/Shop/Cart.cs", "there is no part 'totl' in it. Did you mean 'total'?")]
    [InlineData("```cs symbol=\"Shop.Cart.Totl\"\n```", "TC2053(4,15,4,29)", "Shop.Cart.Totl", "Shop.Cart has no 'Totl'. Did you mean 'Total'?")]
    [InlineData("```cs symbol=\"Other\"\n```", "TC2053(4,15,4,20)", "Other", "no code of the project is known here.")]
    public void What_is_not_there_is_an_error_at_the_fence(string body, string place, string name, string reason)
    {
        var finding = Assert.Single(Compile(body).Findings);

        Assert.Equal((place, name, reason), (Tests.Compile.Show(finding), finding.Arguments[0], finding.Arguments[1]));
    }

    [Theory]
    [InlineData("```cs check\nvar a = 1;\nvar b = 2; // hide\nvar c = 3; //hide\n```", "var a = 1;\n")]
    [InlineData("```cs check hide={1,3}\na();\nb();\nc();\n```", "b();\n")]
    [InlineData("```cs check\n// [!code hide]\na();\nb(); // [!code hide]\nc();\n```", "c();\n")]
    [InlineData("```cs\nvar b = 2; // hide\n```", "var b = 2; // hide\n")]
    public void Hidden_lines_are_not_shown(string body, string expected) =>
        Assert.Contains($"\">{expected}</code>", Html(Compile(body)), StringComparison.Ordinal);

    [Fact]
    public void A_hidden_block_is_not_shown() => Assert.Equal("<p>a</p>\n<p>b</p>", Html(Compile("a\n\n```cs check hide\nx();\n```\n\nb\n")));

    [Theory]
    [InlineData("check=error:0029", "'0029' is not the id of an error. Expected e.g. check=error:CS0029.")]
    [InlineData("check=CS0029", "to expect an error, write check=error:CS0029.")]
    [InlineData("check=\"a,b\"", "it has more than one name.")]
    [InlineData("chek", "'chek' is not known. Did you mean 'check'?")]
    public void A_wrong_check_is_a_finding(string argument, string fault)
    {
        var finding = Assert.Single(Compile($"```cs {argument}\na();\n```").Findings);

        Assert.Equal(("TC2050", argument, fault), (finding.Id, finding.Arguments[0], finding.Arguments[1]));
    }
}
