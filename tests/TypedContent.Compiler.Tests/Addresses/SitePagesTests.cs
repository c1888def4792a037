using TypedContent.Compiler.Entries;
using TypedContent.Compiler.Taxonomies;
using TypedContent.Routes;

namespace TypedContent.Compiler.Tests.Addresses;

public class SitePagesTests
{
    private static readonly SiteRoutes s_routes = new("Articles");

    public static TheoryData<string> Pages =>
    [
        s_routes.Archive,
        s_routes.OfYear(812),
        s_routes.OfMonth(2024, 3),
        .. TaxonomyNames.Standard.Select(s_routes.OfTaxonomy),
    ];

    [Theory]
    [MemberData(nameof(Pages))]
    public void An_address_at_which_a_page_is_served_is_reserved(string url) => Assert.True(SitePages.IsReserved(url, []));

    [Theory]
    [InlineData("/articles/archive/2024", true)]
    [InlineData("/articles/archive/2024/03", true)]
    [InlineData("/Articles/Archive/2024/03/", true)]
    [InlineData("/articles/archive", false)]
    [InlineData("/articles/archive/", false)]
    [InlineData("/articles/archive/24", false)]
    [InlineData("/articles/archive/2024/3", false)]
    [InlineData("/articles/archive/2024-03", false)]
    [InlineData("/articles/archives/2024", false)]
    [InlineData("/posts/archive/2024", false)]
    public void An_address_of_the_archive_has_a_year_or_a_year_and_a_month(string url, bool expected) =>
        Assert.Equal(expected, s_routes.IsPeriod(url));
}
