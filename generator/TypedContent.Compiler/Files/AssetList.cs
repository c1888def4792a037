using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Files;

/// <summary>All files of the project besides its articles.</summary>
/// <param name="Collections">The collections whose files are completely listed: a file that is not listed does not exist. <c>Articles=articles</c> says so for
/// one folder only.</param>
/// <param name="Files">The files, sorted by path.</param>
internal sealed record AssetList(EquatableArray<string> Collections, EquatableArray<AssetFile> Files)
{
    /// <summary>The name of the list that the package's targets write.</summary>
    public const string FileName = "TypedContent.files";

    private const string Heading = "TypedContent files 1";

    public static AssetList Empty { get; } = new(default, default);

    /// <summary>Whether an unlisted file of a collection does not exist.</summary>
    /// <param name="collection">The collection.</param>
    /// <param name="root">The root folder of its paths, from the project folder.</param>
    public bool HasAllOf(string collection, string root) =>
        Collections.Any(given => given == collection || given.Equals($"{collection}={root}", StringComparison.OrdinalIgnoreCase));

    /// <summary>Reads the list written by the package's targets: a heading with the collections, then a line for each file with tab-separated parts.</summary>
    /// <param name="lines">The list's lines.</param>
    /// <param name="toSource">Converts an absolute path to one from the project folder.</param>
    /// <returns>The list; null if it is not a list of this version.</returns>
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

/// <summary>A file of the project besides its articles, such as an image or a PDF.</summary>
/// <param name="Source">The file, by its path from the project folder.</param>
/// <param name="Collection">The collection set on its item; may be empty.</param>
/// <param name="Path">The part of its path that the item's glob matched.</param>
/// <param name="OutputPath">Its path within the build output.</param>
internal sealed record AssetFile(string Source, string Collection, string Path, string OutputPath)
{
    /// <summary>The address set for the fixed folder of its item's glob; empty if the file's address follows from its articles'.</summary>
    public string Url { get; init; } = "";

    /// <summary>What the build read from an image; null for other files.</summary>
    public ImageFacts? Image { get; init; }
}
