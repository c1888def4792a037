using TypedContent.Compiler.Catalog;
using TypedContent.Compiler.Findings;
using TypedContent.Compiler.FrontMatter.Values;
using TypedContent.Compiler.Schema;
using TypedContent.Compiler.Taxonomies;
using TypedContent.Compiler.Text;
using TypedContent.Generator.Model;

namespace TypedContent.Generator.Settings;

/// <summary>The settings for taxonomies, from the project's items.</summary>
/// <param name="Taxonomies">The keys that become taxonomies, by collection; an empty collection means all.</param>
/// <param name="Aliases">The aliases of terms.</param>
internal sealed record TaxonomySettings(EquatableArray<Keyed<PlannedTaxonomy>> Taxonomies, EquatableArray<TermAlias> Aliases)
{
    // The values of these keys are not terms, or the key already has a meaning.
    private static readonly HashSet<string> s_rejected = new(
        KnownKeys.Standard.Except([.. KnownKeys.Authors, .. KnownKeys.Lang, .. KnownKeys.Categories, .. KnownKeys.Tags, .. KnownKeys.Series]),
        StringComparer.Ordinal);

    public static TaxonomySettings Empty { get; } = new([], []);

    public static TaxonomySettings Read(PropertyReader properties) =>
        new(ReadTaxonomies(properties).ToEquatableArray(), ReadAliases(properties).ToEquatableArray());

    /// <summary>Reads the form written by the package's targets, <c>/topics,Posts/level</c>: the collection (may be empty) and the key.</summary>
    private static IEnumerable<Keyed<PlannedTaxonomy>> ReadTaxonomies(PropertyReader properties)
    {
        foreach (var pair in properties.List("TypedContentTaxonomies").Select(pair => pair.Split(['/'], 2)).Where(pair => pair.Length == 2))
        {
            var (collection, key) = (pair[0].Trim(), pair[1].Trim());
            var name = PropertyName.FromKey(key, "", isNested: true);
            var folded = KeyFolding.Fold(key);
            var fault = s_rejected.Contains(folded)
                ? $"the values of '{key}' are not terms"
                : TaxonomyNames.FindFault(name, collection.Length == 0 ? "a collection" : collection);
            if (fault is not null)
            {
                properties.Reject(FindingIds.InvalidTaxonomy, key, fault);
            }
            else if (!TaxonomyNames.IsStandard(name))
            {
                // All keys for authors ("author", "authors") share one member.
                yield return new(collection, new PlannedTaxonomy(KnownKeys.Authors.Contains(folded) ? "Authors" : name, folded));
            }
        }
    }

    /// <summary>Reads one line per alias: taxonomy, term, and word, separated by tabs.</summary>
    private static IEnumerable<TermAlias> ReadAliases(PropertyReader properties)
    {
        var seen = new Dictionary<string, TermAlias>(StringComparer.Ordinal);
        foreach (var parts in properties
            .EncodedText("TypedContentEncodedTermAliases")
            .Split('\n')
            .Select(line => line.Trim('\r').Split(['\t'], 3))
            .Where(parts => parts.Length == 3))
        {
            var alias = new TermAlias(parts[0].Trim(), parts[2].Trim(), parts[1].Trim());
            var key = Casing.ToLower(alias.Taxonomy) + "\t" + TermFolding.Fold(alias.Word);
            if (alias.Term.Length == 0 || alias.Word.Length == 0)
            {
                properties.Reject(FindingIds.InvalidTermAlias, alias.Word, "it does not name a Term");
            }
            else if (!seen.TryGetValue(key, out var known))
            {
                seen.Add(key, alias);
                yield return alias;
            }
            else if (known.Term != alias.Term)
            {
                properties.Reject(FindingIds.InvalidTermAlias, alias.Word, $"it already means '{known.Term}', so it cannot mean '{alias.Term}' too");
            }
        }
    }
}
