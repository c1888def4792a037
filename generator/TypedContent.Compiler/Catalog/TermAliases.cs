using TypedContent.Compiler.Taxonomies;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Catalog;

/// <summary>The aliases of the terms of one taxonomy.</summary>
internal sealed class TermAliases
{
    private readonly Dictionary<string, string> _terms = new(StringComparer.Ordinal);
    private readonly ILookup<string, string> _words;

    public TermAliases(string taxonomy, EquatableArray<TermAlias> aliases)
    {
        TermAlias[] all = [.. aliases.Where(alias => alias.Taxonomy.Length == 0 || alias.Taxonomy.Equals(taxonomy, StringComparison.OrdinalIgnoreCase))];
        foreach (var alias in all)
        {
            _terms[TermFolding.Fold(alias.Word)] = alias.Term;
        }

        _words = all.ToLookup(alias => TermFolding.Fold(Resolve(alias.Word)), alias => alias.Word, StringComparer.Ordinal);
    }

    public bool IsEmpty => _terms.Count == 0;

    /// <summary>The term that a word means: the word itself, unless it is an alias.</summary>
    public string Resolve(string word)
    {
        // Follows aliases of aliases, with a limit, because two may refer to each other.
        for (var steps = 0; steps < _terms.Count && _terms.TryGetValue(TermFolding.Fold(word), out var term); steps++)
        {
            word = term;
        }

        return word;
    }

    /// <summary>The aliases of a term.</summary>
    /// <param name="folded">The term, folded.</param>
    public IEnumerable<string> WordsFor(string folded) => _words[folded];
}
