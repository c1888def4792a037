using System.Globalization;
using TypedContent.Compiler.Declared;
using TypedContent.Generator.Flow;
using TypedContent.Generator.Model;
using TypedContent.Packing;

namespace TypedContent.Generator.Emission;

/// <summary>The values of declared properties by way of a content pack: how they are written, and the C# that reads them.</summary>
internal static class PackedDeclaredCode
{
    private const string Reader = "ref global::TypedContent.Generated.ContentReader reader";
    private const string ReadOnlyList = "global::System.Collections.Generic.IReadOnlyList<";

    /// <summary>How many values one entry may be read from. A type that holds many others, which again hold many, would become an endless expression.</summary>
    private const int MaxValues = 2000;

    /// <summary>
    /// Whether all values can be read in one go. They cannot where a type that a property holds leaves something to its own initializers
    /// or to default arguments, or holds itself.
    /// </summary>
    public static bool CanRead(DeclaredSchema schema)
    {
        var values = 0;
        return schema.Entry.Properties.All(property => CanReadAt(property.Type, depth: 0));

        bool CanReadAt(DeclaredType type, int depth) => depth < 8 && ++values <= MaxValues && type.Kind switch
        {
            DeclaredKind.List or DeclaredKind.Dictionary => CanReadAt(type.Element!, depth + 1),
            DeclaredKind.Object => schema.Find(type).Properties.All(property =>
                (property.IsParameter ? property.MustBeSet : !property.HasInitializer) && CanReadAt(property.Type, depth + 1)),
            _ => true,
        };
    }

    /// <summary>Writes the value of a property.</summary>
    /// <param name="value">The value; null for an absent one.</param>
    /// <param name="property">The property.</param>
    /// <param name="schema">The entry type.</param>
    /// <param name="pack">Takes the value.</param>
    public static void Pack(DeclaredValue? value, DeclaredProperty property, DeclaredSchema schema, PackWriter pack)
    {
        if (property.HasInitializer && !property.MustBeSet)
        {
            pack.Presence(value is not null);
            if (value is null)
            {
                return;
            }
        }

        Pack(value ?? DeclaredValue.Null, property.Type, schema, pack);
    }

    private static void Pack(DeclaredValue value, DeclaredType type, DeclaredSchema schema, PackWriter pack)
    {
        // A faulty value is never read: what holds it does not compile.
        var isNull = value.Kind is PrimitiveKind.Null or PrimitiveKind.Faulty;
        switch (type.Kind)
        {
            case DeclaredKind.List:
                pack.Presence(!isNull);
                if (!isNull)
                {
                    pack.List(value.Items, item => Pack(item, type.Element!, schema, pack));
                }

                break;

            case DeclaredKind.Dictionary:
                pack.Presence(!isNull);
                if (!isNull)
                {
                    pack.List(value.Members, member =>
                    {
                        pack.Text(member.Name);
                        Pack(member.Value, type.Element!, schema, pack);
                    });
                }

                break;

            case DeclaredKind.Object:
                pack.Presence(!isNull);
                foreach (var property in isNull ? [] : schema.Find(type).Properties)
                {
                    Pack(value.Members.FirstOrDefault(member => member.Name == property.Name)?.Value ?? DeclaredValue.Null, property.Type, schema, pack);
                }

                break;

            default:
                PackScalar(isNull ? null : value, type, pack);
                break;
        }
    }

    private static void PackScalar(DeclaredValue? value, DeclaredType type, PackWriter pack)
    {
        switch (PrimitiveOf(type))
        {
            case PrimitiveKind.Integer:
                pack.Integer(value?.Integer);
                break;
            case PrimitiveKind.Real:
                pack.Real(value?.Real);
                break;
            case PrimitiveKind.Bool:
                pack.Boolean(value is null ? null : value.Integer == 1);
                break;
            case PrimitiveKind.Date:
                pack.Date(value?.Date);
                break;
            default:
                pack.Text(value?.Text);
                break;
        }
    }

    /// <summary>The C# that reads a value of this type.</summary>
    public static string Read(DeclaredType type, DeclaredSchema schema)
    {
        switch (type.Kind)
        {
            case DeclaredKind.List:
                var element = DeclaredCode.TypeName(type.Element!);
                var list = $"reader.ReadList<{element}>(static ({Reader}) => {Read(type.Element!, schema)})";
                return Optional(type, type.Name.StartsWith(ReadOnlyList, StringComparison.Ordinal) ? list : $"[.. {list}]");

            case DeclaredKind.Dictionary:
                return Optional(type, $"reader.ReadDictionary<{DeclaredCode.TypeName(type.Element!)}>(static ({Reader}) => {Read(type.Element!, schema)})");

            case DeclaredKind.Object:
                return Optional(type, ReadObject(schema.Find(type), schema));

            default:
                return ReadScalar(type);
        }
    }

    /// <summary>Reads a value behind the mark that says whether there is one.</summary>
    private static string Optional(DeclaredType type, string value) =>
        $"reader.ReadPresence() ? {value} : default({DeclaredCode.TypeName(type)}){(type.IsNullable ? "" : "!")}";

    private static string ReadObject(DeclaredObject type, DeclaredSchema schema)
    {
        // Parameters come first, as they are evaluated first.
        var arguments = type.Properties
            .Where(property => property.IsParameter)
            .Select(property => $"{GeneratedFile.EscapeNamespace(property.Name)}: {Read(property.Type, schema)}");
        var members = type.Properties
            .Where(property => !property.IsParameter)
            .Select(property => $"{GeneratedFile.EscapeNamespace(property.Name)} = {Read(property.Type, schema)}")
            .ToArray();
        return $"new {type.Name}({string.Join(", ", arguments)}){(members.Length == 0 ? "" : $" {{ {string.Join(", ", members)} }}")}";
    }

    private static string ReadScalar(DeclaredType type)
    {
        var conversion = ValueConversions.Of(type);
        var (read, must) = PrimitiveOf(type) switch
        {
            PrimitiveKind.Integer => ("reader.ReadInteger()", "reader.ReadInteger().GetValueOrDefault()"),
            PrimitiveKind.Real => ("reader.ReadReal()", "reader.ReadReal().GetValueOrDefault()"),
            PrimitiveKind.Bool => ("reader.ReadBoolean()", "reader.ReadBoolean().GetValueOrDefault()"),
            PrimitiveKind.Date => ("reader.ReadDate()", "reader.ReadDate().GetValueOrDefault()"),
            _ => ("reader.ReadOptionalText()", "reader.ReadOptionalText()!"),
        };
        if (conversion == "{0}")
        {
            return type.IsNullable ? read : must;
        }

        if (!type.IsNullable && PrimitiveOf(type) != PrimitiveKind.Text)
        {
            return string.Format(CultureInfo.InvariantCulture, conversion, must);
        }

        // A text that is absent stays null, whatever the type: it is a property that no file fills.
        var types = $"{PrimitiveName(type)}, {DeclaredCode.TypeName(type)}";
        var converted = string.Format(CultureInfo.InvariantCulture, conversion, "value");
        return $"global::TypedContent.Generated.ContentReader.Convert<{types}>({read}, static value => {converted}){(type.IsNullable ? "" : "!")}";
    }

    private static string PrimitiveName(DeclaredType type) => PrimitiveOf(type) switch
    {
        PrimitiveKind.Integer => "long",
        PrimitiveKind.Real => "double",
        PrimitiveKind.Bool => "bool",
        PrimitiveKind.Date => "global::System.DateTimeOffset",
        _ => "string",
    };

    private static PrimitiveKind PrimitiveOf(DeclaredType type) => type.Kind switch
    {
        DeclaredKind.Bool => PrimitiveKind.Bool,
        DeclaredKind.Integer or DeclaredKind.Enum or DeclaredKind.DateOnly or DeclaredKind.TimeOnly or DeclaredKind.TimeSpan => PrimitiveKind.Integer,
        DeclaredKind.Real => PrimitiveKind.Real,
        DeclaredKind.DateTimeOffset or DeclaredKind.DateTime => PrimitiveKind.Date,
        _ => PrimitiveKind.Text,
    };
}
