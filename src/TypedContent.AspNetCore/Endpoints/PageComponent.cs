using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using Microsoft.AspNetCore.Components;
using static System.Diagnostics.CodeAnalysis.DynamicallyAccessedMemberTypes;

namespace TypedContent.AspNetCore.Endpoints;

/// <summary>The item that a component gets, as a type and as a name in messages.</summary>
/// <param name="Name">The name of its type, with <c>{0}</c> for the type of the entries.</param>
/// <param name="Definition">Its generic type; null for the entry itself.</param>
/// <param name="Interface">The interface it implements, whatever the type of the entries; null if there is none.</param>
/// <param name="HasPages">Whether it is a list that can be split into pages.</param>
internal sealed record ItemKind(string Name, Type? Definition, Type? Interface, bool HasPages)
{
    public static ItemKind Entry { get; } = new("{0}", null, typeof(IContentEntry), HasPages: false);

    public static ItemKind Term { get; } = new("ContentTerm<{0}>", typeof(ContentTerm<>), typeof(IContentTerm), HasPages: true);

    public static ItemKind Taxonomy { get; } = new("ContentTaxonomy<{0}>", typeof(ContentTaxonomy<>), typeof(IContentTaxonomy), HasPages: false);

    public static ItemKind Period { get; } = new("ContentPeriod<{0}>", typeof(ContentPeriod<>), null, HasPages: true);
}

/// <summary>Checks during mapping that a component can take its parameters. Otherwise, the first request would be a 500.</summary>
internal static class PageComponent
{
    private static readonly string[] s_page = ["Page"];

    public static PropertyInfo? Find([DynamicallyAccessedMembers(All)] Type component, string parameter) =>
        component.GetProperty(parameter, BindingFlags.Public | BindingFlags.Instance) is { } property && property.IsDefined(typeof(ParameterAttribute))
            ? property
            : null;

    /// <exception cref="InvalidOperationException">It cannot take them.</exception>
    public static void ThrowIfUnfit([DynamicallyAccessedMembers(All)] Type component, string parameter, ItemKind kind, IContentCollection collection)
    {
        var entry = EntryTypeOf(collection);
        var expected = string.Format(System.Globalization.CultureInfo.InvariantCulture, kind.Name, entry?.Name ?? "Article");
        var example = $"Expected [Parameter, EditorRequired] public required {expected} {parameter} {{ get; set; }}.";
        if (Find(component, parameter) is not { } property)
        {
            throw new InvalidOperationException($"{component.Name} has no parameter {parameter}, which it gets for {collection.Name}. {example}");
        }

        if (!Takes(property.PropertyType, kind, entry))
        {
            throw new InvalidOperationException(
                $"{component.Name}.{parameter} is of the type {Show(property.PropertyType)}, but gets one of {collection.Name}. {example}");
        }

        if (kind.HasPages
            && Find(component, "Page") is { } page
            && !Takes(page.PropertyType, new ItemKind("", typeof(ContentPage<>), null, HasPages: false), entry))
        {
            throw new InvalidOperationException(
                $"{component.Name}.Page is of the type {Show(page.PropertyType)}. "
                + $"Expected [Parameter] public ContentPage<{entry?.Name ?? "Article"}> Page {{ get; set; }}.");
        }

        var others = component.GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(other => other.IsDefined(typeof(ParameterAttribute)) && other.IsDefined(typeof(EditorRequiredAttribute)))
            .Select(other => other.Name)
            .Except([parameter, .. kind.HasPages ? s_page : []], StringComparer.Ordinal);
        if (others.FirstOrDefault() is { } missing)
        {
            throw new InvalidOperationException(
                $"{component.Name} requires a parameter {missing}, which nobody gives it: the page of {collection.Name} gets {parameter}.");
        }
    }

    /// <summary>The type of the entries; null if the collection is not a ContentCollection.</summary>
    private static Type? EntryTypeOf(IContentCollection collection) =>
        collection.GetType() is { IsGenericType: true } type && type.GetGenericTypeDefinition() == typeof(ContentCollection<>)
            ? type.GenericTypeArguments[0]
            : null;

    private static bool Takes(Type parameter, ItemKind kind, Type? entry) =>
        parameter == typeof(object) || entry is null || parameter == kind.Interface
        || (kind.Definition is null ? parameter.IsAssignableFrom(entry)
            : parameter.IsGenericType && parameter.GetGenericTypeDefinition() == kind.Definition && parameter.GenericTypeArguments[0] == entry);

    private static string Show(Type type) =>
        type.IsGenericType ? $"{type.Name.Split('`')[0]}<{string.Join(", ", type.GenericTypeArguments.Select(argument => argument.Name))}>" : type.Name;
}
