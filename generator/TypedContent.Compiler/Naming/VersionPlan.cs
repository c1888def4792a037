using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Naming;

/// <summary>How a collection's files are divided into versions: by their outermost folder, or the one below their language's.</summary>
/// <param name="FindsFolders">Whether every folder counts whose name can only be a version.</param>
/// <param name="Names">Further names of folders that are versions, newest first.</param>
/// <param name="Current">The version of the files outside of such folders; empty if they are part of every version.</param>
internal sealed record VersionPlan(bool FindsFolders, EquatableArray<string> Names, string Current)
{
    /// <summary>The plan of a collection without versions.</summary>
    public static VersionPlan None { get; } = new(FindsFolders: false, [], "");

    /// <summary>The versions that items of articles name, which say nothing about their order.</summary>
    public EquatableArray<string> OfItems { get; init; } = [];

    /// <summary>Whether the collection has versions.</summary>
    public bool IsUsed => FindsFolders || Names.Count > 0 || OfItems.Count > 0;

    /// <summary>The version's folder in a path; null if there is none.</summary>
    public string? FolderOf(ArticlePath path)
    {
        var depth = path.HasLanguageFolder ? 1 : 0;
        return IsUsed && path.Folders.Count > depth && IsVersion(path.Folders[depth]) ? path.Folders[depth] : null;
    }

    /// <summary>A page's version; empty if it is part of every version.</summary>
    public string VersionOf(ArticlePath path) => FolderOf(path) ?? (IsUsed ? Current : "");

    /// <summary>A page's folders without those of its language and its version, which are the same in all languages and versions.</summary>
    public IEnumerable<string> PageFoldersOf(ArticlePath path) =>
        path.Folders.Skip((path.HasLanguageFolder ? 1 : 0) + (FolderOf(path) is null ? 0 : 1));

    private bool IsVersion(string folder) =>
        Names.Contains(folder, StringComparer.OrdinalIgnoreCase)
        || OfItems.Contains(folder, StringComparer.OrdinalIgnoreCase)
        || (FindsFolders && VersionName.IsFolder(folder));
}
