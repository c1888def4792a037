using Microsoft.CodeAnalysis;
using TypedContent.Compiler.Text;
using TypedContent.Generator.Flow;
using TypedContent.Generator.Model;
using TypedContent.Generator.Settings;

namespace TypedContent.Generator.Declaring;

/// <summary>
/// The namespaces of Razor components with the name of a generated type. Razor's generator declares them, named after the components' folders. Generators do
/// not see each other's output, but all of them see the components' files.
/// </summary>
/// <param name="Components">For each name, the first component in that namespace or below it.</param>
internal sealed record RazorNamespaces(EquatableArray<RazorComponent> Components)
{
    public static RazorNamespaces None { get; } = new(default(EquatableArray<RazorComponent>));

    public static RazorNamespaces Of(GivenFiles files, BuildSettings settings, IEnumerable<CollectionInfo> collections)
    {
        if (settings.ProjectFolder.Length == 0)
        {
            return None;
        }

        var razor = files.All
            .Where(file => file.Path.EndsWith(".razor", StringComparison.Ordinal))
            .Select(file => (File: file, Path: FilePath.Normalize(file.Path)))
            .Where(file => file.Path.StartsWith(settings.ProjectFolder, StringComparison.Ordinal))
            .OrderBy(file => file.Path, StringComparer.Ordinal)
            .ToArray();
        var found = new List<RazorComponent>();
        foreach (var name in collections.SelectMany(NamesOf).Distinct(StringComparer.Ordinal))
        {
            var @namespace = settings.Namespace.Length == 0 ? name : settings.Namespace + "." + name;
            var component = razor.FirstOrDefault(file =>
                IsWithin(NamespaceOf(file.Path, settings), @namespace) && !razor.Any(other => Decides(other.Path, file.Path) && HasNamespace(other.File)));
            if (component.Path is { } path)
            {
                found.Add(new RazorComponent(name, path));
            }
        }

        return new(found.ToEquatableArray());
    }

    /// <summary>The path of a component in a namespace with the name of a generated type; null if there is none.</summary>
    public string? Find(string name) => Components.FirstOrDefault(component => component.Name == name)?.Path;

    private static string[] NamesOf(CollectionInfo collection) => [collection.Name, collection.CompiledName, collection.EntryType];

    private static string NamespaceOf(string path, BuildSettings settings)
    {
        var folders = path.Substring(settings.ProjectFolder.Length).Split('/');
        return string.Join(".", new[] { settings.RootNamespace }.Concat(folders.Take(folders.Length - 1)).Where(part => part.Length > 0));
    }

    private static bool IsWithin(string inner, string outer) =>
        inner.StartsWith(outer, StringComparison.Ordinal) && (inner.Length == outer.Length || inner[outer.Length] == '.');

    /// <summary>Whether a file's directives apply to a component: it is the component itself, or the imports of a folder that contains it.</summary>
    private static bool Decides(string path, string component) =>
        path == component
        || (path.EndsWith("/_Imports.razor", StringComparison.Ordinal)
            && component.StartsWith(path.Substring(0, path.Length - "_Imports.razor".Length), StringComparison.Ordinal));

    /// <summary>Whether a file sets its namespace. Then only Razor's generator knows it.</summary>
    private static bool HasNamespace(AdditionalText file) =>
        file.GetText()?.Lines.Any(line => line.ToString().TrimStart().StartsWith("@namespace", StringComparison.Ordinal)) == true;
}

/// <summary>A component in a namespace with the name of a generated type.</summary>
/// <param name="Name">The type's name, without its namespace.</param>
/// <param name="Path">The component's absolute path.</param>
internal sealed record RazorComponent(string Name, string Path);
