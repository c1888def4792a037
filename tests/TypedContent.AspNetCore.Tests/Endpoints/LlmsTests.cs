using Microsoft.AspNetCore.Builder;
using TypedContent.AspNetCore.Tests.Components;

namespace TypedContent.AspNetCore.Tests.Endpoints;

/// <summary>llms.txt, which language models read.</summary>
public sealed class LlmsTests
{
    [Fact]
    public async Task The_list_has_the_pages_in_the_order_of_the_tree_by_chapter()
    {
        await using var site = await StartAsync();

        Assert.Equal(
            """
            # Margin

            > Notes & more

            - [The manual](https://example.org/manual)
            - [Install & run](https://example.org/manual/install)

            ## Guides

            - [Guides](https://example.org/manual/guides)
            - [First steps](https://example.org/manual/guides/first-steps)

            ## Reference

            - [Options](https://example.org/manual/reference/options)

            """.ReplaceLineEndings("\n"),
            await site.GetAsync("/llms.txt"));
    }

    [Fact]
    public async Task The_full_one_has_their_text_and_nothing_that_is_not_visible()
    {
        await using var site = await StartAsync();
        var text = await site.GetAsync("/llms-full.txt");

        Assert.Contains("# Install & run\n\nSource: https://example.org/manual/install\n\nUnpack it.", text, StringComparison.Ordinal);
        Assert.DoesNotContain("zeppelin", text, StringComparison.Ordinal);
    }

    private static Task<TestSite> StartAsync() =>
        TestSite.StartAsync(app => app.MapContent(Manual.Collection, content => content.Entries<DocsParts>().Llms()));
}
