using TypedContent.Tasks.Naming;

namespace TypedContent.Tasks.Files;

/// <summary>
/// Which files a project's own globs give: <c>posts/**</c> finds articles, partials and code as well, and may find what must never be published.
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

    /// <param name="within">What the glob matched, and the name, with forward slashes.</param>
    public static bool IsLeftOut(string within) =>
        s_left.Contains(ProjectPath.ExtensionOf(within)) || within.Split('/').Any(segment => segment.Length > 0 && segment[0] is '_' or '.');
}
