using TypedContent.Tasks.Naming;

namespace TypedContent.Tasks.Files;

/// <summary>
/// Filters the files matched by a project's own globs: <c>posts/**</c> also matches articles, partials, and code, and may match files that must never be
/// published.
/// </summary>
internal static class ContentFileFilter
{
    private static readonly HashSet<string> s_left = new(StringComparer.OrdinalIgnoreCase)
    {
        ".md", ".markdown", ".mdx",
        ".cs", ".vb", ".fs", ".razor", ".cshtml",
        ".csproj", ".vbproj", ".fsproj", ".sln", ".slnx", ".props", ".targets",
        ".config", ".user", ".pfx", ".snk", ".key", ".pem",
    };

    /// <param name="within">The path that the glob matched, including the file name, with forward slashes.</param>
    public static bool IsLeftOut(string within) =>
        s_left.Contains(ProjectPath.ExtensionOf(within)) || within.Split('/').Any(segment => segment.Length > 0 && segment[0] is '_' or '.');
}
