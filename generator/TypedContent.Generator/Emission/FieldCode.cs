using System.Globalization;
using TypedContent.Compiler.FrontMatter.Values;
using TypedContent.Compiler.Schema;
using TypedContent.Compiler.Text;
using TypedContent.Generator.Flow;
using TypedContent.Packing;

namespace TypedContent.Generator.Emission;

/// <summary>The C# of the front matter's other keys: their properties and their values, as literals and by way of a content pack.</summary>
internal static class FieldCode
{
    /// <summary>The method of the runtime library that returns a list of one word.</summary>
    public const string WordsOf = "global::TypedContent.Generated.ContentWords.Of";

    private const string Reader = "ref global::TypedContent.Generated.ContentReader reader";
    private const string Enumerable = "global::System.Linq.Enumerable";

    private static readonly FieldType s_text = new(FieldKind.Text);

    private static readonly Dictionary<FieldKind, string> s_readers = new()
    {
        [FieldKind.Bool] = "ReadBoolean",
        [FieldKind.Integer] = "ReadInteger",
        [FieldKind.Real] = "ReadReal",
        [FieldKind.Date] = "ReadDate",
    };

    /// <summary>Declares a property for each key, and a record for each map among them.</summary>
    /// <param name="writer">Takes the code.</param>
    /// <param name="properties">The properties.</param>
    /// <param name="owner">The type that declares them.</param>
    public static void Declare(SourceWriter writer, IReadOnlyList<SchemaProperty> properties, string owner) =>
        Declare(writer, properties, [SimpleName(owner)], startsBlock: false);

    private static void Declare(SourceWriter writer, IReadOnlyList<SchemaProperty> properties, string[] enclosing, bool startsBlock)
    {
        var isFirst = startsBlock;
        var names = Names(properties);
        foreach (var property in properties)
        {
            var record = RecordName(property.Name, property.Type, names, enclosing);
            if (!isFirst)
            {
                writer.Line();
            }

            isFirst = false;
            var absent = property.Type.Kind == FieldKind.List ? "never null" : "null if a file doesn't have it";
            writer.Line($"/// <summary>The front matter's <c>{XmlDoc.Escape(property.Key)}</c>; {absent}.</summary>");
            writer.Line(property.Type.Kind == FieldKind.List
                ? $"public {TypeName(property.Type, record)} {property.Name} {{ get; init; }} = [];"
                : $"public {TypeName(property.Type, record)}? {property.Name} {{ get; init; }}");
        }

        foreach (var property in properties)
        {
            if (MapOf(property.Type) is { } map)
            {
                writer.Line();
                writer.Line($"/// <summary>The values in the front matter under <c>{XmlDoc.Escape(property.Key)}</c>.</summary>");
                var record = RecordName(property.Name, property.Type, names, enclosing);
                writer.Open($"public sealed record {record}");
                Declare(writer, Nested(map), [.. enclosing, record], startsBlock: true);
                writer.Close();
            }
        }
    }

    /// <summary>The value of a key as an expression for a property of this type.</summary>
    public static string Value(FieldValue value, FieldType type) => type.Kind switch
    {
        FieldKind.List => $"[{string.Join(", ", ItemsOf(value).Select(item => Value(item, type.Element ?? s_text)))}]",
        _ when value.Kind == FieldKind.Null => "null",
        FieldKind.Bool => CoreSchema.Boolean(value.Text) ? "true" : "false",
        FieldKind.Integer => CoreSchema.TryInteger(value.Text, out var whole) ? whole.ToString(CultureInfo.InvariantCulture) : "null",
        FieldKind.Real => Real(value) is { } real ? Literal.Real(real) : "null",
        FieldKind.Date => Literal.Date(value.Date),
        FieldKind.Map => Map(value, type),
        _ => Literal.String(value.Text),
    };

    /// <summary>The C# that reads the value of a key from a content pack.</summary>
    /// <param name="property">The property.</param>
    /// <param name="owner">The type that declares it, as the code refers to it.</param>
    /// <param name="siblings">The names of the properties beside it.</param>
    public static string Read(SchemaProperty property, string owner, HashSet<string> siblings) =>
        Read(property, owner, siblings, [SimpleName(owner)]);

    /// <summary>Writes the value of a key into a content pack.</summary>
    public static void Pack(FieldValue value, FieldType type, PackWriter pack)
    {
        switch (type.Kind)
        {
            case FieldKind.List:
                var element = type.Element ?? s_text;
                pack.List(ItemsOf(value).ToArray(), item => Pack(item, element, pack));
                break;
            case FieldKind.Bool:
                pack.Boolean(value.Kind == FieldKind.Null ? null : CoreSchema.Boolean(value.Text));
                break;
            case FieldKind.Integer:
                pack.Integer(value.Kind != FieldKind.Null && CoreSchema.TryInteger(value.Text, out var whole) ? whole : null);
                break;
            case FieldKind.Real:
                pack.Real(value.Kind == FieldKind.Null ? null : Real(value));
                break;
            case FieldKind.Date:
                pack.Date(value.Kind == FieldKind.Null ? null : value.Date);
                break;
            case FieldKind.Map:
                pack.Presence(value.Kind != FieldKind.Null);
                var fields = ByFoldedKey(value.Fields, field => KeyFolding.Fold(field.Key));
                foreach (var property in value.Kind == FieldKind.Null ? [] : Nested(type))
                {
                    Pack(fields.TryGetValue(property.FoldedKey, out var field) ? field.Value : FieldValue.Null, property.Type, pack);
                }

                break;
            default:
                pack.Text(value.Kind == FieldKind.Null ? null : value.Text);
                break;
        }
    }

    /// <summary>A property as a list of words.</summary>
    public static string Words(SchemaProperty property) => property.Type switch
    {
        { Kind: FieldKind.Text } => $"{WordsOf}({property.Name})",
        { Kind: FieldKind.List, Element.Kind: FieldKind.Text } => property.Name,
        { Kind: FieldKind.List, Element: { Kind: FieldKind.List, Element.Kind: FieldKind.Text } } =>
            $"[.. {Enumerable}.Distinct({Enumerable}.SelectMany({property.Name}, static path => path))]",
        _ => "[]",
    };

    /// <summary>The names of the properties of one type.</summary>
    public static HashSet<string> Names(IEnumerable<SchemaProperty> properties) => new(properties.Select(property => property.Name), StringComparer.Ordinal);

    private static string Read(SchemaProperty property, string owner, HashSet<string> siblings, string[] enclosing)
    {
        var record = RecordName(property.Name, property.Type, siblings, enclosing);
        return Read(property.Type, $"{owner}.{record}", [.. enclosing, record], isItem: false);
    }

    /// <param name="type">The type of the value.</param>
    /// <param name="record">The record of a map in it, as the code refers to it.</param>
    /// <param name="enclosing">That record and all around it, by their simple names.</param>
    /// <param name="isItem">Whether it is in a list.</param>
    private static string Read(FieldType type, string record, string[] enclosing, bool isItem)
    {
        switch (type.Kind)
        {
            case FieldKind.List:
                var element = type.Element ?? s_text;
                return $"reader.ReadList<{TypeName(element, record)}>(static ({Reader}) => {Read(element, record, enclosing, isItem: true)})";
            case FieldKind.Map:
                var properties = Nested(type);
                var names = Names(properties);
                var assignments = string.Join(", ", properties.Select(property => $"{property.Name} = {Read(property, record, names, enclosing)}"));
                return $"reader.ReadPresence() ? new {record}() {{ {assignments} }} : {(isItem ? $"new {record}()" : "null")}";
            case FieldKind.Bool or FieldKind.Integer or FieldKind.Real or FieldKind.Date:
                return $"reader.{s_readers[type.Kind]}(){(isItem ? ".GetValueOrDefault()" : "")}";
            default:
                return isItem ? "reader.ReadText()" : "reader.ReadOptionalText()";
        }
    }

    private static string Map(FieldValue value, FieldType type)
    {
        var properties = ByFoldedKey(Nested(type), property => property.FoldedKey);
        var assignments = value.Fields.Where(field => field.Value.Kind != FieldKind.Null)
            .Select(field => (Property: properties.TryGetValue(KeyFolding.Fold(field.Key), out var property) ? property : null, field.Value))
            .Where(pair => pair.Property is not null)
            .Select(pair => $"{pair.Property!.Name} = {Value(pair.Value, pair.Property.Type)}");
        return $"new() {{ {string.Join(", ", assignments)} }}";
    }

    // The first of each counts.
    private static Dictionary<string, T> ByFoldedKey<T>(IEnumerable<T> items, Func<T, string> keyOf)
    {
        var byKey = new Dictionary<string, T>(StringComparer.Ordinal);
        foreach (var item in items)
        {
            var key = keyOf(item);
            if (!byKey.ContainsKey(key))
            {
                byKey.Add(key, item);
            }
        }

        return byKey;
    }

    /// <summary>The items of a list that have a value; of a value that is not a list, that.</summary>
    private static IEnumerable<FieldValue> ItemsOf(FieldValue value) =>
        (value.Kind == FieldKind.List ? value.Items : [value]).Where(item => item.Kind != FieldKind.Null);

    private static double? Real(FieldValue value) =>
        CoreSchema.TryInteger(value.Text, out var whole) ? whole : CoreSchema.TryReal(value.Text, out var real) ? real : null;

    private static string TypeName(FieldType type, string record) => type.Kind switch
    {
        FieldKind.Bool => "bool",
        FieldKind.Integer => "long",
        FieldKind.Real => "double",
        FieldKind.Date => "global::System.DateTimeOffset",
        FieldKind.List => $"global::System.Collections.Generic.IReadOnlyList<{TypeName(type.Element ?? s_text, record)}>",
        FieldKind.Map => record,
        _ => "string",
    };

    private static FieldType? MapOf(FieldType type) => type.Kind switch
    {
        FieldKind.Map => type,
        FieldKind.List when type.Element is not null => MapOf(type.Element),
        _ => null,
    };

    private static string SimpleName(string type) => type.Substring(type.LastIndexOf('.') + 1);

    /// <summary>A record may be called neither as a property beside it, nor as one of its own, nor as a type that it is in.</summary>
    private static string RecordName(string property, FieldType type, HashSet<string> siblings, string[] enclosing)
    {
        var name = property + (type.Kind == FieldKind.List ? "Item" : "Info");
        var members = MapOf(type) is { } map ? Nested(map).Select(member => member.Name).ToArray() : [];
        while (siblings.Contains(name) || enclosing.Contains(name, StringComparer.Ordinal) || members.Contains(name, StringComparer.Ordinal))
        {
            name += "Value";
        }

        return name;
    }

    private static EquatableArray<SchemaProperty> Nested(FieldType map) => SchemaProperty.Unique(map.Properties.Select(property =>
        new SchemaProperty(KeyFolding.Fold(property.Key), property.Key, PropertyName.FromKey(property.Key, "", isNested: true), property.Type)));
}
