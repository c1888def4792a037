using TypedContent.Compiler.FrontMatter.Values;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Taxonomies;

/// <summary>Reads nested terms as Hexo writes categories: as lists within lists.</summary>
/// <param name="listIsPath">Whether a flat list is the path of a single nested term.</param>
internal sealed class TermPathReader(bool listIsPath)
{
    /// <param name="values">The values of the keys that name the terms. Their errors were reported when they were read as words.</param>
    /// <returns>The paths; empty if no term is nested.</returns>
    public EquatableArray<TermPath> Read(IReadOnlyList<FrontMatterNode> values) =>
        !values.OfType<FrontMatterList>().Any(list => listIsPath || HasLists(list)) ? [] : values
            .SelectMany(PathsIn)
            .Select(path => new TermPath(WordReader.WordsIn(path).ToEquatableArray()))
            .Where(path => path.Words.Count > 0)
            .Distinct()
            .ToEquatableArray();

    private IReadOnlyList<FrontMatterNode> PathsIn(FrontMatterNode value) =>
        value is FrontMatterList list && (HasLists(list) || !listIsPath) ? list.Items : [value];

    private static bool HasLists(FrontMatterList list) => list.Items.Any(item => item is FrontMatterList);
}
