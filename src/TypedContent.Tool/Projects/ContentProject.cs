using System.Xml;
using System.Xml.Linq;

namespace TypedContent.Tool.Projects;

/// <summary>A project with articles, as described by its project file.</summary>
internal sealed class ContentProject
{
    private ContentProject(string file, IReadOnlyList<ContentFolder> folders)
    {
        File = file;
        Folders = folders;
    }

    /// <summary>The full path of the project file.</summary>
    public string File { get; }

    public string Root => Path.GetDirectoryName(File)!;

    /// <summary>The collections and the folders of their articles.</summary>
    public IReadOnlyList<ContentFolder> Folders { get; }

    /// <summary>Finds the project for a path: a project file, or the only one in a folder.</summary>
    /// <param name="path">The path; null for the current folder and its parents.</param>
    public static ContentProject Find(string? path)
    {
        var start = Path.GetFullPath(path ?? ".");
        if (System.IO.File.Exists(start))
        {
            return Read(start);
        }

        if (!Directory.Exists(start))
        {
            throw new ToolException(ExitCodes.Usage, $"There is no project file or folder '{path}'.");
        }

        for (var folder = new DirectoryInfo(start); folder is not null; folder = path is null ? folder.Parent : null)
        {
            var projects = folder.GetFiles("*.csproj");
            if (projects.Length > 1)
            {
                var names = string.Join(", ", projects.Select(file => file.Name).Order(StringComparer.Ordinal));
                throw new ToolException(
                    ExitCodes.Usage,
                    $"There are {projects.Length} projects in '{folder.FullName}'. Name one of them: {names}.");
            }

            if (projects.Length == 1)
            {
                return Read(projects[0].FullName);
            }
        }

        throw new ToolException(
            ExitCodes.Usage,
            path is null ? "There is no project in this folder or in one above it. Name one with --project." : $"There is no project in '{path}'.");
    }

    /// <summary>The collection with a name. If there is none, the error lists the existing ones.</summary>
    public ContentFolder Folder(string collection) =>
        Folders.FirstOrDefault(folder => folder.Collection.Equals(collection, StringComparison.OrdinalIgnoreCase))
        ?? throw new ToolException(
            ExitCodes.Usage,
            $"There is no collection '{collection}' in {Path.GetFileName(File)}. It has {string.Join(", ", Folders.Select(folder => folder.Collection))}.");

    private static ContentProject Read(string file)
    {
        var folders = new List<ContentFolder>();
        var hasDefaults = true;
        var root = Path.GetDirectoryName(file)!;
        // Settings for a whole repository come from Directory.Build.props above the project.
        foreach (var source in Above(root).Append(file))
        {
            XDocument document;
            try
            {
                document = XDocument.Load(source);
            }
            catch (XmlException fault)
            {
                throw new ToolException(ExitCodes.Failed, $"{source}({fault.LineNumber},{fault.LinePosition}): {fault.Message}");
            }

            hasDefaults &= !document
                .Descendants()
                .Any(element => element.Name.LocalName == "EnableDefaultArticleItems"
                    && element.Value.Trim().Equals("false", StringComparison.OrdinalIgnoreCase));
            foreach (var item in document.Descendants().Where(element => element.Name.LocalName == "AdditionalFiles"))
            {
                var include = item.Attribute("Include")?.Value.Split(';')[0].Trim().Replace('\\', '/');
                var collection = item.Attribute("ContentCollection")?.Value
                    ?? item.Elements().FirstOrDefault(element => element.Name.LocalName == "ContentCollection")?.Value;
                if (include is { Length: > 0 }
                    && collection is { Length: > 0 }
                    && include.IndexOf('*', StringComparison.Ordinal) is var star and >= 0
                    && !include.Contains('$', StringComparison.Ordinal)
                    && folders.All(known => known.Collection != collection))
                {
                    folders.Add(new ContentFolder(collection, Path.GetFullPath(Path.Combine(root, include[..star]))));
                }
            }
        }

        if (hasDefaults && folders.All(folder => folder.Collection != "Articles"))
        {
            var upper = Path.Combine(root, "Articles");
            folders.Insert(0, new ContentFolder("Articles", Directory.Exists(upper) ? upper : Path.Combine(root, "articles")));
        }

        return new ContentProject(file, folders);
    }

    private static IEnumerable<string> Above(string root)
    {
        for (var folder = new DirectoryInfo(root); folder is not null; folder = folder.Parent)
        {
            var props = Path.Combine(folder.FullName, "Directory.Build.props");
            if (System.IO.File.Exists(props))
            {
                return [props];
            }
        }

        return [];
    }
}

/// <summary>A collection and the folder of its articles.</summary>
/// <param name="Collection">Its name in C#.</param>
/// <param name="Path">The folder's full path; it may not exist yet.</param>
internal sealed record ContentFolder(string Collection, string Path)
{
    private static readonly string[] s_endings = [".md", ".markdown", ".mdx", ".html", ".htm"];

    /// <summary>The articles, by their paths within the folder.</summary>
    public IReadOnlyList<string> Articles() => !Directory.Exists(Path) ? [] :
        [.. Directory.EnumerateFiles(Path, "*", SearchOption.AllDirectories)
            .Where(file => s_endings.Contains(System.IO.Path.GetExtension(file), StringComparer.OrdinalIgnoreCase))
            .Select(file => System.IO.Path.GetRelativePath(Path, file).Replace('\\', '/'))
            .Where(file => !file
                .Split('/')
                .Any(segment => segment[0] == '.' || (segment[0] == '_' && !segment.StartsWith("_index.", StringComparison.Ordinal))))
            .Order(StringComparer.Ordinal)];
}
