using System.Collections;
using System.Reflection;
using System.Runtime.Loader;
using TypedContent.Generator.Model;

namespace TypedContent.Generator.Tests.Running;

/// <summary>A compiled project loaded into memory, to see what its users see at run time.</summary>
internal sealed class LoadedSite(Assembly assembly, string defaultNamespace)
{
    public static LoadedSite Of(EmittedProject project)
    {
        Assert.NotEmpty(project.Assembly);
        return new LoadedSite(new AssemblyLoadContext("site", isCollectible: true).LoadFromStream(new MemoryStream(project.Assembly)), "Sample");
    }

    /// <summary>The entries of a collection, newest first.</summary>
    public IReadOnlyList<ContentEntry> All(string collection = "Articles") => [.. ((IEnumerable)Static(collection, "All")).Cast<ContentEntry>()];

    /// <summary>All collections.</summary>
    public IEnumerable<IContentCollection> Collections => assembly.GetTypes()
        .Select(type => type.GetProperty("Collection", BindingFlags.Public | BindingFlags.Static))
        .OfType<PropertyInfo>()
        .Select(property => (IContentCollection)property.GetValue(null)!)
        .OrderBy(collection => collection.Name, StringComparer.Ordinal);

    /// <summary>The collection as libraries receive it.</summary>
    public IContentCollection Collection(string collection = "Articles") => (IContentCollection)Static(collection, "Collection");

    /// <summary>The entry at a path of members, such as <c>Articles.Guides.Setup</c>.</summary>
    public ContentEntry Entry(string members)
    {
        var dot = members.LastIndexOf('.');
        return (ContentEntry)Static(members[..dot].Replace('.', '+'), members[(dot + 1)..]);
    }

    public Type Type(string name) => assembly.GetType($"{defaultNamespace}.{name}", throwOnError: true)!;

    /// <summary>The value of a member that only the entry's own type has.</summary>
    public static object? Value(object entry, string property) =>
        (entry.GetType().GetProperty(property) ?? throw new MissingMemberException(entry.GetType().Name, property)).GetValue(entry);

    private object Static(string type, string property) =>
        (Type(type).GetProperty(property, BindingFlags.Public | BindingFlags.Static) ?? throw new MissingMemberException(type, property)).GetValue(null)!;
}
