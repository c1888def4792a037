using TypedContent.Compiler.FrontMatter.Values;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.FrontMatter.Yaml;

/// <summary>
/// The merge key <c>&lt;&lt;</c> of YAML 1.1, which includes the keys of other maps. YAML 1.2 does not have it, but the generators that sites migrate from do.
/// </summary>
internal static class MergeKey
{
    public static bool Is(FrontMatterScalar key) => key is { IsPlain: true, Text: "<<" };

    /// <returns>Why a value cannot be merged; null if it can.</returns>
    public static string? Reject(FrontMatterNode value)
    {
        var kind = value switch
        {
            FrontMatterMap => null,
            FrontMatterList list => list.Items.FirstOrDefault(item => item is not FrontMatterMap) is { } item ? $"a list with {item.Kind} in it" : null,
            _ => value.Kind,
        };
        return kind is null ? null
            : $"the key << merges a map, such as '<<: *name', or a list of maps, but its value is {kind}; a key that is really named << must be quoted: \"<<\"";
    }

    /// <summary>A map's own keys followed by the merged ones. Its own keys take precedence, then those of earlier maps.</summary>
    /// <param name="own">The map's own entries.</param>
    /// <param name="value">The value of its merge key.</param>
    public static IReadOnlyList<FrontMatterEntry> Merge(IReadOnlyList<FrontMatterEntry> own, FrontMatterNode value)
    {
        var entries = own.ToList();
        var keys = new HashSet<string>(own.Select(entry => KeyFolding.Fold(entry.Key)), StringComparer.Ordinal);
        IEnumerable<FrontMatterNode> maps = value is FrontMatterList list ? list.Items : [value];
        entries.AddRange(maps.Cast<FrontMatterMap>().SelectMany(map => map.Entries).Where(entry => keys.Add(KeyFolding.Fold(entry.Key))));
        return entries;
    }
}
