using TypedContent.Compiler.Findings;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Entries;

/// <summary>
/// Finds what two things of a site would be served at, over all its collections. Addresses are compared as they are served: ignoring case and a slash
/// at the end.
/// </summary>
internal static class AddressClashes
{
    /// <param name="names">The names of each collection, by its name.</param>
    /// <returns>Articles with one address, and aliases that lead elsewhere already.</returns>
    public static IEnumerable<AddressFault> Find(IReadOnlyCollection<(string Collection, NameMap Names)> names)
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

                if (name.Aliases.Count > 0)
                {
                    aliased.Add(owner);
                }
            }
        }

        return clashes.Values.SelectMany(SameUrl).Concat(SameAlias(aliased, owners));
    }

    /// <summary>An address as the key of what is there.</summary>
    public static string Key(string url) => url.TrimEnd('/');

    /// <summary>Of two articles with one address the one that names it in its front matter is reported: there it can be mended.</summary>
    private static IEnumerable<AddressFault> SameUrl(List<Owner> same)
    {
        var ordered = same.OrderBy(owner => owner.Name.NamesItsAddress)
            .ThenBy(owner => owner.Name.Source, StringComparer.Ordinal)
            .ThenBy(owner => owner.Collection, StringComparer.Ordinal)
            .ToArray();
        return ordered.Skip(1).Select(owner =>
            new AddressFault(FindingIds.SameUrl, owner.Collection, owner.Name.Source, [owner.Name.Source, ordered[0].Name.Source, owner.Name.Url]));
    }

    private static IEnumerable<AddressFault> SameAlias(List<Owner> aliased, Dictionary<string, Owner> owners)
    {
        var aliases = new Dictionary<string, Owner>(StringComparer.OrdinalIgnoreCase);
        foreach (var owner in aliased.OrderBy(owner => owner.Name.Source, StringComparer.Ordinal).ThenBy(owner => owner.Collection, StringComparer.Ordinal))
        {
            foreach (var alias in owner.Name.Aliases)
            {
                var isAddress = owners.TryGetValue(Key(alias.Url), out var other);
                if (isAddress || aliases.TryGetValue(Key(alias.Url), out other))
                {
                    EquatableArray<string> arguments = [owner.Name.Source, alias.Url, isAddress ? "the address" : "also an alias", other!.Name.Source];
                    yield return new AddressFault(FindingIds.SameAlias, owner.Collection, owner.Name.Source, arguments) { Alias = alias.Written };
                }
                else
                {
                    aliases.Add(Key(alias.Url), owner);
                }
            }
        }
    }

    /// <summary>An article of a collection.</summary>
    private sealed record Owner(string Collection, EntryName Name);
}
