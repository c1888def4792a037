using System.Globalization;
using Microsoft.Build.Framework;
using Microsoft.Build.Utilities;
using TypedContent.Tasks.Articles;
using TypedContent.Tasks.Files;
using TypedContent.Tasks.Naming;
using TypedContent.Tasks.Output;

namespace TypedContent.Tasks;

/// <summary>
/// Passes each file's collection, entry type, permalink template, and path below the glob's <c>**</c> to the generator, in one list for all files. As
/// compiler-visible metadata they would cost the build several passes over all files, and the compiler a search through all of them for each file. The list is
/// also an input of the compilation, so that the compiler runs again when a file was removed or only renamed.
/// </summary>
public sealed class DescribeArticles : Task
{
    /// <summary>The absolute path of the project's folder.</summary>
    [Required]
    public string ProjectFolder { get; set; } = "";

    /// <summary>All files passed to the compiler besides the code.</summary>
    public ITaskItem[] Files { get; set; } = [];

    /// <summary>Those that articles may display or include.</summary>
    public ITaskItem[] Snippets { get; set; } = [];

    /// <summary>Whether there is an <c>articles</c> folder, even an empty one, which makes the default collection.</summary>
    public bool HasDefaultFolder { get; set; }

    /// <summary>The absolute path of the list to write.</summary>
    [Required]
    public string List { get; set; } = "";

    /// <summary>The absolute path of the list of files' modification times; empty to write none.</summary>
    public string Times { get; set; } = "";

    /// <summary>The collections with their entry types: <c>Articles/Article,Posts/Post</c>.</summary>
    [Output]
    public string Collections { get; set; } = "";

    /// <summary>The collections as items with <c>EntryType</c> metadata.</summary>
    [Output]
    public ITaskItem[] CollectionItems { get; set; } = [];

    /// <summary>The files that cannot be passed to the compiler.</summary>
    [Output]
    public ITaskItem[] Refused { get; set; } = [];

    /// <summary>Whether a file exists. Tests replace it to use files that are not on disk.</summary>
    internal Predicate<string> Exists { get; set; } = File.Exists;

    /// <inheritdoc />
    public override bool Execute()
    {
        var globs = new GlobPaths(ProjectFolder, Files);
        var own = ProjectPath.Normalize(Path.ChangeExtension(List, null)) + ".";
        var passed = Files.Where(item => !IsOwn(globs.PathOf(item), own) && !IsRefused(item, globs)).ToArray();
        var snippets = new HashSet<string>(Snippets.Select(new GlobPaths(ProjectFolder, Snippets).PathOf), StringComparer.Ordinal);
        var articles = passed.Select(item => ArticleItem.Of(item, globs, snippets)).ToArray();

        TextFile.Update(List, articles.Select(article => article.ToLine()).Prepend("TypedContent articles 1"));
        if (Times.Length > 0)
        {
            TextFile.Update(Times, articles.Select(article => $"{TimeOf(article.Path)}\t{article.Path}"));
        }

        var collections = CollectionList.Of(
            articles,
            HasDefaultFolder && (Directory.Exists(Path.Combine(ProjectFolder, "articles")) || Directory.Exists(Path.Combine(ProjectFolder, "Articles"))));
        Collections = string.Join(",", collections.Select(collection => $"{collection.Key}/{collection.Value}"));
        CollectionItems = [.. collections.Select(
            collection => new TaskItem(collection.Key, new Dictionary<string, string> { ["EntryType"] = collection.Value }))];
        return true;
    }

    /// <summary>Whether the file is one that the build itself writes. If such files were listed, the list would change with every build.</summary>
    private static bool IsOwn(string path, string prefix) =>
        path.StartsWith(prefix, StringComparison.Ordinal) || path.EndsWith(".watch.TypedContent.pack.index", StringComparison.Ordinal);

    private bool IsRefused(ITaskItem item, GlobPaths globs)
    {
        // Other files are checked only for control characters, which would become compiler arguments of their own.
        var isContent = item.GetMetadata("ContentCollection").Length > 0
            && !item.GetMetadata("ContentIgnore").Equals("true", StringComparison.OrdinalIgnoreCase);
        if (isContent && IsGone(globs.PathOf(item)))
        {
            // An editor's lock link, or a file removed since the globs were expanded. The compiler would fail on it.
            Refused = [.. Refused, item];
            Log.LogMessage(
                null, "TC0005", null, globs.PathOf(item), 1, 1, 0, 0, MessageImportance.High, "the article file does not exist anymore and is left out");
            return true;
        }

        var fault = isContent ? NameFault.Find(item.ItemSpec) ?? NameFault.FindBackslash(globs.PathOf(item)) : NameFault.FindControl(item.ItemSpec);
        if (fault is null)
        {
            return false;
        }

        Refused = [.. Refused, item];
        Log.LogError(
            null, "TC0004", null, null, globs.PathOf(item), 1, 1, 0, 0, "the {0} cannot be passed to the compiler: its name {1}. Rename the file.",
            isContent ? "article file" : "file", fault);
        return true;
    }

    /// <summary>A file is not missing if the build mangled its name; that is reported separately.</summary>
    private bool IsGone(string path) => !Exists(path) && NameFault.Find(path) is null && NameFault.FindBackslash(path) is null;

    /// <summary>
    /// Returns the modification time. A finished draft that is moved over an article keeps its time, which may be before the last build, and MSBuild would
    /// consider the assembly up to date. Therefore the times themselves are an input of the compilation.
    /// </summary>
    private static string TimeOf(string path) => File.GetLastWriteTimeUtc(path).Ticks.ToString(CultureInfo.InvariantCulture);
}
