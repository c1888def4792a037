using TypedContent.Compiler.FrontMatter.Values;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Schema;

/// <summary>The inferred type of a key's values, in one file or in all of them.</summary>
/// <param name="Kind"><see cref="FieldKind.Null"/> while only null was seen.</param>
internal sealed record FieldType(FieldKind Kind)
{
    /// <summary>The element type of a list; null while only empty lists were seen.</summary>
    public FieldType? Element { get; init; }

    /// <summary>The keys of a map.</summary>
    public EquatableArray<FieldProperty> Properties { get; init; }

    /// <summary>Whether a list in it, at any depth, has items without a common type, such as words and maps.</summary>
    public bool IsMixed { get; init; }

    public static FieldType Of(FieldValue value)
    {
        if (value.Kind != FieldKind.List)
        {
            var properties = value.Fields.Select(field => new FieldProperty(field.Key, Of(field.Value))).ToEquatableArray();
            return new FieldType(value.Kind) { Properties = properties, IsMixed = properties.Any(property => property.Type.IsMixed) };
        }

        FieldType? list = new(FieldKind.List);
        foreach (var item in value.Items)
        {
            list = MergeElements(list, Of(item));
            if (list is null)
            {
                return new FieldType(FieldKind.List) { IsMixed = true };
            }
        }

        return list;
    }

    /// <summary>The narrowest type that includes both; null if there is none (a map and a word).</summary>
    public static FieldType? Merge(FieldType a, FieldType b) => (a.Kind, b.Kind) switch
    {
        _ when a.IsMixed || b.IsMixed => null,
        (FieldKind.Null, _) => b,
        (_, FieldKind.Null) => a,
        (FieldKind.List, FieldKind.List) => MergeElements(a, b.Element),
        (FieldKind.List, _) => MergeElements(a, b),
        (_, FieldKind.List) => MergeElements(b, a),
        (FieldKind.Map, FieldKind.Map) => MergeProperties(a, b),
        (FieldKind.Map, _) or (_, FieldKind.Map) => null,
        _ when a.Kind == b.Kind => a,
        (FieldKind.Integer or FieldKind.Real, FieldKind.Integer or FieldKind.Real) => new FieldType(FieldKind.Real),
        _ => new FieldType(FieldKind.Text),
    };

    private static FieldType? MergeElements(FieldType list, FieldType? element)
    {
        if (element is { IsMixed: true })
        {
            return null;
        }

        if (element is null || list.Element is null)
        {
            return list with { Element = list.Element ?? element };
        }

        return Merge(list.Element, element) is { } merged ? list with { Element = merged } : null;
    }

    /// <summary>All keys of both. If a key's types cannot be merged, neither can the maps.</summary>
    private static FieldType? MergeProperties(FieldType a, FieldType b)
    {
        var properties = new SortedDictionary<string, FieldProperty>(StringComparer.Ordinal);
        foreach (var property in a.Properties.Concat(b.Properties))
        {
            var key = KeyFolding.Fold(property.Key);
            if (!properties.TryGetValue(key, out var first))
            {
                properties.Add(key, property);
            }
            else if (Merge(first.Type, property.Type) is { } merged)
            {
                properties[key] = new FieldProperty(PropertyName.Clearer(first.Key, property.Key), merged);
            }
            else
            {
                return null;
            }
        }

        return a with { Properties = properties.Values.ToEquatableArray() };
    }
}

/// <summary>A key of a map.</summary>
internal sealed record FieldProperty(string Key, FieldType Type);
