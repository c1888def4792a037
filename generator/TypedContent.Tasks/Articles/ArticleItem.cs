using Microsoft.Build.Framework;
using TypedContent.Compiler.Naming;
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
        WithinOf(item, globs),
        item.GetMetadata("ContentCollection").Trim(),
        item.GetMetadata("ContentEntryType").Trim(),
        item.GetMetadata("ContentPermalink").Trim(),
        item.GetMetadata("ContentIgnore").Trim().Equals("true", StringComparison.OrdinalIgnoreCase))
    {
        Suppressed = item.GetMetadata("ContentNoWarn").Replace(',', ';').Trim(),
        IsSnippet = snippets.Contains(globs.PathOf(item)),
    };

    /// <summary>The version of the article that its item names; empty if it names none.</summary>
    public static string VersionOf(ITaskItem item) => item.GetMetadata("ContentVersion").Trim();

    /// <summary>The collection that its item names; without one, the default collection.</summary>
    public static string CollectionOf(ITaskItem item) =>
        item.GetMetadata("ContentCollection").Trim() is { Length: > 0 } collection ? collection : CollectionNames.Default;

    /// <summary>
    /// The path within the collection: what the item's glob matched. A version that the item names is a folder of it, below that of the language, so that the
    /// same file of two versions has two names and addresses.
    /// </summary>
    /// <param name="item">The item.</param>
    /// <param name="globs">The paths below the items' globs.</param>
    public static string WithinOf(ITaskItem item, GlobPaths globs)
    {
        var (within, version) = (globs.WithinGlob(item), VersionOf(item));
        if (version.Length == 0)
        {
            return within;
        }

        var slash = within.IndexOf('/');
        var start = slash > 0 && Languages.IsLanguage(within.Substring(0, slash)) ? slash + 1 : 0;
        return within.Substring(0, start) + version + "/" + within.Substring(start);
    }

    /// <summary>The file's line in the list for the generator.</summary>
    public string ToLine() =>
        string.Join("\t", IsIgnored ? "true" : "", Collection, EntryType, Permalink, Within, Path)
        + (IsSnippet ? "\t" + Suppressed + "\tsnippet" : Suppressed.Length == 0 ? "" : "\t" + Suppressed);
}
