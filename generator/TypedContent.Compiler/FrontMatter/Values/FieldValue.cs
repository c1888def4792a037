using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.FrontMatter.Values;

/// <summary>A value of the front matter without its place: what generated code is made from.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Text">A scalar as it was written, so that a number can still become a text; empty for lists and maps.</param>
internal sealed record FieldValue(FieldKind Kind, string Text)
{
    public static FieldValue Null { get; } = new(FieldKind.Null, "");

    /// <summary>The point in time, for <see cref="FieldKind.Date"/>.</summary>
    public DateTimeOffset Date { get; init; }

    public EquatableArray<FieldValue> Items { get; init; }

    public EquatableArray<Field> Fields { get; init; }
}

/// <summary>A key of the front matter, as it was written, with its value.</summary>
internal sealed record Field(string Key, FieldValue Value);
