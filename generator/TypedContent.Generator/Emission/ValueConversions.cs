using TypedContent.Compiler.Declared;

namespace TypedContent.Generator.Emission;

/// <summary>
/// The C# that converts a primitive to a declared type's value: the one table for literals in
/// code and for values that are read from elsewhere.
/// </summary>
internal static class ValueConversions
{
    private const string Primitive = "{0}";

    /// <returns>A format with <c>{0}</c> for the primitive: a string, long, double, bool or DateTimeOffset.</returns>
    public static string Of(DeclaredType type) => type.Kind switch
    {
        DeclaredKind.Char => "{0}[0]",
        DeclaredKind.Integer when type.Name == "long" => Primitive,
        DeclaredKind.Integer when type.Name == "ulong" => "unchecked((ulong)({0}))",
        DeclaredKind.Integer => $"({type.Name})({Primitive})",
        DeclaredKind.Real when type.Name == "float" => "(float)({0})",
        DeclaredKind.Decimal =>
            "decimal.Parse({0}, global::System.Globalization.NumberStyles.Float, global::System.Globalization.CultureInfo.InvariantCulture)",
        DeclaredKind.DateTime => "{0}.UtcDateTime",
        DeclaredKind.DateOnly => "global::System.DateOnly.FromDayNumber((int)({0}))",
        DeclaredKind.TimeOnly => "new global::System.TimeOnly({0})",
        DeclaredKind.TimeSpan => "new global::System.TimeSpan({0})",
        DeclaredKind.Uri => "new global::System.Uri({0}, global::System.UriKind.RelativeOrAbsolute)",
        DeclaredKind.Guid => "new global::System.Guid({0})",
        DeclaredKind.Version => "new global::System.Version({0})",
        DeclaredKind.Enum when type.Maximum > long.MaxValue => $"({type.Name})unchecked((ulong)({Primitive}))",
        DeclaredKind.Enum => $"({type.Name})({Primitive})",
        _ => Primitive,
    };
}
