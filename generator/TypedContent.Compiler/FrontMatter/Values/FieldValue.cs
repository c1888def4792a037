using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.FrontMatter.Values;

/// <summary>A front matter value without its place, from which code is generated.</summary>
/// <param name="Kind">Its kind.</param>
/// <param name="Text">A scalar as written, so that a number can still become text; empty for lists and maps.</param>
internal sealed record FieldValue(FieldKind Kind, string Text)
{
    public static FieldValue Null { get; } = new(FieldKind.Null, "");

    /// <summary>The point in time, for <see cref="FieldKind.Date"/>.</summary>
    public DateTimeOffset Date { get; init; }

    public EquatableArray<FieldValue> Items { get; init; }

    public EquatableArray<Field> Fields { get; init; }
}

/// <summary>A front matter key, as written, with its value.</summary>
internal sealed record Field(string Key, FieldValue Value);
