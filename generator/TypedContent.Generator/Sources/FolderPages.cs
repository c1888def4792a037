using TypedContent.Compiler.Naming;
using TypedContent.Generator.Flow;

namespace TypedContent.Generator.Sources;

/// <summary>Chooses the page of a folder that has several candidates. A README beside an index is meant for readers of the repository.</summary>
internal static class FolderPages
{
    /// <summary>A file that may be the page of its folder; null for any other file.</summary>
    public static FolderPage? Of(SourceFile source)
    {
        var name = source.CollectionPath.Substring(source.CollectionPath.LastIndexOf('/') + 1);
        if (name.Length == 0 || name[0] is not ('i' or 'I' or '_' or 'r' or 'R'))
        {
            return null;
        }

        var path = ArticlePath.Parse(source.CollectionPath);
        return path.IsIndex
            ? new FolderPage(source.Collection.Name, string.Join("/", path.Folders), path.Lang ?? "", source.Path, source.ProjectPath)
            {
                IsReadme = path.Stem.Equals("readme", StringComparison.OrdinalIgnoreCase),
            }
            : null;
    }

    /// <summary>The README files to leave out, each with the file that is the page of their folder, sorted by path.</summary>
    public static Items<SecondIndex> FindSecond(Items<FolderPage> pages)
    {
        var first = new Dictionary<(string Collection, string Folder, string Language), FolderPage>();
        foreach (var page in pages.Where(page => !page.IsReadme && !first.ContainsKey(page.Key)))
        {
            first.Add(page.Key, page);
        }

        return pages
            .Where(page => page.IsReadme && first.ContainsKey(page.Key))
            .OrderBy(readme => readme.Path, StringComparer.Ordinal)
            .Select(readme => new SecondIndex(readme.Path, readme.ProjectPath, first[readme.Key].ProjectPath))
            .ToItems();
    }
}

/// <summary>A file that may be the page of its folder.</summary>
/// <param name="Collection">The name of its collection.</param>
/// <param name="Folder">The folder within the collection.</param>
/// <param name="Language">Its language; empty for the site's own.</param>
/// <param name="Path">Its absolute path.</param>
/// <param name="ProjectPath">Its path relative to the project.</param>
internal sealed record FolderPage(string Collection, string Folder, string Language, string Path, string ProjectPath)
{
    /// <summary>Whether it is a README, and gives way to any other page.</summary>
    public bool IsReadme { get; init; }

    public (string Collection, string Folder, string Language) Key => (Collection, Folder, Language);
}

/// <summary>A README that is not an article, because another file is the page of its folder.</summary>
/// <param name="Path">The absolute path of the README.</param>
/// <param name="ProjectPath">Its path relative to the project.</param>
/// <param name="Page">The path of the other file, relative to the project.</param>
internal sealed record SecondIndex(string Path, string ProjectPath, string Page);
