using TypedContent.Tool.Import.Addresses;

namespace TypedContent.Tool.Import;

/// <summary>The result of an import, for the reports.</summary>
/// <param name="System">The site's former system.</param>
/// <param name="Site">The site.</param>
/// <param name="Root">The folder of the new project.</param>
/// <param name="Name">The project's name.</param>
/// <param name="Leftovers">Everything in pages that was not converted.</param>
/// <param name="KeptByUrl">The number of pages that keep their address through a <c>url</c> key.</param>
internal sealed record ImportResult(string System, OldSite Site, string Root, string Name, IReadOnlyList<Leftover> Leftovers, int KeptByUrl)
{
    /// <summary>The old addresses, sorted.</summary>
    public IReadOnlyList<AddressChange> Addresses { get; } = [.. AllAddresses(Site).OrderBy(change => change.Old, StringComparer.Ordinal)];

    /// <summary>Every file of the old site, sorted.</summary>
    public IReadOnlyList<Placement> Files { get; } =
        [.. Site.Files.Concat(Site.Pages.Select(page => new Placement(page.Source, page.Path, page.IsDraft ? "a draft" : "a page")))
            .Concat(Site.Folder.Skipped.Select(
                path => new Placement(path, null, path.EndsWith('/') ? "made by a tool, not read" : "a symbolic link, not followed")))
            .OrderBy(file => file.Source, StringComparer.Ordinal).ThenBy(file => file.Target, StringComparer.Ordinal)];

    /// <summary>The kinds of leftovers, the most common first.</summary>
    public IReadOnlyList<(string Kind, IReadOnlyList<Leftover> Places)> Kinds { get; } =
        [.. Leftovers
            .GroupBy(leftover => leftover.Kind, StringComparer.Ordinal)
            .OrderByDescending(kind => kind.Count())
            .ThenBy(kind => kind.Key, StringComparer.Ordinal)
            .Select(kind => (kind.Key, (IReadOnlyList<Leftover>)[.. kind]))];

    private static IEnumerable<AddressChange> AllAddresses(OldSite site)
    {
        foreach (var page in site.Pages.Where(page => page is { OldAddress: not null, NewAddress: not null }))
        {
            var old = page.OldAddress!;
            yield return new AddressChange(old, page.NewAddress!, old == page.NewAddress ? "the same"
                : NewAddresses.Key(old).Equals(NewAddresses.Key(page.NewAddress!), StringComparison.OrdinalIgnoreCase) ? "redirected" : "not redirected");
        }

        foreach (var page in site.Pages.Where(page => page.NewAddress is not null))
        {
            foreach (var alias in page.Text["aliases"].Texts.Concat(page.Text["redirect_from"].Texts))
            {
                yield return new AddressChange(alias, page.NewAddress!, "redirected (alias)");
            }
        }

        foreach (var (old, now) in site.Redirects)
        {
            yield return new AddressChange(old, now, "redirected (Redirects.cs)");
        }
    }
}

/// <summary>An old address and its new one.</summary>
/// <param name="Old">The address in the old site.</param>
/// <param name="New">The new address.</param>
/// <param name="How">Whether it is unchanged, or how readers of the old one get there.</param>
internal sealed record AddressChange(string Old, string New, string How);
