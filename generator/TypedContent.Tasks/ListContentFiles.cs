using Microsoft.Build.Framework;
using Microsoft.Build.Utilities;
using TypedContent.Tasks.Articles;
using TypedContent.Tasks.Files;
using TypedContent.Tasks.Images;
using TypedContent.Tasks.Naming;
using TypedContent.Tasks.Output;

namespace TypedContent.Tasks;

/// <summary>
/// Lists the files next to articles, with image sizes, for the generator, which does not read them. Also assigns the paths to which they are copied. It is one
/// list, because as compiler items each file would cost a build far more than a line.
/// </summary>
public sealed class ListContentFiles : Task
{
    /// <summary>The absolute path of the project's folder.</summary>
    [Required]
    public string ProjectFolder { get; set; } = "";

    /// <summary>The assembly's name. Each project of a program has its own folder in the output.</summary>
    [Required]
    public string AssemblyName { get; set; } = "";

    /// <summary>The files. Those matched by the package's own patterns have <c>TypedContentIsDefault</c> metadata.</summary>
    public ITaskItem[] Files { get; set; } = [];

    /// <summary>The files passed to the compiler, which are therefore not listed.</summary>
    public ITaskItem[] Articles { get; set; } = [];

    /// <summary>Whether the package's patterns match every file next to the articles of the default folder.</summary>
    public bool HasDefaultFiles { get; set; }

    /// <summary>Whether files in which a browser may run script are inspected.</summary>
    public bool Inspects { get; set; }

    /// <summary>The severity of a file with script: <c>Info</c>, <c>Warning</c> (the default), or <c>Error</c>.</summary>
    public string Severity { get; set; } = "";

    /// <summary>The absolute path of the list to write.</summary>
    [Required]
    public string List { get; set; } = "";

    /// <summary>The absolute path of the image cache; empty to use none.</summary>
    public string ImageCache { get; set; } = "";

    /// <summary>The files to copy, with their output path as <c>Link</c> metadata.</summary>
    [Output]
    public ITaskItem[] Copied { get; set; } = [];

    /// <inheritdoc />
    public override bool Execute()
    {
        var globs = new GlobPaths(ProjectFolder, Files);
        var outputs = new OutputPaths(ProjectFolder, AssemblyName);
        var articles = new HashSet<string>(Articles.Select(globs.PathOf), StringComparer.Ordinal);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var images = new ImageCache(ImageCache);
        var files = new List<ContentFileItem>();
        var copied = new List<ITaskItem>();
        var collections = new List<string>();
        if (HasDefaultFiles)
        {
            // The package's own patterns cover only this folder.
            collections.Add("Articles=articles");
        }

        foreach (var item in Files)
        {
            var path = globs.PathOf(item);
            var within = ArticleItem.WithinOf(item, globs);
            var collection = item.GetMetadata("ContentCollection").Trim();
            if (!item.GetMetadata("TypedContentIsDefault").Equals("true", StringComparison.OrdinalIgnoreCase))
            {
                if (collection.Length > 0 && !collections.Contains(collection))
                {
                    collections.Add(collection);
                }

                if (ContentFileFilter.IsLeftOut(within))
                {
                    continue;
                }
            }

            if (articles.Contains(path) || IsRefused(item, path) || IsMisnamed(path))
            {
                continue;
            }

            var file = new ContentFileItem(path, collection, within, outputs.Of(path), item.GetMetadata("Url").Trim())
            {
                Image = ImageReader.IsImage(ProjectPath.ExtensionOf(path)) ? images.Find(path) : "",
            };
            files.Add(file);
            if (seen.Add(path))
            {
                copied.Add(new TaskItem(item.ItemSpec, new Dictionary<string, string> { ["Link"] = file.OutputPath }));
                Inspect(item, path);
            }
        }

        images.Save();
        Copied = [.. copied];
        TextFile.Update(List, files.Select(file => file.ToLine()).Prepend("TypedContent files 1\t" + string.Join(",", collections)));
        return true;
    }

    /// <summary>Reports script in a file. The app's own headers block it, but a plain file server does not send them.</summary>
    private void Inspect(ITaskItem item, string path)
    {
        if (!Inspects || item.GetMetadata("ContentActive").Equals("true", StringComparison.OrdinalIgnoreCase) || !ActiveContent.MayBeIn(path)
            || ActiveFileReader.Read(path) is not { } text || ActiveContent.Find(text, path) is not { } found)
        {
            return;
        }

        var before = text.Substring(0, found.Offset);
        var line = before.Count(c => c == '\n') + 1;
        var column = found.Offset - before.LastIndexOf('\n');
        var more = found.Count > 1 ? $" ({found.Count} of the kind, first here)" : "";
        var message = $"the file beside articles could run script when it is opened by itself: it contains {found.What}{more}. Remove that, or say "
            + "ContentActive=\"true\" on the item if it is meant.";
        if (Severity.Equals("Error", StringComparison.OrdinalIgnoreCase))
        {
            Log.LogError(null, "TC0037", null, null, path, line, column, 0, 0, "{0}", message);
        }
        else if (Severity.Equals("Info", StringComparison.OrdinalIgnoreCase))
        {
            Log.LogMessage(null, "TC0037", null, path, line, column, 0, 0, MessageImportance.Normal, "{0}", message);
        }
        else
        {
            Log.LogWarning(null, "TC0037", null, null, path, line, column, 0, 0, "{0}", message);
        }
    }

    private bool IsRefused(ITaskItem item, string path)
    {
        if (NameFault.FindControl(item.ItemSpec) is not { } fault)
        {
            return false;
        }

        Log.LogError(null, "TC0004", null, null, path, 1, 1, 0, 0, "the file cannot be listed for the generator: its name {0}. Rename the file.", fault);
        return true;
    }

    private bool IsMisnamed(string path)
    {
        if (!MisnamedArticle.Is(path))
        {
            return false;
        }

        var name = ProjectPath.NameOf(path);
        var remedy = name.IndexOf(".md", StringComparison.OrdinalIgnoreCase) is var at and > 0
            ? $"Rename it to '{name.Substring(0, at)}.md' if it is an article, or move it away."
            : "Give it the extension .md or .html if it is an article, or move it away.";
        Log.LogWarning(
            null, "TC0031", null, null, path, 1, 1, 0, 0,
            "the file begins with front matter, but its extension is not that of an article, so it is neither published nor copied. {0}", remedy);
        return true;
    }
}
