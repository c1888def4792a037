using TypedContent.Compiler.Addresses;
using Zone = TypedContent.Compiler.FrontMatter.Values.TimeZone;

namespace TypedContent.Tool.Import.Addresses;

/// <summary>
/// Keeps addresses. The template of each collection is the one that gives the most pages their old address. A page that would get another one keeps its own
/// through <c>url</c> in its front matter. No two pages get the same address.
/// </summary>
internal sealed class AddressPlan(OldSite site)
{
    // Common templates, which are tried in addition to the rule of the old configuration.
    private static readonly string[] s_common =
    [
        "/{slug}", "/{slug}/", "/{slug}.html", "/{name}/", "/{name}.html", "/{year}/{month}/{day}/{name}/", "/{year}/{month}/{day}/{name}.html",
        "/{year}/{month}/{name}/", "/{year}/{month}/{name}.html", "/{collection}/{slug}/", "/{collection}/{slug}.html",
    ];

    private readonly NewAddresses _addresses = new(ZoneOf(site));
    private readonly Dictionary<string, OldPage> _taken = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The number of pages that got their own address.</summary>
    public int KeptByUrl { get; private set; }

    public static Zone ZoneOf(OldSite site) => site.TimeZone is { } name && Zone.TryParse(name, out var zone) ? zone : Zone.Utc;

    /// <summary>Chooses templates and assigns each page its address.</summary>
    public void Apply()
    {
        foreach (var collection in site.Collections)
        {
            ApplyTemplate(collection, [.. site.Pages.Where(page => page.Collection == collection)]);
        }

        foreach (var page in site.Pages)
        {
            CleanAliases(page);
        }
    }

    private void ApplyTemplate(OldCollection collection, IReadOnlyList<OldPage> pages)
    {
        var candidates = new List<string>();
        if (collection.OldPermalink is { } rule && OldPermalink.ToTemplate(rule, key => pages.Any(page => page.Text.Has(key))) is { } template)
        {
            candidates.Add(template);
            candidates.Add(OldPermalink.Tidy(template.Replace("{category}", "", StringComparison.Ordinal)));
            candidates.Add(template.Replace("{name}", "{slug}", StringComparison.Ordinal));
            // Some systems keep the date of a file's name in its address, as Hexo does by default.
            candidates.Add(template.Replace("{name}", "{year}-{month}-{day}-{name}", StringComparison.Ordinal));
        }

        candidates.AddRange(s_common);
        var published = pages.Where(page => page is { IsDraft: false, OldAddress: not null }).ToArray();
        var best = candidates.Distinct(StringComparer.Ordinal)
            .Select(candidate => (Template: candidate, Addresses: _addresses.Predict(pages, candidate)))
            .Select(choice => (choice.Template, choice.Addresses, Same: published.Count(
                page => choice.Addresses[page] is { } address && IsSame(address, page.OldAddress!)),
                Exact: published.Count(
                    page => choice.Addresses[page] == page.OldAddress), Known: choice.Addresses.Values.Count(address => address is not null)))
            .OrderByDescending(choice => choice.Same).ThenByDescending(choice => choice.Exact).ThenByDescending(choice => choice.Known).First();

        collection.Permalink = best.Template;
        foreach (var page in pages)
        {
            page.NewAddress = Claim(page, best.Addresses[page]);
        }
    }

    private string? Claim(OldPage page, string? predicted)
    {
        if (page.IsDraft)
        {
            return null;
        }

        var wanted = page.OldAddress ?? predicted ?? "/" + Compiler.Naming.Slug.FromText(SiteContext(page));
        var isKept = predicted is not null && IsSame(predicted, wanted);
        var address = isKept ? predicted! : Trim(wanted);
        if (_taken.TryGetValue(NewAddresses.Key(address), out var other))
        {
            // The old system wrote one page over the other. Both are kept, one of them at another address.
            var free = predicted is not null && !_taken.ContainsKey(NewAddresses.Key(predicted)) ? predicted : Enumerable.Range(2, int.MaxValue - 2)
                .Select(number => address.TrimEnd('/').EndsWith(".html", StringComparison.Ordinal)
                    ? address[..^5] + "-" + number + ".html"
                    : address.TrimEnd('/') + "-" + number)
                .First(candidate => !_taken.ContainsKey(NewAddresses.Key(candidate)));
            site.Notes.Add($"{page.Source} and {other.Source} had one address, {address}. The first is at {free} now.");
            (address, isKept) = (free, free == predicted);
        }

        if (!isKept)
        {
            page.Text.Remove("permalink");
            page.Text.Set("url", address);
            KeptByUrl++;
        }

        _taken[NewAddresses.Key(address)] = page;
        return address;
    }

    /// <summary>Removes aliases that are the address or alias of another page, because they would fail the build.</summary>
    private void CleanAliases(OldPage page)
    {
        foreach (var key in new[] { "aliases", "redirect_from" })
        {
            var aliases = page.Text[key].Texts;
            var kept = aliases.Where(alias => Keeps(page, alias, isFromRoot: key != "aliases")).ToArray();
            if (kept.Length != aliases.Count)
            {
                page.Text.Remove(key);
                if (kept.Length > 0)
                {
                    page.Text.Set(key, kept);
                }
            }
        }
    }

    private bool Keeps(OldPage page, string alias, bool isFromRoot)
    {
        var read = AliasAddress.Read(alias, isFromRoot, out var fault);
        if (page.NewAddress is null || (fault.Length == 0 && read.Length == 0))
        {
            return true;
        }

        if (fault.Length > 0)
        {
            site.Notes.Add($"{page.Source}: the old address '{alias}' cannot be redirected, because {fault}.");
            return false;
        }

        var address = AliasAddress.Resolve(read, page.NewAddress);
        if (_taken.TryGetValue(NewAddresses.Key(address), out var other))
        {
            if (other != page)
            {
                site.Notes.Add($"{page.Source}: the old address {address} is that of {other.Source} and leads there.");
            }

            return other == page;
        }

        _taken[NewAddresses.Key(address)] = page;
        return true;
    }

    private static bool IsSame(string one, string other) => NewAddresses.Key(one).Equals(NewAddresses.Key(other), StringComparison.OrdinalIgnoreCase);

    private static string SiteContext(OldPage page) => Bodies.SiteContext.WithoutExtension(page.Target);

    // Removes characters that our addresses cannot contain: '?' and '#', which a static site never has in file names on purpose.
    private static string Trim(string address)
    {
        var segments = address.Split('/').Where(segment => segment is not ("." or ".." or ""));
        return "/"
            + string.Join("/", segments).Replace("?", "", StringComparison.Ordinal).Replace("#", "", StringComparison.Ordinal)
            + (address.EndsWith('/') && address.Length > 1 ? "/" : "");
    }
}
