using System.Globalization;
using TypedContent.Tasks.Naming;

namespace TypedContent.Tasks.Files;

/// <summary>
/// Assigns output paths to the files next to articles: <c>content/</c>, the assembly's name, and the path in the project. Files outside the project go into
/// <c>outside/1/</c>, with their path relative to the project's parent folder, or <c>outside/2/</c> for the folder above that. No two files share a path.
/// </summary>
internal sealed class OutputPaths(string projectFolder, string assemblyName)
{
    private readonly string _projectFolder = ProjectPath.Normalize(projectFolder).TrimEnd('/') + "/";
    private readonly string _root = $"content/{assemblyName}/";

    /// <param name="path">The normalized absolute path.</param>
    public string Of(string path)
    {
        var (up, within) = ProjectPath.Relative(_projectFolder, path);
        return _root + up switch
        {
            // The name "outside" is already used.
            0 when within.StartsWith("outside/", StringComparison.Ordinal) => "outside/0/" + within.Substring("outside/".Length),
            0 => within,
            > 0 => $"outside/{up.ToString(CultureInfo.InvariantCulture)}/{within}",
            _ => "outside/" + within.Replace(":", "").TrimStart('/'),
        };
    }
}
