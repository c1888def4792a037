using Microsoft.Build.Framework;
using TypedContent.Tasks.Files;
using TypedContent.Tasks.Naming;

namespace TypedContent.Tasks.Articles;

/// <summary>What an item of the project says of a file that the compiler is given.</summary>
/// <param name="Path">The file's absolute path, normal.</param>
/// <param name="Within">What the item's glob matched, and the name: the path within the collection.</param>
/// <param name="Collection">The collection; empty where the item names none.</param>
/// <param name="EntryType">The type of its entries; empty where the item names none.</param>
/// <param name="Permalink">The template of its address; empty where the item names none.</param>
/// <param name="IsIgnored">Whether the file is to be left alone.</param>
internal sealed record ArticleItem(string Path, string Within, string Collection, string EntryType, string Permalink, bool IsIgnored)
{
    private static readonly string[] s_extensions = [".md", ".markdown", ".html", ".htm"];

    /// <summary>Whether it may be an article of the default collection although its item names none.</summary>
    public bool MayBeArticle => Collection.Length == 0 && s_extensions.Contains(ProjectPath.ExtensionOf(Path), StringComparer.OrdinalIgnoreCase);

    /// <summary>The ids of warnings that are not shown for the file, with <c>;</c> between them.</summary>
    public string Suppressed { get; init; } = "";

    /// <summary>Whether articles may show or include it.</summary>
    public bool IsSnippet { get; init; }

    /// <param name="item">The item.</param>
    /// <param name="globs">What the items' globs matched.</param>
    /// <param name="snippets">The absolute paths of the files that articles may show or include.</param>
    public static ArticleItem Of(ITaskItem item, GlobPaths globs, HashSet<string> snippets) => new(
        globs.PathOf(item),
        globs.WithinGlob(item),
        item.GetMetadata("ContentCollection").Trim(),
        item.GetMetadata("ContentEntryType").Trim(),
        item.GetMetadata("ContentPermalink").Trim(),
        item.GetMetadata("ContentIgnore").Trim().Equals("true", StringComparison.OrdinalIgnoreCase))
    {
        Suppressed = item.GetMetadata("ContentNoWarn").Replace(',', ';').Trim(),
        IsSnippet = snippets.Contains(globs.PathOf(item)),
    };

    /// <summary>The file's line in the list for the generator.</summary>
    public string ToLine() =>
        string.Join("\t", IsIgnored ? "true" : "", Collection, EntryType, Permalink, Within, Path)
        + (IsSnippet ? "\t" + Suppressed + "\tsnippet" : Suppressed.Length == 0 ? "" : "\t" + Suppressed);
}
