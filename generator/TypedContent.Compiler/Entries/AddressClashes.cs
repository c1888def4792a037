using TypedContent.Compiler.Findings;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Entries;

/// <summary>
/// Finds addresses that two articles of a site would share, across all collections. Addresses are compared as they are served: ignoring case and a trailing
/// slash.
/// </summary>
internal static class AddressClashes
{
    /// <param name="names">The names of each collection, by its name.</param>
    /// <param name="language">The site's default language; null if unknown.</param>
    /// <returns>Articles with the same address, and aliases that already lead elsewhere.</returns>
    public static IEnumerable<AddressFault> Find(IReadOnlyCollection<(string Collection, NameMap Names)> names, string? language)
    {
        var owners = new Dictionary<string, Owner>(StringComparer.OrdinalIgnoreCase);
        var clashes = new Dictionary<string, List<Owner>>(StringComparer.OrdinalIgnoreCase);
        var aliased = new List<Owner>();
        foreach (var (collection, map) in names)
        {
            foreach (var name in map.Names)
            {
                var owner = new Owner(collection, name);
                var url = Key(name.Url);
                if (!owners.TryGetValue(url, out var first))
                {
                    owners.Add(url, owner);
                }
                else if (clashes.TryGetValue(url, out var known))
                {
                    known.Add(owner);
                }
                else
                {
                    clashes.Add(url, [first, owner]);
                }

                if (name.Aliases.Count + name.LostAliases.Count > 0)
                {
                    aliased.Add(owner);
                }
            }
        }

        return clashes.Values.SelectMany(SameUrl).Concat(SameAlias(aliased, owners, language));
    }

    /// <summary>An address as a dictionary key.</summary>
    public static string Key(string url) => url.TrimEnd('/');

    /// <summary>Of two articles with one address, reports the one whose front matter sets it, because it can be fixed there.</summary>
    private static IEnumerable<AddressFault> SameUrl(List<Owner> same)
    {
        var ordered = same.OrderBy(owner => owner.Name.NamesItsAddress)
            .ThenBy(owner => owner.Name.Source, StringComparer.Ordinal)
            .ThenBy(owner => owner.Collection, StringComparer.Ordinal)
            .ToArray();
        return ordered.Skip(1).Select(owner =>
            new AddressFault(FindingIds.SameUrl, owner.Collection, owner.Name.Source, [owner.Name.Source, ordered[0].Name.Source, owner.Name.Url]));
    }

    /// <summary>An alias equal to an article's address would hide that article. If several articles claim an alias, one wins.</summary>
    private static IEnumerable<AddressFault> SameAlias(List<Owner> aliased, Dictionary<string, Owner> owners, string? language)
    {
        var claims = new Dictionary<string, List<(Owner Owner, EntryAlias Alias)>>(StringComparer.OrdinalIgnoreCase);
        foreach (var owner in aliased.OrderBy(owner => owner.Name.Source, StringComparer.Ordinal).ThenBy(owner => owner.Collection, StringComparer.Ordinal))
        {
            foreach (var alias in owner.Name.Aliases)
            {
                if (owners.TryGetValue(Key(alias.Url), out var other))
                {
                    EquatableArray<string> arguments = [owner.Name.Source, alias.Url, other.Name.Source];
                    yield return new AddressFault(FindingIds.SameAlias, owner.Collection, owner.Name.Source, arguments) { Alias = alias.Written };
                }
                else if (claims.TryGetValue(Key(alias.Url), out var known))
                {
                    known.Add((owner, alias));
                }
                else
                {
                    claims.Add(Key(alias.Url), [(owner, alias)]);
                }
            }
        }

        foreach (var owner in aliased)
        {
            foreach (var lost in owner.Name.LostAliases)
            {
                EquatableArray<string> arguments = [owner.Name.Source, lost.Alias.Url, lost.Winner];
                yield return new AddressFault(FindingIds.SharedAlias, owner.Collection, owner.Name.Source, arguments) { Alias = lost.Alias.Written };
            }
        }

        foreach (var same in claims.Values.Where(same => same.Count > 1))
        {
            var winner = same.OrderBy(claim => AliasClaim.Of(claim.Owner.Name, claim.Alias.Url, language)).First();
            foreach (var (owner, alias) in same.Where(claim => claim != winner))
            {
                EquatableArray<string> arguments = [owner.Name.Source, alias.Url, winner.Owner.Name.Source];
                yield return new AddressFault(FindingIds.SharedAlias, owner.Collection, owner.Name.Source, arguments) { Alias = alias.Written };
            }
        }
    }

    /// <summary>An article of a collection.</summary>
    private sealed record Owner(string Collection, EntryName Name);
}
