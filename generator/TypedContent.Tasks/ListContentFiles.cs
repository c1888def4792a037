using Microsoft.Build.Framework;
using Microsoft.Build.Utilities;
using TypedContent.Tasks.Files;
using TypedContent.Tasks.Images;
using TypedContent.Tasks.Naming;
using TypedContent.Tasks.Output;

namespace TypedContent.Tasks;

/// <summary>
/// Lists the files beside articles for the generator, which reads none of them, with the sizes of images, and says where each is copied. As one list and not as items of the compiler,
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

    /// <summary>What the compiler is given is no file beside an article.</summary>
    public ITaskItem[] Articles { get; set; } = [];

    /// <summary>Whether the package's patterns find every file beside the articles of the default folder.</summary>
    public bool HasDefaultFiles { get; set; }

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

            if (articles.Contains(path) || IsRefused(item, path))
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
            }
        }

        images.Save();
        Copied = [.. copied];
        TextFile.Update(List, files.Select(file => file.ToLine()).Prepend("TypedContent files 1\t" + string.Join(",", collections)));
        return true;
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
}
