using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Entries;

/// <summary>Decides which article an alias leads to if several claim it. The others lose the alias.</summary>
internal static class AliasClaims
{
    /// <param name="names">The articles' names.</param>
    /// <param name="language">The site's default language; null if unknown.</param>
    public static EntryName[] Settle(EntryName[] names, string? language)
    {
        var winners = new Dictionary<string, (EntryName Name, AliasClaim Claim)>(StringComparer.OrdinalIgnoreCase);
        var isShared = false;
        foreach (var name in names)
        {
            foreach (var alias in name.Aliases)
            {
                var claim = AliasClaim.Of(name, alias.Url, language);
                var key = AddressClashes.Key(alias.Url);
                isShared |= winners.TryGetValue(key, out var known);
                if (known.Claim is null || claim.CompareTo(known.Claim) < 0)
                {
                    winners[key] = (name, claim);
                }
            }
        }

        return isShared ? [.. names.Select(name => WithOwn(name, winners))] : names;
    }

    private static EntryName WithOwn(EntryName name, Dictionary<string, (EntryName Name, AliasClaim Claim)> winners)
    {
        var lost = name.Aliases
            .Select(alias => (Alias: alias, Winner: winners[AddressClashes.Key(alias.Url)].Name))
            .Where(claim => claim.Winner.Source != name.Source)
            .ToArray();
        return lost.Length == 0 ? name : name with
        {
            Aliases = name.Aliases.Where(alias => !lost.Any(claim => claim.Alias == alias)).ToEquatableArray(),

            // A page that is copied for a new version keeps its aliases, which then lead to the newest version. That is no mistake.
            LostAliases = lost
                .Where(claim => name.VersionRank < 0 || claim.Winner.VersionRank == name.VersionRank)
                .Select(claim => new LostAlias(claim.Alias, claim.Winner.Source))
                .ToEquatableArray(),
        };
    }
}

/// <summary>An alias that leads to another article that has it too.</summary>
/// <param name="Alias">The alias.</param>
/// <param name="Winner">The path of the article that it leads to, from the project folder.</param>
internal sealed record LostAlias(EntryAlias Alias, string Winner);
