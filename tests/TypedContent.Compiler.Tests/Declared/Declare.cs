using System.Globalization;
using TypedContent.Compiler.Articles;
using TypedContent.Compiler.Declared;
using TypedContent.Compiler.FrontMatter.Values;
using TypedContent.Compiler.Text;
using TimeZone = TypedContent.Compiler.FrontMatter.Values.TimeZone;

namespace TypedContent.Compiler.Tests.Declared;

/// <summary>Builds entry types as data, without C# code, and applies them to articles.</summary>
internal static class Declare
{
    public static DeclaredSchema Schema(params DeclaredProperty[] properties) =>
        new("Posts", new DeclaredObject("Sample.Post", properties.ToEquatableArray()), default)
        {
            Namespace = "Sample",
            TypeName = "Post",
            Members = properties.Select(property => new DeclaredMember(property.Name, property.Type)).ToEquatableArray(),
        };

    /// <param name="name">The property.</param>
    /// <param name="type">Its type.</param>
    /// <param name="keys">The folded keys that it reads.</param>
    public static DeclaredProperty Property(string name, DeclaredType type, params string[] keys) =>
        new(name, keys[0], type) { Keys = keys.ToEquatableArray() };

    /// <param name="kind">The name of the kind. (The enum is internal, but tests are public.)</param>
    public static DeclaredType Type(string kind) => Type(Enum.Parse<DeclaredKind>(kind));

    public static DeclaredType Type(DeclaredKind kind) => kind switch
    {
        DeclaredKind.Integer => new(kind, "byte") { Minimum = byte.MinValue, Maximum = byte.MaxValue },
        DeclaredKind.Real => new(kind, "float"),
        DeclaredKind.Enum => new(kind, "Sample.Roast") { Values = [new DeclaredEnumValue("Light", 1), new DeclaredEnumValue("ExtraDark", 2)] },
        DeclaredKind.List => new(kind, "list") { Element = Type(DeclaredKind.Text) },
        DeclaredKind.Dictionary => new(kind, "dictionary") { Element = Type(DeclaredKind.Bool) },
        _ => new(kind, kind.ToString()),
    };

    public static CompiledArticle Apply(DeclaredSchema schema, string yaml, string path = "a.md") =>
        new DeclaredArticle(schema, new DateReader(TimeZone.Utc)).Apply(Compile.Yaml(yaml, path));

    public static string Show(DeclaredValue value) => value.Kind switch
    {
        PrimitiveKind.Null => "null",
        PrimitiveKind.Faulty => "faulty",
        PrimitiveKind.Integer => value.Integer.ToString(CultureInfo.InvariantCulture),
        PrimitiveKind.Real => value.Real.ToString("R", CultureInfo.InvariantCulture),
        PrimitiveKind.Bool => value.Integer == 1 ? "true" : "false",
        PrimitiveKind.Date => value.Date.ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture),
        PrimitiveKind.List => $"[{string.Join(", ", value.Items.Select(Show))}]",
        PrimitiveKind.Map => $"{{{string.Join(", ", value.Members.Select(Show))}}}",
        _ => $"\"{value.Text}\"",
    };

    public static string Show(NamedValue value) => $"{value.Name}: {Show(value.Value)}";
}
