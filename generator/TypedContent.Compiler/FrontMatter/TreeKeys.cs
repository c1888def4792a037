using TypedContent.Compiler.Findings;
using TypedContent.Compiler.FrontMatter.Values;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.FrontMatter;

/// <summary>
/// Reads an article's place in the page tree of a collection: <c>order</c>, <c>nav_title</c>, <c>parent</c>, and the equivalent keys of other systems.
/// </summary>
internal static class TreeKeys
{
    // Starlight has both in a map.
    private const string Sidebar = "sidebar";

    // On a page that lists others, 'order' can be the sort direction.
    private static readonly string[] s_directions = ["asc", "ascending", "desc", "descending"];

    /// <returns>The number; null if the file has none, or one that cannot be read, which is reported.</returns>
    public static double? ReadOrder(KeySelection keys, bool isArticle, FindingBag findings)
    {
        // In a data file such a key may have any meaning, and on a list page it may be the sort direction.
        var entry = keys.Take(KnownKeys.Order, node => NumberIn(node) is not null || IsNothing(node) || (isArticle && !IsDirection(node)));
        if (entry is null || IsNothing(entry.Value))
        {
            return NumberIn(keys.Find(KnownKeys.Weight)?.Value) ?? NumberIn(InSidebar(keys, KnownKeys.Order[0]));
        }

        if (NumberIn(entry.Value) is { } number)
        {
            return number;
        }

        findings.AddWrongType(entry, "a number, by which an article is sorted among those beside it");
        return null;
    }

    /// <returns>The title in menus; null if the file has none.</returns>
    public static string? ReadNavTitle(KeySelection keys, CoreValueReader values) =>
        (values.Text(keys.Take(KnownKeys.NavTitle)) ?? TextIn(keys.Find("linktitle")?.Value) ?? TextIn(InSidebar(keys, "label"))) is { Length: > 0 } text
            ? text
            : null;

    /// <returns>The parent page, as the file names it; null if it names none.</returns>
    public static string? ReadParent(KeySelection keys) => TextIn(keys.Find(KnownKeys.Parent)?.Value);

    private static FrontMatterNode? InSidebar(KeySelection keys, string foldedKey) =>
        keys.Find(Sidebar)?.Value is FrontMatterMap map ? map.Entries.FirstOrDefault(entry => KeyFolding.Fold(entry.Key) == foldedKey)?.Value : null;

    private static bool IsNothing(FrontMatterNode node) => node is FrontMatterScalar scalar && (scalar.IsNull || string.IsNullOrWhiteSpace(scalar.Text));

    private static bool IsDirection(FrontMatterNode node) =>
        node is FrontMatterScalar scalar && s_directions.Contains(scalar.Text.Trim(), StringComparer.OrdinalIgnoreCase);

    private static string? TextIn(FrontMatterNode? node) =>
        node is FrontMatterScalar { IsNull: false } scalar && !string.IsNullOrWhiteSpace(scalar.Text) ? scalar.Text.Trim() : null;

    /// <summary>Also accepts a number in quotes or with leading zeros (<c>"010"</c>).</summary>
    private static double? NumberIn(FrontMatterNode? node) =>
        node is FrontMatterScalar { IsNull: false } scalar && CoreSchema.TryReal(scalar.Text.Trim(), out var number) && !double.IsNaN(number) ? number : null;
}
