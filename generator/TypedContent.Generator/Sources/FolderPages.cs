using TypedContent.Compiler.Naming;
using TypedContent.Generator.Flow;

namespace TypedContent.Generator.Sources;

/// <summary>A folder's page where it has several: beside an index the README is for readers of the repository.</summary>
internal static class FolderPages
{
    /// <summary>The files that are left out, each with the one that stands for their folder, in the order of their paths.</summary>
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

/// <summary>A README that is not an article, because another file stands for its folder.</summary>
/// <param name="Path">The file, absolute.</param>
/// <param name="ProjectPath">The file as seen from the project.</param>
/// <param name="Page">The other one as seen from the project.</param>
internal sealed record SecondIndex(string Path, string ProjectPath, string Page);
