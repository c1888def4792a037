using TypedContent.Generator.Tests.Running;

namespace TypedContent.Generator.Tests.Symbols;

/// <summary>Names of the project's code in articles: declarations to show, and links to documentation.</summary>
public class CodeNameTests
{
    private const string Shop = """
        namespace Shop
        {
            /// <summary>Not shown.</summary>
            [System.Serializable]
            public class Cart
            {
                public int Count;

                public decimal Total() =>
                    0m;

                public void Add(int a) { }

                public void Add(string b, int c) { }

                internal class Line;
            }

            public class Cart<T> : Cart
            {
                public T? First { get; }
            }

            public enum Size { Small, Large }

            public static partial class Parts { public const int One = 1; }

            public static partial class Parts { public const int Two = 2; }
        }
        """;

    private static Site SiteOf(string body) => Site.Of(("a.md", $"---\ntitle: A\n---\n{body}\n")).WithSource("Shop.cs", Shop);

    private static string HtmlOf(GeneratorRun run) => (string)LoadedSite.Value(run.Load().Entry("Articles.A"), "Html")!;

    [Theory]
    [InlineData("Shop.Cart.Total", "public decimal Total() =&gt;\n    0m;\n")]
    [InlineData("Shop.Cart.Count", "public int Count;\n")]
    [InlineData("Shop.Cart.Add", "public void Add(int a) { }\n\npublic void Add(string b, int c) { }\n")]
    [InlineData("Shop.Cart.Add(int)", "public void Add(int a) { }\n")]
    [InlineData("Shop.Cart.Add(string, System.Int32)", "public void Add(string b, int c) { }\n")]
    [InlineData("Shop.Cart<T>.First", "public T? First { get; }\n")]
    [InlineData("Shop.Cart{T}.First", "public T? First { get; }\n")]
    [InlineData("Shop.Cart.Line", "internal class Line;\n")]
    [InlineData("Shop.Size.Small", "Small\n")]
    [InlineData("T:Shop.Size", "public enum Size { Small, Large }\n")]
    [InlineData("global::Shop.Size", "public enum Size { Small, Large }\n")]
    [InlineData(
        "Shop.Parts", "public static partial class Parts { public const int One = 1; }\n\npublic static partial class Parts { public const int Two = 2; }\n")]
    public void A_declaration_is_shown_as_the_code_has_it(string symbol, string expected)
    {
        var run = GeneratorRunner.Run(SiteOf($"```txt symbol=\"{symbol}\"\n```").WithProperty("TypedContentHighlight", "false"));

        Assert.Empty(run.Findings);
        Assert.Equal($"<pre><code class=\"language-txt\">{expected}</code></pre>", HtmlOf(run));
    }

    [Fact]
    public void An_attribute_belongs_to_a_declaration_and_its_comment_does_not() =>
        Assert.StartsWith(
            "<pre><code class=\"language-txt\">[System.Serializable]\npublic class Cart\n{\n    public int Count;\n",
            HtmlOf(GeneratorRunner.Run(SiteOf("```txt symbol=Shop.Cart\n```"))),
            StringComparison.Ordinal);

    [Theory]
    [InlineData("Shop.Cart.Totl", "Did you mean 'Shop.Cart.Total'?")]
    [InlineData("Shop.Crat.Total", "Did you mean 'Shop.Cart.Total'?")]
    [InlineData("Cart.Total", "Did you mean 'Shop.Cart.Total'?")]
    [InlineData("Shp.Cart", "Did you mean 'Shop.Cart'?")]
    [InlineData("Shop.Cart.Zzzzzz", "Shop.Cart has no member 'Zzzzzz'.")]
    [InlineData("Shop.Cart.Add(bool)", "Its overloads are Cart.Add(int), Cart.Add(string, int).")]
    [InlineData("Zzzzzzzzzzzz", "The project does not declare it.")]
    [InlineData("System.String", "It comes from System.Private.CoreLib, whose code is not the project's.")]
    [InlineData("Shop", "It is a namespace.")]
    [InlineData("a b", "It is not the name of a type or member. Expected e.g. Shop.Cart.Total.")]
    public void A_symbol_without_a_declaration_is_an_error_at_the_fence(string symbol, string reason) => Assert.Equal(
        [$"articles/a.md(4,16,4,{16 + symbol.Length}): error TC2053: '{symbol}' cannot be shown: {reason}"],
        GeneratorRunner.Run(SiteOf($"```txt symbol=\"{symbol}\"\n```")).Findings);

    [Fact]
    public void An_edit_of_the_code_compiles_the_article_again_only_where_its_declaration_changes()
    {
        var run = GeneratorRunner.Run(SiteOf("```cs symbol=\"Shop.Cart.Total\"\n```"));

        var elsewhere = run.Then(site => site.WithSource("Shop.cs", Shop.Replace("Size { Small", "Size { Tiny, Small", StringComparison.Ordinal)));
        var there = elsewhere.Then(site => site.WithSource("Shop.cs", Shop.Replace("0m", "1m", StringComparison.Ordinal)));

        Assert.Equal((0, 1), (elsewhere.CompiledArticles, there.CompiledArticles));
        Assert.Contains("1m", HtmlOf(there), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("`cref:Shop.Cart.Total`", "<code>Shop.Cart.Total</code>")]
    [InlineData("`cref:Shop.Cart{T}`", "<code>Shop.Cart&lt;T&gt;</code>")]
    [InlineData("`cref:M:Shop.Cart.Add(int)`", "<code>Shop.Cart.Add(int)</code>")]
    [InlineData("[the cart](cref:Shop.Cart)", "the cart")]
    [InlineData("[](cref:Shop.Cart)", "<code>Shop.Cart</code>")]
    [InlineData("[the *cart*][c]\n\n[c]: cref:Shop.Cart", "the <em>cart</em>")]
    [InlineData("`` cref:Shop.Cart ``", "<code>Shop.Cart</code>")]
    [InlineData("`the cref: prefix`", "<code>the cref: prefix</code>")]
    public void Without_documentation_a_name_is_code(string body, string expected)
    {
        var run = GeneratorRunner.Run(SiteOf(body));

        Assert.Empty(run.Findings);
        Assert.Equal($"<p>{expected}</p>", HtmlOf(run));
    }

    [Theory]
    [InlineData("https://x.org/{name}", "`cref:Shop.Cart.Total`", "<a href=\"https://x.org/Shop.Cart.Total\"><code>Shop.Cart.Total</code></a>")]
    [InlineData("https://x.org/{name}", "`cref:Shop.Cart<T>`", "<a href=\"https://x.org/Shop.Cart-1\"><code>Shop.Cart&lt;T&gt;</code></a>")]
    [InlineData("https://x.org/{name}", "[the cart](cref:Shop.Cart)", "<a href=\"https://x.org/Shop.Cart\">the cart</a>")]
    [InlineData("https://x.org/{name}", "[the cart](cref:Shop.Cart.Add(int))", "<a href=\"https://x.org/Shop.Cart.Add\">the cart</a>")]
    [InlineData("https://x.org/{name}", "[`Cart`](cref:Shop.Cart)", "<a href=\"https://x.org/Shop.Cart\"><code>Cart</code></a>")]
    [InlineData("https://x.org/{name}", "`cref:Shop.Cart.Cart`", "<a href=\"https://x.org/Shop.Cart.-ctor\"><code>Shop.Cart.Cart</code></a>")]
    [InlineData("https://x.org/{name}", "`cref:Shop.Cart.ToString`", "<a href=\"https://x.org/System.Object.ToString\"><code>Shop.Cart.ToString</code></a>")]
    [InlineData("/api/{type}.html#{anchor}", "`cref:Shop.Cart.Total`", "<a href=\"/api/Shop.Cart.html#Shop_Cart_Total\"><code>Shop.Cart.Total</code></a>")]
    [InlineData("/api/{type}.html#{member}", "`cref:Shop.Cart`", "<a href=\"/api/Shop.Cart.html\"><code>Shop.Cart</code></a>")]
    [InlineData("https://x.org/{name}", "`cref:Sample.Articles.All`", "<code>Sample.Articles.All</code>")]
    public void With_documentation_a_name_is_a_link(string template, string body, string expected)
    {
        var run = GeneratorRunner.Run(SiteOf(body).WithEncodedProperty("TypedContentEncodedApiUrl", template));

        Assert.DoesNotContain(run.Findings, finding => !finding.Contains("TC3010", StringComparison.Ordinal));
        Assert.Equal($"<p>{expected}</p>", HtmlOf(run));
    }

    [Fact]
    public void A_template_without_a_placeholder_is_an_error() => Assert.StartsWith(
        "error TC0007: the property ContentApiUrl is",
        Assert.Single(GeneratorRunner.Run(SiteOf("a").WithEncodedProperty("TypedContentEncodedApiUrl", "https://x.org/")).Findings),
        StringComparison.Ordinal);
}
