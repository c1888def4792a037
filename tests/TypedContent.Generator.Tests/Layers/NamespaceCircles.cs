using TypedContent.Generator.Flow;

namespace TypedContent.Generator.Tests.Layers;

/// <summary>Finds namespaces that use each other, directly or through others.</summary>
internal static class NamespaceCircles
{
    /// <returns>The shortest circle through each use that is part of one, without duplicates. Each lists its namespaces, with the first repeated at the
    /// end.</returns>
    public static IReadOnlyList<IReadOnlyList<string>> Find(IReadOnlyCollection<NamespaceUse> uses)
    {
        var next = uses.ToLookup(use => use.From, use => use.To);
        var circles = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal);
        foreach (var (from, to) in uses.Select(use => (use.From, use.To)).Distinct().Order())
        {
            if (FindPath(to, from, next) is { } way)
            {
                var start = way.IndexOf(way.Min(StringComparer.Ordinal)!);
                IReadOnlyList<string> circle = [.. way[start..], .. way[..start], way[start]];
                circles.TryAdd(string.Join(' ', circle), circle);
            }
        }

        return [.. circles.Values];
    }

    /// <summary>Describes a circle with every use that is part of it.</summary>
    public static string Describe(IReadOnlyList<string> circle, IReadOnlyCollection<NamespaceUse> uses) =>
        string.Join(" -> ", circle.Select(NameOf)) + string.Concat(circle.Zip(circle.Skip(1)).Select(step => Describe(step.First, step.Second, uses)));

    /// <summary>Describes what one namespace uses from another.</summary>
    public static string Describe(string from, string to, IEnumerable<NamespaceUse> uses)
    {
        var found = uses.Where(use => use.From == from && use.To == to).Select(use => use.ToString()).Order(StringComparer.Ordinal).ToArray();
        return $"\n  {NameOf(from)} -> {NameOf(to)}:" + string.Concat(found.Select(use => "\n    " + use));
    }

    private static string NameOf(string layer) => layer.Length == 0 ? "(root)" : layer;

    private static List<string>? FindPath(string from, string to, ILookup<string, string> next)
    {
        var before = new Dictionary<string, string?>(StringComparer.Ordinal) { [from] = null };
        var open = new Queue<string>([from]);
        while (open.TryDequeue(out var layer))
        {
            if (layer == to)
            {
                var way = new List<string>();
                for (var step = layer; step is not null; step = before[step])
                {
                    way.Insert(0, step);
                }

                return way;
            }

            foreach (var following in next[layer].Distinct().Order(StringComparer.Ordinal).Where(following => before.TryAdd(following, layer)))
            {
                open.Enqueue(following);
            }
        }

        return null;
    }
}
