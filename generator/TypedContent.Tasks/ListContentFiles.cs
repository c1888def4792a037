using Microsoft.Build.Framework;
using Microsoft.Build.Utilities;
using TypedContent.Tasks.Files;
using TypedContent.Tasks.Images;
using TypedContent.Tasks.Naming;
using TypedContent.Tasks.Output;

namespace TypedContent.Tasks;

/// <summary>
/// Lists the files beside articles for the generator, which reads none of them, with the sizes of images, and says where each is copied. As one list and not
/// as items of the compiler,
/// each of which would cost a build far more than a line.
/// </summary>
public sealed class ListContentFiles : Task
{
    /// <summary>The project's folder, absolute.</summary>
    [Required]
    public string ProjectFolder { get; set; } = "";

    /// <summary>The assembly's name: each project of a program has a folder of its own in the output.</summary>
    [Required]
    public string AssemblyName { get; set; } = "";

    /// <summary>The files; those of the package's own patterns have <c>TypedContentIsDefault</c>.</summary>
    public ITaskItem[] Files { get; set; } = [];

    /// <summary>What the compiler is given is not a file beside an article.</summary>
    public ITaskItem[] Articles { get; set; } = [];

    /// <summary>Whether the package's patterns find every file beside the articles of the default folder.</summary>
    public bool HasDefaultFiles { get; set; }

    /// <summary>Whether files that a browser may run script in are looked through.</summary>
    public bool Inspects { get; set; }

    /// <summary>How loud it is that one of them does: <c>Info</c>, <c>Warning</c> (unless set) or <c>Error</c>.</summary>
    public string Severity { get; set; } = "";

    /// <summary>The list to write, absolute.</summary>
    [Required]
    public string List { get; set; } = "";

    /// <summary>The file that keeps what is known of images from one build to the next, absolute; empty for none.</summary>
    public string ImageCache { get; set; } = "";

    /// <summary>The files to copy, each with <c>Link</c>: its path in the output.</summary>
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
            // Of the package's own patterns it is known for that folder alone.
            collections.Add("Articles=articles");
        }

        foreach (var item in Files)
        {
            var path = globs.PathOf(item);
            var within = globs.WithinGlob(item);
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

    /// <summary>An app sends headers that let no script run; a plain file server does not.</summary>
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
