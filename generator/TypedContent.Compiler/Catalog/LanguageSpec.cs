using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Catalog;

/// <summary>A collection's languages, and which of its articles are translations of each other.</summary>
/// <param name="Tags"> The languages as canonical BCP 47 tags: the site's default language first, then the empty string if some articles have no language, then
/// by tag. If an article exists in several languages, the first of these wins. </param>
/// <param name="Entries">The language of each article, as a position in <see cref="Tags"/>; empty if there is at most one language.</param>
/// <param name="Translations"> For each article, the index in this table where its row begins, and the end of the last row; then the rows: the positions of the
/// article in all languages, including itself, in the order of <see cref="Tags"/>. A row is empty if the article exists in one language only; the table is
/// empty if all rows are. </param>
internal sealed record LanguageSpec(EquatableArray<string> Tags, EquatableArray<int> Entries, EquatableArray<int> Translations)
{
    /// <summary>For a collection in which no article has a language.</summary>
    public static LanguageSpec None { get; } = new([], [], []);

    /// <summary>Files that would be the same article in the same language.</summary>
    public EquatableArray<RepeatedLanguage> Repeated { get; init; } = [];
}

/// <summary>Two files that are the same article in the same language.</summary>
/// <param name="Source">The file that is ignored.</param>
/// <param name="OtherSource">The file that is used: the first by path.</param>
/// <param name="Tag">The language; empty if they have none.</param>
internal sealed record RepeatedLanguage(string Source, string OtherSource, string Tag);
