using Microsoft.CodeAnalysis.Text;
using TypedContent.Compiler.Permalinks;
using TypedContent.Generator.Model;

namespace TypedContent.Generator.Sources;

/// <summary>
/// The metadata of the project's items by path, read from one list that the package's targets write. Metadata passed the usual way would need a section per
/// file in the compiler's configuration, and the compiler searches all sections for each file.
/// </summary>
internal sealed class FileDescriptions : IEquatable<FileDescriptions>
{
    /// <summary>The file name of the list.</summary>
    public const string FileName = "TypedContent.articles";

    private const string Heading = "TypedContent articles 1";

    private readonly SourceText? _text;
    private readonly Dictionary<string, FileDescription> _byPath = new(StringComparer.Ordinal);

    private FileDescriptions(SourceText? text) => _text = text;

    public static FileDescriptions None { get; } = new(null);

    /// <summary>Reads the list: a heading, then one line per file with tab-separated fields.</summary>
    /// <returns>Null if it is not a list of this version.</returns>
    public static FileDescriptions? Read(SourceText? text)
    {
        if (text is null || text.Lines[0].ToString() != Heading)
        {
            return null;
        }

        var descriptions = new FileDescriptions(text);
        foreach (var line in text.Lines)
        {
            // A file name with a tab or line end breaks its line, so that file has no description.
            var parts = line.ToString().Split('\t');
            if (parts is [var ignore, var collection, var entryType, var permalink, var within, var path, ..])
            {
                var isRooted = path.StartsWith("/", StringComparison.Ordinal);
                descriptions._byPath[FilePath.Normalize(path)] = new FileDescription(
                    ignore.Equals("true", StringComparison.OrdinalIgnoreCase),
                    collection,
                    entryType,
                    permalink.Trim(),
                    FilePath.Normalize(isRooted ? "/" + within : within).TrimStart('/'))
                {
                    Suppressed = parts.Length > 6 ? parts[6] : "",
                    IsSnippet = parts.Length > 7 && parts[7] == "snippet",
                };
            }
        }

        return descriptions;
    }

    /// <param name="path">The file's normalized absolute path.</param>
    public FileDescription? Find(string path) => _byPath.TryGetValue(path, out var description) ? description : null;

    public bool Equals(FileDescriptions? other) =>
        other is not null && (ReferenceEquals(_text, other._text) || (_text is not null && other._text is not null && _text.ContentEquals(other._text)));

    public override bool Equals(object? obj) => Equals(obj as FileDescriptions);

    public override int GetHashCode() => _byPath.Count;
}

/// <summary>The metadata of a file's item.</summary>
/// <param name="IsIgnored">Whether the file is to be ignored.</param>
/// <param name="Collection">Its collection; empty if not set.</param>
/// <param name="EntryType">The type of its entries; empty if not set.</param>
/// <param name="Permalink">The template of its address; empty if not set.</param>
/// <param name="Path">The path within the collection: the part that the item's glob matched, and the file name.</param>
internal sealed record FileDescription(bool IsIgnored, string Collection, string EntryType, string Permalink, string Path)
{
    /// <summary>The ids of warnings that are suppressed for the file, separated by <c>;</c>.</summary>
    public string Suppressed { get; init; } = "";

    /// <summary>Whether articles may display or include it.</summary>
    public bool IsSnippet { get; init; }
}
