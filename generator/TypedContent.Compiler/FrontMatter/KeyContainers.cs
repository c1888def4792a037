using TypedContent.Compiler.FrontMatter.Values;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.FrontMatter;

/// <summary>
/// Tables in which other systems group keys: Zola's <c>[taxonomies]</c>, whose keys are lists of terms, and Hugo's <c>[params]</c>, whose keys are the page's
/// own. Their content is read as if it were at the top level. The same holds for the known keys in Zola's <c>[extra]</c>.
/// </summary>
internal static class KeyContainers
{
    private const string Taxonomies = "taxonomies";
    private const string Params = "params";
    private const string Extra = "extra";

    /// <summary>The keys including those of containers. A top-level key takes precedence over one in a container.</summary>
    public static FrontMatterMap Open(FrontMatterMap map)
    {
        if (!map.Entries.Any(entry => IsContainer(entry)))
        {
            return map;
        }

        var entries = new List<FrontMatterEntry>();
        var keys = new HashSet<string>(map.Entries.Select(entry => KeyFolding.Fold(entry.Key)), StringComparer.Ordinal);
        foreach (var entry in map.Entries)
        {
            // The container stays, for a declared type that has a property for it.
            entries.Add(entry);
            if (IsContainer(entry))
            {
                var isExtra = KeyFolding.Fold(entry.Key) == Extra;
                entries.AddRange(((FrontMatterMap)entry.Value).Entries.Where(own => (!isExtra || IsKnown(own)) && keys.Add(KeyFolding.Fold(own.Key))));
            }
        }

        return new FrontMatterMap(map.Range, entries);
    }

    /// <summary>Whether everything in a key's value was read as if it were at the top level.</summary>
    /// <param name="field">The key with its value.</param>
    public static bool IsOpened(LocatedField field) => field.Value.Kind == FieldKind.Map && KeyFolding.Fold(field.Key) switch
    {
        Taxonomies => field.Value.Fields.All(own => own.Value.Kind != FieldKind.Map),
        Params => true,
        _ => false,
    };

    private static bool IsContainer(FrontMatterEntry entry) => entry.Value is FrontMatterMap map && KeyFolding.Fold(entry.Key) switch
    {
        Taxonomies => map.Entries.All(own => own.Value is FrontMatterList or FrontMatterScalar),
        Params or Extra => true,
        _ => false,
    };

    private static bool IsKnown(FrontMatterEntry entry) =>
        KeyFolding.Fold(entry.Key) is var key && (KnownKeys.Standard.Contains(key) || KnownKeys.Image.Contains(key));
}
