using System.Globalization;
using TypedContent.Tasks.Naming;

namespace TypedContent.Tasks.Files;

/// <summary>
/// Where files beside articles are copied: below <c>content/</c> and the assembly's name, at their path in the project. Files outside of the project are below
/// <c>outside/1/</c>, at their path from the folder above the project, or <c>outside/2/</c> from the one above that: no two files ever have one place.
/// </summary>
internal sealed class OutputPaths(string projectFolder, string assemblyName)
{
    private readonly string _projectFolder = ProjectPath.Normalize(projectFolder).TrimEnd('/') + "/";
    private readonly string _root = $"content/{assemblyName}/";

    /// <param name="path">Absolute, normal.</param>
    public string Of(string path)
    {
        var (up, within) = ProjectPath.Relative(_projectFolder, path);
        return _root + up switch
        {
            // That name's place is taken.
            0 when within.StartsWith("outside/", StringComparison.Ordinal) => "outside/0/" + within.Substring("outside/".Length),
            0 => within,
            > 0 => $"outside/{up.ToString(CultureInfo.InvariantCulture)}/{within}",
            _ => "outside/" + within.Replace(":", "").TrimStart('/'),
        };
    }
}
