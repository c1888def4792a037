using TypedContent.Generated;

namespace TypedContent.Trees;

/// <summary>The tree of the entries in a view, as tables.</summary>
/// <param name="Nodes">In the format of <see cref="ContentSource.TreeNodes"/>.</param>
/// <param name="Pages">In the format of <see cref="ContentSource.TreePages"/>.</param>
internal sealed record ChosenTree(int[] Nodes, int[] Pages)
{
    /// <param name="source">The whole collection.</param>
    /// <param name="moved">For each entry of the whole collection, its position among the chosen ones, or -1.</param>
    public static ChosenTree Of(ContentSource source, int[] moved)
    {
        // Nodes without pages are dropped by EntryTree, so that the rule is in one place.
        var pages = source.TreePages;
        var count = source.TreeNodes.Length / 2;
        var starts = new int[count + (count > 0 ? 1 : 0)];
        var rows = new List<int>(pages.Length);
        for (var node = 0; node < count; node++)
        {
            starts[node] = starts.Length + rows.Count;
            foreach (var position in pages[pages[node]..pages[node + 1]])
            {
                if (moved[position] >= 0)
                {
                    rows.Add(moved[position]);
                }
            }
        }

        if (count > 0)
        {
            starts[count] = starts.Length + rows.Count;
        }

        return new ChosenTree(source.TreeNodes.ToArray(), [.. starts, .. rows]);
    }
}
