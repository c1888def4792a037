using TypedContent.Compiler.Naming;
using TypedContent.Generator.Flow;

namespace TypedContent.Generator.Sources;

/// <summary>Chooses the page of a folder that has several candidates. A README beside an index is meant for readers of the repository.</summary>
internal static class FolderPages
{
    /// <summary>The README files to leave out, each with the file that is the page of their folder, sorted by path.</summary>
    public static Items<SecondIndex> FindSecond(Items<SourceFile> sources)
    {
        var pages = new Dictionary<(string Collection, string Folder, string Language), SourceFile>();
        var readmes = new List<((string, string, string) Key, SourceFile File)>();
        foreach (var source in sources)
        {
            var name = source.CollectionPath.Substring(source.CollectionPath.LastIndexOf('/') + 1);
            if (name.Length == 0 || name[0] is not ('i' or 'I' or '_' or 'r' or 'R'))
            {
                continue;
            }

            var path = ArticlePath.Parse(source.CollectionPath);
            if (!path.IsIndex)
            {
                continue;
            }

            var key = (source.Collection.Name, string.Join("/", path.Folders), path.Lang ?? "");
            if (path.Stem.Equals("readme", StringComparison.OrdinalIgnoreCase))
            {
                readmes.Add((key, source));
            }
            else if (!pages.ContainsKey(key))
            {
                pages.Add(key, source);
            }
        }

        return readmes
            .Where(readme => pages.ContainsKey(readme.Key))
            .OrderBy(readme => readme.File.Path, StringComparer.Ordinal)
            .Select(readme => new SecondIndex(readme.File.Path, readme.File.ProjectPath, pages[readme.Key].ProjectPath))
            .ToItems();
    }
}

/// <summary>A README that is not an article, because another file is the page of its folder.</summary>
/// <param name="Path">The absolute path of the README.</param>
/// <param name="ProjectPath">Its path relative to the project.</param>
/// <param name="Page">The path of the other file, relative to the project.</param>
internal sealed record SecondIndex(string Path, string ProjectPath, string Page);
