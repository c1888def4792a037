namespace TypedContent.Package.Tests.Consumers;

/// <summary>Code in articles in a real build: files that articles show, and samples that are compiled.</summary>
public sealed class CodeInArticlesTests(PackedFeed feed)
{
    private const string Shop = "namespace Shop; internal class Cart { public int Total() => 1; }";

    private const string Article = """
        ---
        title: One
        ---
        ```csharp file="../../shop/Cart.cs#total"
        ```

        ```csharp check
        Console.WriteLine(new Shop.Cart().Total() + Articles.All.Count);
        ```

        `cref:Shop.Cart.Total` and `cref:Articles.One`
        """;

    private Consumer CreateConsumer() => new Consumer(feed)
        .WriteProject("""<ContentSnippet Include="../shop/*.cs" />""")
        .Write("Program.cs", "Console.WriteLine(System.Text.RegularExpressions.Regex.Match(Articles.One.Text, \"[a-z]+;\").Value);")
        .Write("Shop.cs", Shop)
        .Write("../shop/Cart.cs", "#region total\nfirst;\n#endregion\n")
        .Write("articles/one.md", Article);

    [Fact]
    public void An_edit_of_a_file_that_an_article_shows_is_seen()
    {
        using var consumer = CreateConsumer();
        Assert.Equal(["first;"], consumer.BuildAndRun());

        consumer.Write("../shop/Cart.cs", "#region total\nsecond;\n#endregion\n");

        Assert.Equal(["second;"], consumer.BuildAndRun());
    }

    [Fact]
    public void A_renamed_method_fails_the_build_at_the_sample_and_the_name_that_have_the_old_one()
    {
        using var consumer = CreateConsumer().Write("Shop.cs", Shop.Replace("Total", "Sum", StringComparison.Ordinal));

        var build = consumer.Build();

        Assert.NotEqual(0, build.ExitCode);
        Assert.Contains("articles/one.md(8,35): error TC2060: the sample does not compile: CS1061: 'Cart' does not contain a definition for 'Total'", build.Output, StringComparison.Ordinal);
        Assert.Contains("articles/one.md(11,7): error TC2062: there is no 'Shop.Cart.Total' in the project or what it references.", build.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_of_a_sample_is_in_the_assembly()
    {
        using var consumer = CreateConsumer();

        consumer.DotNet("build", "-c", "Release").Succeeded();

        var assembly = System.Text.Encoding.Latin1.GetString(File.ReadAllBytes(consumer.FullPath("bin/Release/net10.0/app.dll")));
        Assert.DoesNotContain("Sample_", assembly, StringComparison.Ordinal);
    }
}
