using TypedContent.Compiler.Findings;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.FrontMatter.Values;

/// <summary>
/// A value of the front matter as data, with its place: what a declared schema is checked against, long after the file's text was
/// put away.
/// </summary>
/// <param name="Kind">What it is.</param>
/// <param name="Text">A scalar as it was written; empty for null, lists and maps.</param>
/// <param name="Place">Where.</param>
internal sealed record LocatedValue(FieldKind Kind, string Text, SourceLocation Location)
{
    /// <summary>Whether it is text only because a number would not keep its digits as they are written: a declared type may ask for the number.</summary>
    public bool IsDigits { get; init; }

    /// <summary>The point in time, for <see cref="FieldKind.Date"/>.</summary>
    public DateTimeOffset Date { get; init; }

    public EquatableArray<LocatedValue> Items { get; init; }

    /// <summary>A map's keys, by folded key.</summary>
    public EquatableArray<LocatedField> Fields { get; init; }

    /// <summary>The value without its place.</summary>
    public FieldValue ToValue() => new(Kind, Text)
    {
        Date = Date,
        Items = Items.Select(item => item.ToValue()).ToEquatableArray(),
        Fields = Fields.Select(field => new Field(field.Key, field.Value.ToValue())).ToEquatableArray(),
    };
}

/// <summary>A key of the front matter, as it was written, with its place and its value.</summary>
internal sealed record LocatedField(string Key, SourceLocation KeyLocation, LocatedValue Value);

/// <summary>Where a key was written.</summary>
internal sealed record KeyLocation(string Key, SourceLocation Location);
