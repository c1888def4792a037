using System.Collections;
using TypedContent.Generator.Flow;
using TypedContent.Generator.Model;
using TypedContent.Generator.Tests.Running;

namespace TypedContent.Generator.Tests.Terms;

/// <summary>Entries by year and month.</summary>
public class ArchiveTests
{
    private static readonly Site s_site = Site.Of(
        ("a.md", "---\ntitle: A\ndate: 2024-03-02\n---\n"),
        ("b.md", "---\ntitle: B\ndate: 2024-03-01T00:30:00+08:00\n---\n"),
        ("c.md", "---\ntitle: C\ndate: 2024-01-31\n---\n"),
        ("d.md", "---\ntitle: D\ndate: 2022-12-31T23:30:00-05:00\n---\n"),
        ("e.md", "---\ntitle: E\n---\n"));

    [Fact]
    public void Entries_come_by_year_and_month_newest_first_by_the_date_as_it_is_written() =>
        Assert.Equal(["2024/03: A B", "2024/01: C", "2022/12: D"], Months(GeneratorRunner.Run(s_site).Load().Collection()));

    [Fact]
    public void A_year_has_its_months_its_entries_and_its_address()
    {
        var archive = Archive(GeneratorRunner.Run(s_site).Load().Collection());
        var years = Items(archive, "Years");

        Assert.Equal(
            ["2024: 3, 2 months, /articles/archive/2024: A B C", "2022: 1, 1 months, /articles/archive/2022: D"],
            years.Select(
                year => $"{year}: {LoadedSite.Value(year, "Count")}, {Items(year, "Months").Length} months, {LoadedSite.Value(year, "Url")}: {Titles(year)}"));
        Assert.Equal("A B C D", Titles(archive));
    }

    [Theory]
    [InlineData(2024, 3, "A B")]
    [InlineData(2024, 2, null)]
    [InlineData(2024, 13, null)]
    [InlineData(2023, 3, null)]
    [InlineData(2024, null, "A B C")]
    [InlineData(2021, null, null)]
    public void A_year_and_a_month_are_found(int year, int? month, string? titles)
    {
        var archive = Archive(GeneratorRunner.Run(s_site).Load().Collection());
        object?[] arguments = month is null ? [year, null] : [year, month, null];
        var found = archive
            .GetType()
            .GetMethods()
            .Single(method => method.Name == "TryGet" && method.GetParameters().Length == arguments.Length)
            .Invoke(archive, arguments);

        Assert.Equal(titles is not null, found);
        Assert.Equal(titles, arguments[^1] is { } period ? Titles(period) : null);
    }

    [Fact]
    public void A_view_has_the_months_of_what_is_to_be_seen()
    {
        var view = GeneratorRunner.Run(s_site).Load().Collection().PublishedAt(new DateTimeOffset(2024, 3, 1, 0, 0, 0, TimeSpan.Zero));

        Assert.Equal(["2024/03: B", "2024/01: C", "2022/12: D"], Months(view));
        Assert.Equal(["2022/12: D"], Months(view.PublishedAt(new DateTimeOffset(2023, 1, 2, 0, 0, 0, TimeSpan.Zero))));
    }

    [Fact]
    public void Without_dates_there_are_no_years() =>
        Assert.Empty(Months(GeneratorRunner.Run(Site.Of(("e.md", "---\ntitle: E\n---\n"))).Load().Collection()));

    private static object Archive(IContentCollection collection) => LoadedSite.Value(collection, "Archive")!;

    private static object[] Items(object owner, string member) => [.. ((IEnumerable)LoadedSite.Value(owner, member)!).Cast<object>()];

    private static string Titles(object period) => string.Join(" ", Items(period, "Entries").Cast<IContentEntry>().Select(entry => entry.Title));

    private static IEnumerable<string> Months(IContentCollection collection) =>
        Items(Archive(collection), "Years")
            .SelectMany(year => Items(year, "Months"))
            .Select(month => $"{((string)LoadedSite.Value(month, "Url")!)["/articles/archive/".Length..]}: {Titles(month)}");
}
