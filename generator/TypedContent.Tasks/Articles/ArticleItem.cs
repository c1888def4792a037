using Microsoft.Build.Framework;
using TypedContent.Tasks.Files;
using TypedContent.Tasks.Naming;

namespace TypedContent.Tasks.Articles;

/// <summary>The metadata of a project item for a file passed to the compiler.</summary>
/// <param name="Path">The file's normalized absolute path.</param>
/// <param name="Within">The path within the collection: the part that the item's glob matched, and the file name.</param>
/// <param name="Collection">The collection; empty if not set.</param>
/// <param name="EntryType">The type of its entries; empty if not set.</param>
/// <param name="Permalink">The template of its address; empty if not set.</param>
/// <param name="IsIgnored">Whether the file is to be ignored.</param>
internal sealed record ArticleItem(string Path, string Within, string Collection, string EntryType, string Permalink, bool IsIgnored)
{
    private static readonly string[] s_extensions = [".md", ".markdown", ".html", ".htm"];

    /// <summary>Whether it may be an article of the default collection, because its item sets no collection.</summary>
    public bool MayBeArticle => Collection.Length == 0 && s_extensions.Contains(ProjectPath.ExtensionOf(Path), StringComparer.OrdinalIgnoreCase);

    /// <summary>The ids of warnings that are suppressed for the file, separated by <c>;</c>.</summary>
    public string Suppressed { get; init; } = "";

    /// <summary>Whether articles may display or include it.</summary>
    public bool IsSnippet { get; init; }

    /// <param name="item">The item.</param>
    /// <param name="globs">The paths below the items' globs.</param>
    /// <param name="snippets">The absolute paths of the files that articles may display or include.</param>
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
