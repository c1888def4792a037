using TypedContent.Compiler.Addresses;
using TypedContent.Compiler.Body.Components;
using TypedContent.Compiler.Content;

namespace TypedContent.Compiler.Body;

/// <summary>The files beside an article that its components name.</summary>
internal static class ComponentAddresses
{
    /// <param name="components">The components.</param>
    /// <param name="first">How many resources the body has without them.</param>
    /// <returns>The relative addresses that they take, and where each is.</returns>
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

    // Only what has an extension is taken for a file: other words may be names of something that only the component knows.
    private static bool IsFile(string value) => LinkKinds.IsRelative(value) && value.IndexOf(' ') < 0
        && value.LastIndexOf('.') is > 0 and var dot && dot > value.LastIndexOf('/') && dot < value.Length - 1;
}
