using System.Text;

namespace TypedContent.Generator.Tests.HotReloads;

/// <summary>Renders the bodies of a collection with their components.</summary>
internal static class RenderedBodies
{
    private const string Library = "TypedContent.AspNetCore.Components.";

    public static string Of(IContentCollection collection)
    {
        var text = new StringBuilder();
        foreach (var entry in collection.All.Cast<ContentEntry>())
        {
            text.Append(entry.SourcePath).Append(": ").Append(Of(entry)).Append('\n');
        }

        return text.ToString();
    }

    /// <summary>The rendered body of an entry, or its HTML if it has no components.</summary>
    public static string Of(ContentEntry entry)
    {
        if (entry.GetType().GetInterface(Library + "IComponentContent") is not { } type)
        {
            return entry.Html;
        }

        var fragment = Activator.CreateInstance(type.Assembly.GetType(Library + "ContentFragment", throwOnError: true)!, entry, entry.Html, 0)!;
        return type.GetMethod("WriteBody")!.Invoke(entry, [fragment]) is true ? fragment.ToString()! : entry.Html;
    }
}
