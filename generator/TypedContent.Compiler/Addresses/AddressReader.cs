using TypedContent.Compiler.Findings;
using TypedContent.Compiler.FrontMatter.Values;
using TypedContent.Compiler.Naming;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Addresses;

/// <summary>Reads an article's addresses from front matter: its slug, its whole address, and the aliases that redirect to it.</summary>
internal static class AddressReader
{
    /// <param name="keys">The front matter.</param>
    /// <param name="values">Reads text values.</param>
    /// <param name="findings">Receives the findings.</param>
    public static WrittenAddress Read(KeySelection keys, CoreValueReader values, FindingBag findings)
    {
        var slug = Filled(keys.Take(KnownKeys.Slug), findings);
        foreach (var key in KnownKeys.Url)
        {
            // A template is dropped with or without a leading slash, because nothing fills in its placeholders.
            if (keys.Find(key) is { Value: FrontMatterScalar written } template && Filled(template, findings) is null)
            {
                keys.Take([key]);
                return new WrittenAddress(values.Text(slug), null)
                {
                    Location = findings.Locate(written.Range),
                    Aliases = ReadAliases(keys, findings).ToEquatableArray(),
                };
            }
        }

        var url = Reachable(keys.Take(KnownKeys.Url, IsAddress), findings);
        return new WrittenAddress(values.Text(slug), values.Text(url))
        {
            Aliases = ReadAliases(keys, findings).ToEquatableArray(),
            Location = (url ?? slug) is { } entry ? findings.Locate(entry.Value.Range) : null,
        };
    }

    /// <summary>Returns null, with a finding, if the value is a template.</summary>
    private static FrontMatterEntry? Filled(FrontMatterEntry? entry, FindingBag findings)
    {
        if (entry?.Value is not FrontMatterScalar { IsNull: false } scalar || AddressTemplate.Find(scalar.Text) is not { } system)
        {
            return entry;
        }

        var own = ForeignPlaceholders.Translate(scalar.Text);
        findings.Add(
            FindingIds.AddressTemplate,
            scalar.Range,
            entry.Key,
            scalar.Text,
            system,
            own is null
                ? "Write the address itself, such as /blog/my-article/, or leave the key out."
                : $"Write the address itself or, for all articles, set <TypedContentPermalink>{own}</TypedContentPermalink>.");
        return null;
    }

    // Must be an address on this site: browsers treat //host and /\host as other sites, and a value with another scheme is kept as it is.
    private static bool IsAddress(FrontMatterNode node) =>
        node is FrontMatterScalar { Text: ['/', .. var rest] } && (rest.Length == 0 || rest[0] is not ('/' or '\\')) && !rest.Any(char.IsControl);

    // Browsers remove such segments from an address before requesting it, so this one could never be reached.
    private static FrontMatterEntry? Reachable(FrontMatterEntry? url, FindingBag findings)
    {
        if (url?.Value is not FrontMatterScalar { Text: ['/', .. var rest] } scalar)
        {
            return url;
        }

        if (AddressCharacters.FindFault(rest) is not null)
        {
            findings.AddWrongType(
                url, "an address without control characters and direction marks, even after decoding", $"\"{scalar.Text}\"");
            return null;
        }

        if (!PathSegments.HaveFault(rest))
        {
            return url;
        }

        findings.AddWrongType(url, "an address without empty parts and without '.' and '..' in it", $"\"{scalar.Text}\"");
        return null;
    }

    /// <summary>Reads an address or a list of addresses.</summary>
    private static IEnumerable<KeyLocation> ReadAliases(KeySelection keys, FindingBag findings)
    {
        foreach (var (key, entry) in keys.TakeAll(KnownKeys.Aliases))
        {
            IReadOnlyList<FrontMatterNode> nodes = entry.Value is FrontMatterList list ? list.Items : [entry.Value];
            foreach (var node in nodes.Where(node => node is not FrontMatterScalar { IsNull: true }))
            {
                if (node is not FrontMatterScalar scalar)
                {
                    findings.Add(FindingIds.WrongType, node.Range, entry.Key, "an address or a list of addresses", node.Kind);
                }
                else if (AliasAddress.Read(scalar.Text, isFromRoot: key == KnownKeys.RedirectFrom, out var fault) is { Length: > 0 } alias)
                {
                    yield return new KeyLocation(alias, findings.Locate(scalar.Range));
                }
                else
                {
                    findings.Add(FindingIds.BadAlias, scalar.Range, entry.Key, scalar.Text, fault);
                }
            }
        }
    }
}

/// <summary>The addresses that front matter gives an article.</summary>
/// <param name="Slug">Its slug; null if it comes from the path.</param>
/// <param name="Url">Its whole address; null if it comes from the slug and the collection.</param>
internal sealed record WrittenAddress(string? Slug, string? Url)
{
    /// <summary>Other addresses that redirect to it, as returned by <see cref="AliasAddress.Read"/>, with their locations.</summary>
    public EquatableArray<KeyLocation> Aliases { get; init; }

    /// <summary>The location of the address, for reporting a clash with another article; null if the address comes from the path.</summary>
    public SourceLocation? Location { get; init; }
}
