using TypedContent.Compiler.Findings;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.FrontMatter.Values;

/// <summary>A front matter value as data, with its place. A declared schema is checked against it long after the file's text was released.</summary>
/// <param name="Kind">Its kind.</param>
/// <param name="Text">A scalar as written; empty for null, lists, and maps.</param>
/// <param name="Place">Where.</param>
internal sealed record LocatedValue(FieldKind Kind, string Text, SourceLocation Location)
{
    /// <summary>Whether it is text only because a number would not preserve its digits. A declared type may still read it as a number.</summary>
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

/// <summary>A front matter key, as written, with its place and value.</summary>
internal sealed record LocatedField(string Key, SourceLocation KeyLocation, LocatedValue Value);

/// <summary>A key with its place.</summary>
internal sealed record KeyLocation(string Key, SourceLocation Location);
