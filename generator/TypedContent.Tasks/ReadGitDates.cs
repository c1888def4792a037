using Microsoft.Build.Framework;
using Microsoft.Build.Utilities;
using TypedContent.Tasks.Articles;
using TypedContent.Tasks.Files;
using TypedContent.Tasks.History;
using TypedContent.Tasks.Naming;
using TypedContent.Tasks.Output;

namespace TypedContent.Tasks;

/// <summary>
/// Lists the time of the last commit of each article for the generator. Git runs once for all articles of a repository, and only if the current commit or the
/// set of articles has changed. The list changes only if a time does, so a commit compiles nothing else.
/// </summary>
public sealed class ReadGitDates : Task
{
    private static readonly string[] s_extensions = [".md", ".markdown", ".mdx", ".html", ".htm"];

    /// <summary>The absolute path of the project's folder.</summary>
    [Required]
    public string ProjectFolder { get; set; } = "";

    /// <summary>The absolute path of the project file, to which warnings refer.</summary>
    public string ProjectFile { get; set; } = "";

    /// <summary>All files passed to the compiler besides the code.</summary>
    public ITaskItem[] Files { get; set; } = [];

    /// <summary>The absolute path of the list to write.</summary>
    [Required]
    public string List { get; set; } = "";

    /// <summary>The absolute path of the file that keeps what git said for the next build.</summary>
    [Required]
    public string Cache { get; set; } = "";

    /// <summary>Runs git; null to find it in the path. Tests replace it.</summary>
    internal GitCommand? Git { get; set; }

    /// <inheritdoc />
    public override bool Execute()
    {
        var globs = new GlobPaths(ProjectFolder, Files);
        var articles = Files
            .Select(item => ArticleItem.Of(item, globs, []))
            .Where(item => !item.IsIgnored && (item.Collection.Length > 0 || item.MayBeArticle))
            .Select(item => item.Path)
            .Where(path => s_extensions.Contains(ProjectPath.ExtensionOf(path), StringComparer.OrdinalIgnoreCase))
            .Distinct(StringComparer.Ordinal)
            .OrderBy(path => path, StringComparer.Ordinal)
            .ToArray();
        var history = ArticleHistory.Read(articles, Git ?? GitCommand.Find(), Cache);
        TextFile.Update(
            List, articles
                .Where(path => history.Times.TryGetValue(path, out var time) && time.Length > 0)
                .Select(path => $"{history.Times[path]}\t{path}")
                .Prepend("TypedContent dates 1"));
        foreach (var fault in history.Faults)
        {
            Log.LogWarning(null, "TC0045", null, null, ProjectFile, 0, 0, 0, 0, "articles do not have the dates of their last commits: {0}", fault);
        }

        if (history.Unknown > 0)
        {
            Log.LogWarning(
                null, "TC0046", null, null, ProjectFile, 0, 0, 0, 0,
                "the git repository is a shallow clone, which does not contain the last commit of {0}. "
                + "Fetch the whole history: git fetch --unshallow, or fetch-depth: 0 in a workflow of GitHub.",
                history.Unknown == 1 ? "1 article" : $"{history.Unknown} articles");
        }

        return true;
    }
}
