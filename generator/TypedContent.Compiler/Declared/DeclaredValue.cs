using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Declared;

/// <summary>
/// A value for a declared property as one of a few primitives, which can be written as C# literals and stored in a binary image. The generator's table of
/// conversions turns the primitive into the property's type.
/// </summary>
/// <param name="Kind">The kind of primitive.</param>
internal sealed record DeclaredValue(PrimitiveKind Kind)
{
    public static DeclaredValue Null { get; } = new(PrimitiveKind.Null);

    /// <summary>Replaces a faulty value, so that its own error is the only one.</summary>
    public static DeclaredValue Faulty { get; } = new(PrimitiveKind.Faulty);

    public string Text { get; init; } = "";

    public long Integer { get; init; }

    public double Real { get; init; }

    public DateTimeOffset Date { get; init; }

    public EquatableArray<DeclaredValue> Items { get; init; }

    /// <summary>The content of a map: an object's properties by name, or a dictionary's values by key.</summary>
    public EquatableArray<NamedValue> Members { get; init; }

    public static DeclaredValue Of(string text) => new(PrimitiveKind.Text) { Text = text };

    public static DeclaredValue Of(long number) => new(PrimitiveKind.Integer) { Integer = number };

    public static DeclaredValue Of(double number) => new(PrimitiveKind.Real) { Real = number };

    public static DeclaredValue Of(bool truth) => new(PrimitiveKind.Bool) { Integer = truth ? 1 : 0 };

    public static DeclaredValue Of(DateTimeOffset date) => new(PrimitiveKind.Date) { Date = date };
}

/// <summary>A value with its name.</summary>
internal sealed record NamedValue(string Name, DeclaredValue Value);

internal enum PrimitiveKind
{
    Null,
    Faulty,
    Text,
    Integer,
    Real,
    Bool,
    Date,
    List,
    Map,
}
