using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Catalog;

/// <summary>A collection's languages, and which of its articles are one article in several of them.</summary>
/// <param name="Tags">
/// The languages as canonical BCP 47 tags: the site's default language first, then the empty text where articles name none, then
/// by tag. Where one article is asked for and there are several, the first of these counts.
/// </param>
/// <param name="Entries">For each article its language, as a position in <see cref="Tags"/>; empty where there is one language at most.</param>
/// <param name="Translations">
/// For each article where in this very table its row begins, and where the last row ends; then the rows: the positions of the same article
/// in all languages, itself among them, in the order of <see cref="Tags"/>. A row is empty where there is one language only, the table where all rows are.
/// </param>
internal sealed record LanguageSpec(EquatableArray<string> Tags, EquatableArray<int> Entries, EquatableArray<int> Translations)
{
    /// <summary>What of a collection in which no article names a language.</summary>
    public static LanguageSpec None { get; } = new([], [], []);

    /// <summary>Files that would be one article in one language.</summary>
    public EquatableArray<RepeatedLanguage> Repeated { get; init; } = [];
}

/// <summary>Two files that are the same article in the same language.</summary>
/// <param name="Source">The file that does not count.</param>
/// <param name="OtherSource">The file that does: the first by path.</param>
/// <param name="Tag">The language; empty where they name none.</param>
internal sealed record RepeatedLanguage(string Source, string OtherSource, string Tag);
