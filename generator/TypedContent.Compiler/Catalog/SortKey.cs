using System.Globalization;
using TypedContent.Compiler.Declared;
using TypedContent.Compiler.Taxonomies;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Catalog;

/// <summary>A value to sort articles by: a number or a text.</summary>
/// <param name="Number">The number; null for a text, and for an article without a value.</param>
/// <param name="Text">The text; null if the key is a number.</param>
internal sealed record SortKey(double? Number, string? Text) : IComparable<SortKey>
{
    public static SortKey None { get; } = new(null, null);

    public bool IsNone => Number is null && Text is null;

    /// <param name="index">The order.</param>
    /// <param name="values">The values of an article.</param>
    public static SortKey Of(PlannedIndex index, EquatableArray<NamedValue> values)
    {
        foreach (var value in values)
        {
            if (value.Name == index.Property)
            {
                return index.IsNumber && double.TryParse(value.Value.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
                    ? new SortKey(number, null)
                    : Of(value.Value);
            }
        }

        return None;
    }

    public int CompareTo(SortKey? other) => (Number, other?.Number) switch
    {
        ({ } left, { } right) => left.CompareTo(right),
        ({ }, null) => -1,
        (null, { }) => 1,
        _ => NaturalOrder.Instance.Compare(Text, other?.Text),
    };

    // A double cannot hold all ticks exactly. Two dates that become equal differ by at most a few hundred nanoseconds.
    private static SortKey Of(DeclaredValue value) => value.Kind switch
    {
        PrimitiveKind.Integer or PrimitiveKind.Bool => new(value.Integer, null),
        PrimitiveKind.Real => new(value.Real, null),
        PrimitiveKind.Date => new(value.Date.UtcTicks, null),
        PrimitiveKind.Text => new(null, value.Text),
        _ => None,
    };
}
