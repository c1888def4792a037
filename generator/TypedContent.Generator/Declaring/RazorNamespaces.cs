using TypedContent.Generator.Flow;
using TypedContent.Generator.Model;
using TypedContent.Generator.Settings;

namespace TypedContent.Generator.Declaring;

/// <summary>
/// The namespaces of Razor components, which follow their folders. Razor's generator declares them. Generators do not see each other's output, but all see
/// the components' files.
/// </summary>
/// <param name="Files">Each namespace with the path of a component in it, a line for each.</param>
internal sealed record RazorNamespaces(string Files)
{
    public static RazorNamespaces None { get; } = new("");

    public static RazorNamespaces Of(GivenFiles files, BuildSettings settings)
    {
        if (settings.ProjectFolder.Length == 0)
        {
            return None;
        }

        var found = new SortedDictionary<string, string>(StringComparer.Ordinal);
        var components = files.Paths
            .Where(path => path.EndsWith(".razor", StringComparison.Ordinal))
            .Select(FilePath.Normalize)
            .Where(path => path.StartsWith(settings.ProjectFolder, StringComparison.Ordinal));
        foreach (var path in components)
        {
            var segments = path.Substring(settings.ProjectFolder.Length).Split('/');
            var name = settings.RootNamespace;
            foreach (var segment in segments.Take(segments.Length - 1))
            {
                name = name.Length == 0 ? segment : name + "." + segment;
                found[name] = found.TryGetValue(name, out var other) && string.CompareOrdinal(other, path) < 0 ? other : path;
            }
        }

        return found.Count == 0 ? None : new(string.Join("\n", found.Select(pair => pair.Key + "\t" + pair.Value)));
    }

    /// <summary>The first component in a namespace, or in one below it; null for none.</summary>
    public string? Find(string name)
    {
        foreach (var line in Files.Length == 0 ? [] : Files.Split('\n'))
        {
            if (line.Length > name.Length && line[name.Length] == '\t' && line.StartsWith(name, StringComparison.Ordinal))
            {
                return line.Substring(name.Length + 1);
            }
        }

        return null;
    }
}
