using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Declared;

/// <summary>
/// A value for a declared property, as one of few primitives: what a C# literal is written of, and what a binary image can hold.
/// What its type makes of the primitive is in the generator's table of conversions.
/// </summary>
/// <param name="Kind">Which primitive.</param>
internal sealed record DeclaredValue(PrimitiveKind Kind)
{
    public static DeclaredValue Null { get; } = new(PrimitiveKind.Null);

    /// <summary>What stands in for a faulty value, so that its own error is the only one.</summary>
    public static DeclaredValue Faulty { get; } = new(PrimitiveKind.Faulty);

    public string Text { get; init; } = "";

    public long Integer { get; init; }

    public double Real { get; init; }

    public DateTimeOffset Date { get; init; }

    public EquatableArray<DeclaredValue> Items { get; init; }

    /// <summary>What a map holds: properties of an object by their names, or a dictionary's values by their keys.</summary>
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
