using TypedContent.Tool.Reports;

namespace TypedContent.Tool.Links;

/// <summary>Checks the links of a site and reports each problem at all of its places.</summary>
/// <param name="checker">Requests addresses.</param>
/// <param name="cache">The results of earlier runs.</param>
/// <param name="age">How long a cached result is valid.</param>
/// <param name="clock">The clock.</param>
internal sealed class LinkRun(LinkChecker checker, LinkCache cache, TimeSpan age, TimeProvider clock)
{
    public async Task<IReadOnlyList<LinkReport>> RunAsync(IReadOnlyList<SiteLink> links, Action<int, int> progress, CancellationToken cancellation)
    {
        var groups = links.GroupBy(link => link.Address.AbsoluteUri + link.Address.Fragment, StringComparer.Ordinal).ToArray();
        var done = 0;
        var reports = await Task.WhenAll(groups.Select(async group =>
        {
            var address = group.First().Address;
            var now = clock.GetUtcNow();
            var known = cache.Find(address.AbsoluteUri, now, age);
            var result = known ?? await checker.CheckAsync(address, cancellation);
            lock (cache)
            {
                if (known is null)
                {
                    cache.Keep(address.AbsoluteUri, result, now);
                }

                progress(++done, groups.Length);
            }

            return new LinkReport(address, result, [.. group]);
        }));
        return [.. reports
            .OrderBy(report => report.Places[0].File, StringComparer.Ordinal)
            .ThenBy(report => report.Places[0].Line)
            .ThenBy(report => report.Places[0].Column)];
    }
}

/// <summary>The result for an address, with the places where it is used.</summary>
internal sealed record LinkReport(Uri Address, LinkResult Result, IReadOnlyList<SiteLink> Places)
{
    /// <summary>The severity; null if there is nothing to report.</summary>
    public Severity? Severity => Result.State switch
    {
        LinkState.Broken or LinkState.MissingFragment => Reports.Severity.Error,
        LinkState.Moved or LinkState.Unknown => Reports.Severity.Warning,
        _ => null,
    };

    /// <summary>The findings, one for each place.</summary>
    public IEnumerable<Finding> Findings() => Severity is not { } severity ? [] : Places.Select(place => new Finding(
        Result.State switch
        {
            LinkState.Broken => "link-broken",
            LinkState.MissingFragment => "link-fragment",
            LinkState.Moved => "link-moved",
            _ => "link-unknown",
        },
        severity, place.File, place.Line, place.Column, place.Line, place.Column
            + Address.OriginalString.Length, $"{Address.OriginalString}: {Result.Detail}"));
}
