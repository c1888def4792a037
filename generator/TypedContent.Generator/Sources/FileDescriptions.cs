using Microsoft.CodeAnalysis.Text;
using TypedContent.Compiler.Permalinks;
using TypedContent.Generator.Model;

namespace TypedContent.Generator.Sources;

/// <summary>
/// What the project's items say of its files, by path: one list for all of them, which the package's targets write. Metadata of each
/// file would be a section of the compiler's configuration, and the compiler looks through all sections for each file.
/// </summary>
internal sealed class FileDescriptions : IEquatable<FileDescriptions>
{
    /// <summary>The name of the list that the package's targets write.</summary>
    public const string FileName = "TypedContent.articles";

    private const string Heading = "TypedContent articles 1";

    private readonly SourceText? _text;
    private readonly Dictionary<string, FileDescription> _byPath = new(StringComparer.Ordinal);

    private FileDescriptions(SourceText? text) => _text = text;

    public static FileDescriptions None { get; } = new(null);

    /// <summary>Reads the list: a heading, then a line for each file, its parts between tabs.</summary>
    /// <returns>Null for what is not a list of this version.</returns>
    public static FileDescriptions? Read(SourceText? text)
    {
        if (text is null || text.Lines[0].ToString() != Heading)
        {
            return null;
        }

        var descriptions = new FileDescriptions(text);
        foreach (var line in text.Lines)
        {
            // A name with a tab or a line end breaks its line: that file is not described.
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

    /// <param name="path">The file's absolute path, normal.</param>
    public FileDescription? Find(string path) => _byPath.TryGetValue(path, out var description) ? description : null;

    public bool Equals(FileDescriptions? other) =>
        other is not null && (ReferenceEquals(_text, other._text) || (_text is not null && other._text is not null && _text.ContentEquals(other._text)));

    public override bool Equals(object? obj) => Equals(obj as FileDescriptions);

    public override int GetHashCode() => _byPath.Count;
}

/// <summary>What an item says of a file.</summary>
/// <param name="IsIgnored">Whether it is to be left alone.</param>
/// <param name="Collection">Its collection; empty where it names none.</param>
/// <param name="EntryType">The type of its entries; empty where it names none.</param>
/// <param name="Permalink">The template of its address; empty where it names none.</param>
/// <param name="Path">The path within the collection: what the item's glob matched, and the name.</param>
internal sealed record FileDescription(bool IsIgnored, string Collection, string EntryType, string Permalink, string Path)
{
    /// <summary>The ids of warnings that are not shown for the file, with <c>;</c> between them.</summary>
    public string Suppressed { get; init; } = "";

    /// <summary>Whether articles may show or include it.</summary>
    public bool IsSnippet { get; init; }
}
