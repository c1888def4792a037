using TypedContent.Compiler.FrontMatter.Values;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Taxonomies;

/// <summary>Reads terms with those that they are in, as Hexo writes categories: lists within lists.</summary>
/// <param name="listIsPath">Whether a plain list is one term, with those that it is in.</param>
internal sealed class TermPathReader(bool listIsPath)
{
    /// <param name="values">The values of the keys that name the terms. What these may not hold was found when they were read as words.</param>
    /// <returns>Empty where no term is in another.</returns>
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
