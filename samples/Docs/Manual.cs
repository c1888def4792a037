namespace Docs;

/// <summary>The manual's order, which its pages give themselves: <c>order</c> within the whole, <c>chapter</c> for the contents.</summary>
internal static class Manual
{
    private static readonly Article[] s_pages = [.. Articles.All
        .OrderBy(page => page.Order ?? long.MaxValue)
        .ThenBy(page => page.Slug, StringComparer.Ordinal)];

    public static IEnumerable<IGrouping<string, Article>> Chapters => s_pages.GroupBy(page => page.Chapter ?? "More");

    public static Article? Before(Article page) => s_pages.ElementAtOrDefault(Array.IndexOf(s_pages, page) - 1);

    public static Article? After(Article page) => s_pages.ElementAtOrDefault(Array.IndexOf(s_pages, page) + 1);
}
