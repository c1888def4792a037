using TypedContent.Compiler.FrontMatter.Values;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Taxonomies;

/// <summary>A term as an article names it, with the terms above it, outermost first.</summary>
/// <param name="Words">The words as written; several if the term is nested.</param>
internal sealed record TermPath(EquatableArray<string> Words)
{
    public static TermPath Of(string word) => new([word]);

    /// <summary>
    /// The terms that a value names. A word is one term and a list is several; a list within a list is the path of one nested term,
    /// as in Hexo's categories.
    /// </summary>
    public static IEnumerable<TermPath> In(FieldValue value) =>
        (value.Kind == FieldKind.List ? value.Items : [value])
            .Select(item => new TermPath(WordsIn(item).ToEquatableArray()))
            .Where(path => path.Words.Count > 0)
            .Distinct();

    private static IEnumerable<string> WordsIn(FieldValue value) => value.Kind switch
    {
        FieldKind.List => value.Items.SelectMany(WordsIn),
        FieldKind.Null or FieldKind.Map => [],
        _ when string.IsNullOrWhiteSpace(value.Text) => [],
        _ => [value.Text.Trim()],
    };
}

/// <summary>The terms that an article names in a taxonomy.</summary>
internal sealed record TermUse(string Taxonomy, EquatableArray<TermPath> Paths);
