using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Files;

/// <summary>All files that the project gives besides its articles.</summary>
/// <param name="Collections">The collections beside whose articles all files are given: there what is not given does not exist.
/// <c>Articles=articles</c> is said of one folder alone.</param>
/// <param name="Files">The files, in the order of their paths.</param>
internal sealed record AssetList(EquatableArray<string> Collections, EquatableArray<AssetFile> Files)
{
    /// <summary>The name of the list that the package's targets write.</summary>
    public const string FileName = "TypedContent.files";

    private const string Heading = "TypedContent files 1";

    public static AssetList Empty { get; } = new(default, default);

    /// <summary>Whether a file of a collection that is not given does not exist.</summary>
    /// <param name="collection">The collection.</param>
    /// <param name="root">The folder that its paths begin in, from the project.</param>
    public bool HasAllOf(string collection, string root) =>
        Collections.Any(given => given == collection || given.Equals($"{collection}={root}", StringComparison.OrdinalIgnoreCase));

    /// <summary>
    /// Reads the list that the package's targets write: a heading with the collections, then a line for each file, its parts between tabs.
    /// </summary>
    /// <param name="lines">The list's lines.</param>
    /// <param name="toSource">From an absolute path to that from the project.</param>
    /// <returns>Null for what is not a list of this version.</returns>
    public static AssetList? Read(IEnumerable<string> lines, Func<string, string> toSource)
    {
        string[]? collections = null;
        var files = new List<AssetFile>();
        foreach (var line in lines)
        {
            var parts = line.Split('\t');
            if (collections is null)
            {
                if (parts[0] != Heading)
                {
                    return null;
                }

                collections = [.. parts.Skip(1).SelectMany(part => part.Split(',')).Where(name => name.Length > 0).Distinct(StringComparer.Ordinal)];
            }
            else if (parts.Length is >= 4 and <= 6)
            {
                var (collection, path, outputPath, fullPath) = (parts[0], parts[1], parts[2], parts[3]);
                files.Add(new AssetFile(toSource(fullPath), collection, path, outputPath)
                {
                    Url = parts.Length > 4 ? parts[4] : "",
                    Image = parts.Length > 5 ? ImageFacts.Read(parts[5]) : null,
                });
            }
        }

        return collections is null ? null : new AssetList(
            collections.ToEquatableArray(),
            files.OrderBy(file => file.Source, StringComparer.Ordinal).ToEquatableArray());
    }
}

/// <summary>A file that the project gives besides its articles: an image, a PDF.</summary>
/// <param name="Source">The file, by its path from the project.</param>
/// <param name="Collection">The collection that its item names; may be empty.</param>
/// <param name="Path">What its item's glob matched.</param>
/// <param name="OutputPath">Where the build puts it, within the output.</param>
internal sealed record AssetFile(string Source, string Collection, string Path, string OutputPath)
{
    /// <summary>The address of the folder that its item's glob begins in; empty where the file's address follows from its articles'.</summary>
    public string Url { get; init; } = "";

    /// <summary>What the build read from it, where it is an image; else null.</summary>
    public ImageFacts? Image { get; init; }
}
