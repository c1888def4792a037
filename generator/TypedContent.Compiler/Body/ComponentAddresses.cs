using TypedContent.Compiler.Addresses;
using TypedContent.Compiler.Body.Components;
using TypedContent.Compiler.Content;

namespace TypedContent.Compiler.Body;

/// <summary>Finds the files next to an article that its components refer to.</summary>
internal static class ComponentAddresses
{
    /// <param name="components">The components.</param>
    /// <param name="first">The number of resources that the body has besides those of components.</param>
    /// <returns>The relative addresses in component arguments, and the location of each.</returns>
    public static (IReadOnlyList<string> Files, IReadOnlyList<LinkLocation> Places) Find(IReadOnlyList<BodyComponent> components, int first)
    {
        var files = new List<string>();
        var places = new List<LinkLocation>();
        foreach (var argument in components.SelectMany(component => component.Arguments))
        {
            if (argument.Value is { } value && ComponentArgumentReader.IsAddress(argument.Name) && IsFile(value))
            {
                places.Add(new LinkLocation(first + files.Count, argument.ValueLocation));
                files.Add(value);
            }
        }

        return (files, places);
    }

    // Only a value with a file extension is treated as a file. Other words may have a meaning that only the component knows.
    private static bool IsFile(string value) => LinkKinds.IsRelative(value) && value.IndexOf(' ') < 0
        && value.LastIndexOf('.') is > 0 and var dot && dot > value.LastIndexOf('/') && dot < value.Length - 1;
}
