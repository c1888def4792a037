using Microsoft.CodeAnalysis.CSharp;
using TypedContent.Generator.Tests.Running;

namespace TypedContent.Generator.Tests.Samples;

/// <summary>Samples in articles that are compiled with the project.</summary>
public class SampleTests
{
    private const string Shop = """
        global using System;
        global using System.Linq;
        using System.Collections.Generic;

        namespace Shop
        {
            public class Cart
            {
                public List<int> Lines { get; } = [];

                public decimal Total() => 0m;

                internal int Secret => 1;

                public System.Threading.Tasks.Task SaveAsync() => System.Threading.Tasks.Task.CompletedTask;
            }
        }

        namespace Sample
        {
            internal static class Own { public static int One => 1; }

            public sealed partial class Article { }
        }
        """;

    private static Site SiteOf(string body) => Site.Of(("a.md", $"---\ntitle: A\n---\n{body}\n"))
        .WithSource("Shop.cs", Shop)
        .WithProperty("RootNamespace", "Sample");

    private static readonly Batch s_right = new(() => Right.Select(row => row.Data), sample => $"```csharp check\n{sample}\n```");

    private static readonly Batch s_wrong = new(() => Wrong.Select(row => row.Data.Item1), sample => $"```csharp check\n{sample}\n```");

    private static readonly Batch s_placed = new(() => Placed.Select(row => row.Data.Item1), body => body);

    private static readonly Batch s_chained = new(() => Chained.Select(row => row.Data), body => body);

    /// <summary>The findings in an article of a batch, without its path.</summary>
    private static async Task<string[]> Find(Batch batch, string body) =>
        [.. (await batch.Findings.Value)
            .Where(finding => finding.StartsWith($"articles/{batch.NameOf(body)}.md(", StringComparison.Ordinal))
            .Select(finding => finding[finding.IndexOf('(', StringComparison.Ordinal)..])];

    public static TheoryData<string> Right =>
    [
        "var cart = new Shop.Cart();\nConsole.WriteLine(cart.Total());",
        "using Shop;\n\nvar cart = new Cart();",
        "using Shop;\nConsole.WriteLine(new Cart().Secret);",
        "Console.WriteLine(Own.One);",
        "foreach (var article in Articles.All)\n{\n    Console.WriteLine(article.Title);\n}\nArticle a = Articles.A;",
        "await new Shop.Cart().SaveAsync();",
        "await using var x = new System.IO.MemoryStream();\nreturn 1;",
        "return args.Length;",
        "ReadOnlySpan<int> a = [1, 2];\nforeach (ref readonly var b in a) { }",
        "int Add(int a, int b) => a + b;\nConsole.WriteLine(Add(1, 2));",
        "Func<int> f = () => { return 1; };\nf();",
        "public sealed class Mine : Shop.Cart { }\n\nvar mine = new Mine();",
        "var mine = new Mine();\n\npublic sealed class Mine : Shop.Cart { }",
        "public class Cart { public int Mine; }",
        "public record Point(int X, int Y);\npublic enum Size { Small }\npublic delegate void Done();\npublic interface IThing;",
        "public string? Name { get; init; }",
        "[Obsolete]\npublic string? Name { get; init; }\n\nprivate int _count;\n\npublic void Count() => _count++;",
        "public override string ToString() => \"\";",
        "public static int Twice(this int n) => 2 * n;",
        "public static class More { extension(int n) { public int Twice => 2 * n; } }",
        "namespace Sample;\n\npublic sealed partial class Article\n{\n    public string Summary => Excerpt;\n}",
        "using Shop;\n\nnamespace Other\n{\n    public class Mine { public Cart? Cart; }\n}",
        "namespace Other;\nusing Shop;\npublic class Mine { public Cart? Cart; }",
        "using Money = decimal;\nMoney m = 1;",
        "global using Shop;\nvar c = new Cart();",
        "using static System.Math;\nConsole.WriteLine(Max(1, 2));",
        "#:package Humanizer@3\n#!/usr/bin/env dotnet\nConsole.WriteLine();",
        "// only a comment",
        "",
        "var unused = 1;\nstring? s = null; Console.WriteLine(s.Length);",
        "var s = \"\"\"\n    namespace X { } using Y;\n    \"\"\";",
        "#if DEBUG\nnonsense here\n#endif\nvar a = 1;",
        "#region x\nvar a = 1;\n#endregion",
        "goto end;\nend: ;",
    ];

    [Theory]
    [MemberData(nameof(Right))]
    public async Task A_sample_that_is_right_is_silent(string sample) => Assert.Empty(await Find(s_right, sample));

    public static TheoryData<string, string, string> Wrong => new()
    {
        { "var cart = new Shop.Cart();\nConsole.WriteLine(cart.Totl());", "(6,24,6,28)", "CS1061: 'Cart' does not contain a definition for 'Totl'" },
        { "Console.WriteLine(count);", "(5,19,5,24)", "CS0103: The name 'count' does not exist in the current context" },
        { "using Shp;", "(5,7,5,10)", "CS0246: The type or namespace name 'Shp' could not be found" },
        { "int a = \"x\";\n\n\nint b = 1.5;", "(5,9,5,12)", "CS0029: Cannot implicitly convert type 'string' to 'int'" },
        { "Console.WriteLine()", "(5,20,5,20)", "CS1002: ; expected" },
        { "public class Mine\n{\n    public Missing? M;\n}", "(7,12,7,19)", "CS0246: The type or namespace name 'Missing' could not be found" },
        { "public Missing? Name { get; init; }", "(5,8,5,15)", "CS0246: The type or namespace name 'Missing' could not be found" },
        { "namespace Other;\npublic class Mine : Missing;", "(6,21,6,28)", "CS0246: The type or namespace name 'Missing' could not be found" },
        { "namespace Shop;\npublic class Cart;", "(6,14,6,18)", "CS0101: The namespace 'Shop' already contains a definition for 'Cart'" },
        { "Console.WriteLine(Articles.Missing);", "(5,28,5,35)", "CS0117: 'Articles' does not contain a definition for 'Missing'" },
        { "int a;\nConsole.WriteLine(a);", "(6,19,6,20)", "CS0165: Use of unassigned local variable 'a'" },
        { "public interface IThing { void A(); }\npublic class Thing : IThing { }", "(6,22,6,28)", "CS0535: 'Thing' does not implement interface member" },
        { "public partial int Count { get; }", "(5,20,5,25)", "CS9248: Partial property" },
    };

    [Theory]
    [MemberData(nameof(Wrong))]
    public async Task A_sample_that_is_wrong_is_an_error_at_its_line(string sample, string place, string message)
    {
        var found = (await Find(s_wrong, sample))[0];

        var expected = $"{place}: error TC2060: the sample does not compile: {message}";
        Assert.Equal(expected, found[..Math.Min(expected.Length, found.Length)]);
    }

    public static TheoryData<string, string> Placed => new()
    {
        { "- item\n\n  ```csharp check\n  var a = 1;\n  int b = x;\n  ```", "(8,11,8,12)" },
        { "> ```csharp check\n> var a = 1;\n> int b = x;\n> ```", "(6,11,6,12)" },
        { "1. item\n\n\t```csharp check\n\tint b = x;\n\t```", "(7,10,7,11)" },
        { "~~~~csharp title=\"x.cs\" check {1}\nint b = x;\n~~~~", "(5,9,5,10)" },
        { "```csharp check\n\n\nint b = x;   \n```", "(7,9,7,10)" },
        { "```diff-csharp check\n-int a = gone;\n+int b = x;\n```", "(6,10,6,11)" },
        { "```csharp check del={1}\nint a = gone;\nint b = x;\n```", "(6,9,6,10)" },
        { "```csharp check\nint a = gone; // [!code --]\nint b = x; // [!code ++]\n```", "(6,9,6,10)" },
        { "```csharp check\nint hidden = x; // hide\n```", "(5,14,5,15)" },
        { "```csharp check hide\nint hidden = x;\n```", "(5,14,5,15)" },
        { "Words `check`.\n\n```csharp check\nvar 茶 = \"🍵\"; int b = x;\n```", "(7,23,7,24)" },
    };

    [Theory]
    [MemberData(nameof(Placed))]
    public async Task Its_place_is_the_articles_wherever_the_block_is(string body, string place) => Assert.Equal(
        [$"{place}: error TC2060: the sample does not compile: CS0103: The name 'x' does not exist in the current context"], await Find(s_placed, body));

    public static TheoryData<string> Chained =>
    [
        "```cs check=setup hide\npublic sealed class Author;\n```\n\n```cs check\nnamespace Other;\npublic class Post { public Author? A; }\n```",
        "```cs check=cart\nvar cart = new Shop.Cart();\n```\n\n```cs check=\"cart\"\nusing Shop;\nCart same = cart;\n```",
        "```cs check=a\nvar x = 1;\n```\n\n```cs check=b\nvar x = 1;\n```\n\n```cs check\nvar x = 1;\n```",
        "```cs check=a\nusing Shop;\n```\n\n```cs check=a\nusing Shop;\nvar x = new Cart();\n```",
        "```cs check=a\npublic class Mine;\n```\n\n```cs check=a\nvar x = new Mine();\n```",
        "```cs check\nvar x = mine;\n```\n\n```cs check=setup hide\nusing Alias = Shop.Cart;\nstatic Alias mine => new();\n```\n\n```cs check=a\nAlias y = mine;\n```",
        "```cs check=a\nint n = 1;\n```\n\n```cs check=\"a,error:CS0128\"\nint n = 2;\n```\n\n```cs check=a\nn++;\n```",
        "```cs check=error:CS0029\nint n = \"\";\n```",
        "```cs check=error:CS0029,CS0103\nint n = \"\";\nx();\n```",
        "```cs check=error:cs1002\nint n = 1\n```",
        "```cs check=error:CS9248\npublic partial int Count { get; }\n```",
        "```cs\nnonsense\n```\n\n```cs check=false\nnonsense\n```\n\n    ```cs check\n    nonsense\n    ```\n\n~~~text\n```cs check\nnonsense\n```\n~~~",
        "%%\n```cs check\nnonsense\n```\n%%",
        "<div>\n```cs check\nnonsense\n```\n</div>",
    ];

    [Theory]
    [MemberData(nameof(Chained))]
    public async Task Samples_of_one_article_go_on_where_they_have_one_name(string body) => Assert.Empty(await Find(s_chained, body));

    [Theory]
    [InlineData("```cs check=error:CS0029\nint n = 1;\n```", "(4,7,4,12): error TC2061: the sample should have the error CS0029, but it compiles")]
    [InlineData("```cs check=error:CS0029\nint n = x;\n```", "(4,7,4,12): error TC2061: the sample should have the error CS0029, but it has CS0103")]
    [InlineData(
        "```cs check=error:CS0029\nint n = \"\"; x();\n```",
        "(5,13,5,14): error TC2060: the sample does not compile: CS0103: The name 'x' does not exist in the current context")]
    [InlineData(
        "```cs check=setup\nint n = x;\n```\n\n```cs check\nn++;\n```",
        "(5,9,5,10): error TC2060: the sample does not compile: CS0103: The name 'x' does not exist in the current context")]
    public async Task A_mistake_that_is_shown_must_be_made(string body, string expected) => Assert.Equal(
        "articles/a.md" + expected, (await GeneratorRunner.Analyze(SiteOf(body)))[0]);

    [Fact]
    public async Task A_renamed_method_breaks_the_sample_that_calls_it()
    {
        var site = SiteOf("```csharp check\nConsole.WriteLine(new Shop.Cart().Total());\n```");
        Assert.Empty(await GeneratorRunner.Analyze(site));

        var findings = await GeneratorRunner.Analyze(site.WithSource("Shop.cs", Shop.Replace("Total()", "Sum()", StringComparison.Ordinal)));

        Assert.StartsWith(
            "articles/a.md(5,35,5,40): error TC2060: the sample does not compile: CS1061: 'Cart' does not contain a definition for 'Total'",
            Assert.Single(findings),
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(
        "`cref:Shop.Cart.Total` and [it](cref:Shop.Cart) and `cref:Sample.Articles.All` and `cref:Articles.A` and `cref:Cart2`", "(4,112,4,117)", "Cart2",
        " Did you mean 'Shop.Cart'?")]
    [InlineData("`cref:Shop.Cart.Totl`", "(4,7,4,21)", "Shop.Cart.Totl", " Did you mean 'Shop.Cart.Total'?")]
    [InlineData("[it](cref:Shop.Cart.Add(int))", "(4,11,4,29)", "Shop.Cart.Add(int)", " Shop.Cart has no member 'Add'.")]
    [InlineData("[it][c]\n\n[c]: cref:Shop.Crt", "(6,11,6,19)", "Shop.Crt", " Did you mean 'Shop.Cart'?")]
    public async Task A_name_of_code_that_is_not_known_is_an_error(string body, string place, string name, string near) => Assert.Equal(
        [$"articles/a.md{place}: error TC2062: there is no '{name}' in the project or what it references.{near}"],
        await GeneratorRunner.Analyze(SiteOf(body)));

    [Fact]
    public async Task The_language_is_that_of_the_project()
    {
        var findings = await GeneratorRunner.Analyze(SiteOf("```csharp check\nvar s = \"\\e\";\n```") with { Language = LanguageVersion.CSharp12 });

        Assert.Contains("is not available in C# 12.0", Assert.Single(findings), StringComparison.Ordinal);
    }

    /// <summary>Parts that articles include: what is wrong in one is said there, once.</summary>
    [Theory]
    [InlineData("```csharp check\nint a = \"x\";\n```\n", "(2,9,2,12): error TC2060")]
    [InlineData("Text\r\n\r\n```csharp check\r\nint a = \"x\";\r\n```\r\n", "(4,9,4,12): error TC2060")]
    [InlineData("See `cref:Shop.Card`.\n", "(1,11,1,20): error TC2062")]
    [InlineData("See [it](cref:Shop.Card).\n", "(1,15,1,24): error TC2062")]
    [InlineData("```csharp check=error:CS0103\nvar a = 1;\n```\n", "(1,11,1,16): error TC2061")]
    public async Task What_is_wrong_in_a_part_is_said_in_the_part_and_once(string part, string expected)
    {
        var site = SiteOf("Text.\n\n<!-- include: _parts/p.md -->\n")
            .With("b.md", "---\ntitle: B\n---\n1. One\n\n   > <!-- include: _parts/p.md -->\n")
            .With("_parts/p.md", part);

        Assert.StartsWith("articles/_parts/p.md" + expected, Assert.Single(await GeneratorRunner.Analyze(site)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Samples_of_an_article_and_its_parts_belong_together_and_keep_their_places()
    {
        var site = SiteOf("<!-- include: _parts/p.md -->\n\n```csharp check\nvar b = Known.One;\nint a = \"x\";\n```\n")
            .With("_parts/p.md", "```csharp check=setup\npublic static class Known { public static int One => 1; }\n```\n");

        Assert.StartsWith("articles/a.md(8,9,8,12): error TC2060", Assert.Single(await GeneratorRunner.Analyze(site)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_part_that_no_article_includes_is_not_checked() =>
        Assert.Empty(await GeneratorRunner.Analyze(SiteOf("Text.").With("_parts/p.md", "```csharp check\nint a = \"x\";\n```\n")));

    [Fact]
    public async Task A_sample_has_the_values_of_variables()
    {
        var site = SiteOf(
            "```csharp check\nint count = {{count}};\nvar text = \"{{version}}\";\n```\n\n`cref:Shop.{{type}}`\n\n```csharp check\nint n = {{version}};\n```\n")
            .WithEncodedProperty("TypedContentEncodedVariables", "version\t1.0.3\ncount\t12\ntype\tCart");

        Assert.All(await GeneratorRunner.Analyze(site), finding => Assert.StartsWith("articles/a.md(12,", finding, StringComparison.Ordinal));
        Assert.NotEmpty(await GeneratorRunner.Analyze(site));
    }

    /// <summary>Articles that are analyzed together, because one run costs the same for one as for all.</summary>
    private sealed class Batch
    {
        private readonly Lazy<string[]> _bodies;

        public Batch(Func<IEnumerable<string>> bodies, Func<string, string> toBody)
        {
            _bodies = new(() => [.. bodies()]);
            Findings = new(() => GeneratorRunner.Analyze(_bodies.Value.Aggregate(
                SiteOf("a"), (site, body) => site.With(NameOf(body) + ".md", $"---\ntitle: A\n---\n{toBody(body)}\n"))));
        }

        public Lazy<Task<string[]>> Findings { get; }

        public string NameOf(string body) => $"n{Array.IndexOf(_bodies.Value, body)}";
    }
}
