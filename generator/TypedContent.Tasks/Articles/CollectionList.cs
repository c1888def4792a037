using TypedContent.Tasks.Naming;

namespace TypedContent.Tasks.Articles;

/// <summary>The collections named by a project's items, each with its entry type.</summary>
internal static class CollectionList
{
    /// <returns>The collections in the order in which they are first named; the default collection comes last if no item names it.</returns>
    public static IReadOnlyList<KeyValuePair<string, string>> Of(IReadOnlyList<ArticleItem> files, bool hasDefaultFolder)
    {
        var names = new List<string>();
        var entryTypes = new Dictionary<string, string>(StringComparer.Ordinal);
        var hasUnnamed = false;
        foreach (var file in files)
        {
            if (file.IsIgnored)
            {
                continue;
            }

            hasUnnamed |= file.MayBeArticle;
            if (file.Collection.Length > 0 && !entryTypes.ContainsKey(file.Collection))
            {
                names.Add(file.Collection);
                entryTypes[file.Collection] = "";
            }

            if (file.Collection.Length > 0 && file.EntryType.Length > 0 && entryTypes[file.Collection].Length == 0)
            {
                entryTypes[file.Collection] = file.EntryType;
            }
        }

        if ((hasDefaultFolder || hasUnnamed) && !entryTypes.ContainsKey(CollectionNames.Default))
        {
            names.Add(CollectionNames.Default);
            entryTypes[CollectionNames.Default] = "";
        }

        return [.. names.Select(
            name => new KeyValuePair<string, string>(name, entryTypes[name] is { Length: > 0 } given ? given : CollectionNames.EntryTypeOf(name)))];
    }
}
