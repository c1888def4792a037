using System.Globalization;
using Microsoft.Build.Framework;
using Microsoft.Build.Utilities;
using TypedContent.Tasks.Articles;
using TypedContent.Tasks.Files;
using TypedContent.Tasks.Naming;
using TypedContent.Tasks.Output;

namespace TypedContent.Tasks;

/// <summary>
/// Tells the generator of each file its collection, the type of its entries, the template of its address and its path below the glob's <c>**</c>, as one
/// list for all files. As metadata that the compiler may see they would cost the build several passes over all files, and the compiler a search through all
/// of them for each. That the list changes also makes the compiler run again when a file was removed or only renamed.
/// </summary>
public sealed class DescribeArticles : Task
{
    /// <summary>The project's folder, absolute.</summary>
    [Required]
    public string ProjectFolder { get; set; } = "";

    /// <summary>All files that the compiler is given beside the code.</summary>
    public ITaskItem[] Files { get; set; } = [];

    /// <summary>The files among them that articles may show or include.</summary>
    public ITaskItem[] Snippets { get; set; } = [];

    /// <summary>Whether a folder <c>articles</c> makes the default collection, also one that is empty.</summary>
    public bool HasDefaultFolder { get; set; }

    /// <summary>The list to write, absolute.</summary>
    [Required]
    public string List { get; set; } = "";

    /// <summary>The list of when each file was changed, absolute; empty where none is wanted.</summary>
    public string Times { get; set; } = "";

    /// <summary>The collections with the types of their entries: <c>Articles/Article,Posts/Post</c>.</summary>
    [Output]
    public string Collections { get; set; } = "";

    /// <summary>The collections as items, each with <c>EntryType</c>.</summary>
    [Output]
    public ITaskItem[] CollectionItems { get; set; } = [];

    /// <summary>The files that the compiler cannot be given.</summary>
    [Output]
    public ITaskItem[] Refused { get; set; } = [];

    /// <summary>Whether there is a file at a path; tests have files that nobody wrote.</summary>
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

    /// <summary>The lists and the index that the build itself gives the compiler: the list would change from build to build with them.</summary>
    private static bool IsOwn(string path, string prefix) =>
        path.StartsWith(prefix, StringComparison.Ordinal) || path.EndsWith(".watch.TypedContent.pack.index", StringComparison.Ordinal);

    private bool IsRefused(ITaskItem item, GlobPaths globs)
    {
        // What is not content is not ours to judge, but for line ends and the like: they would become arguments of the compiler.
        var isContent = item.GetMetadata("ContentCollection").Length > 0
            && !item.GetMetadata("ContentIgnore").Equals("true", StringComparison.OrdinalIgnoreCase);
        if (isContent && IsGone(globs.PathOf(item)))
        {
            // A link of an editor's lock, or a file that was removed since the globs were read: the compiler would fail for it.
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

    /// <summary>A name that the build mangles is told of as such.</summary>
    private bool IsGone(string path) => !Exists(path) && NameFault.Find(path) is null && NameFault.FindBackslash(path) is null;

    /// <summary>
    /// A finished draft that is moved over an article keeps its time, which may lie before the last build's: to MSBuild nothing would be newer than the
    /// assembly. So the times themselves are an input of the compiler's target.
    /// </summary>
    private static string TimeOf(string path) => File.GetLastWriteTimeUtc(path).Ticks.ToString(CultureInfo.InvariantCulture);
}
