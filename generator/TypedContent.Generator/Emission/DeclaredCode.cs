using System.Globalization;
using TypedContent.Compiler.Declared;
using TypedContent.Compiler.Naming;
using TypedContent.Generator.Model;

namespace TypedContent.Generator.Emission;

/// <summary>Writes the values of declared properties as C#.</summary>
internal static class DeclaredCode
{
    /// <summary>A type as code, with its question mark.</summary>
    public static string TypeName(DeclaredType type) => type.Name + (type.IsNullable ? "?" : "");

    /// <summary>A value as an expression for a property of this type.</summary>
    public static string Value(DeclaredValue value, DeclaredType type, DeclaredSchema schema) => value.Kind switch
    {
        PrimitiveKind.Null => "null",
        PrimitiveKind.Faulty => "default!",
        PrimitiveKind.List => $"[{string.Join(", ", value.Items.Select(item => Value(item, type.Element!, schema)))}]",
        PrimitiveKind.Map when type.Kind == DeclaredKind.Dictionary => Dictionary(value, type.Element!, schema),
        PrimitiveKind.Map => Object(value, schema.Find(type), schema),
        _ => Scalar(value, type),
    };

    private static string Scalar(DeclaredValue value, DeclaredType type) => type.Kind switch
    {
        // Literals that say themselves what they are.
        DeclaredKind.Decimal => value.Text + "m",
        DeclaredKind.Integer when type.Name != "ulong" => Number(value.Integer),
        _ => string.Format(CultureInfo.InvariantCulture, ValueConversions.Of(type), Primitive(value)),
    };

    private static string Primitive(DeclaredValue value) => value.Kind switch
    {
        PrimitiveKind.Integer => Number(value.Integer),
        PrimitiveKind.Real => Literal.Real(value.Real),
        PrimitiveKind.Bool => value.Integer == 1 ? "true" : "false",
        PrimitiveKind.Date => "new global::System.DateTimeOffset" + Literal.Date(value.Date).Substring("new".Length),
        _ => Literal.String(value.Text),
    };

    private static string Dictionary(DeclaredValue value, DeclaredType element, DeclaredSchema schema)
    {
        var items = value.Members.Select(member => $"[{Literal.String(member.Name)}] = {Value(member.Value, element, schema)}").ToArray();
        var made = $"new global::System.Collections.Generic.Dictionary<string, {TypeName(element)}>(global::System.StringComparer.Ordinal)";
        return items.Length == 0 ? made : $"{made} {{ {string.Join(", ", items)} }}";
    }

    private static string Object(DeclaredValue value, DeclaredObject type, DeclaredSchema schema)
    {
        var set = value.Members.Select(member => (Property: type.Properties.First(property => property.Name == member.Name), member.Value)).ToArray();
        var arguments = set
            .Where(member => member.Property.IsParameter)
            .Select(member => $"{Identifier(member.Property.Name)}: {Value(member.Value, member.Property.Type, schema)}");
        var members = set
            .Where(member => !member.Property.IsParameter)
            .Select(member => $"{Identifier(member.Property.Name)} = {Value(member.Value, member.Property.Type, schema)}")
            .ToArray();
        var made = $"new {type.Name}({string.Join(", ", arguments)})";
        return members.Length == 0 ? made : $"{made} {{ {string.Join(", ", members)} }}";
    }

    private static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Identifier(string name) => GeneratedFile.EscapeNamespace(name);
}
