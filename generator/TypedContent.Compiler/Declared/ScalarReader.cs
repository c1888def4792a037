using System.Globalization;
using System.Xml;
using TypedContent.Compiler.FrontMatter.Values;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Declared;

/// <summary>Reads a scalar as the type of a property. Dates, lists, and maps are read elsewhere.</summary>
internal static class ScalarReader
{
    private static readonly string[] s_times = ["H\\:mm", "H\\:mm\\:ss", "H\\:mm\\:ss\\.FFFFFFF"];

    /// <returns>The value; null if it is not a scalar of the type.</returns>
    public static DeclaredValue? Read(LocatedValue value, DeclaredType type) => type.Kind switch
    {
        DeclaredKind.Text => DeclaredValue.Of(value.Text),
        DeclaredKind.Char => value.Text.Length == 1 ? DeclaredValue.Of(value.Text) : null,
        DeclaredKind.Bool => value.Kind == FieldKind.Bool ? DeclaredValue.Of(CoreSchema.Boolean(value.Text)) : null,
        DeclaredKind.Integer => ToInteger(value, type),
        DeclaredKind.Real => ToReal(value, type),
        DeclaredKind.Decimal => ToDecimal(value),
        DeclaredKind.TimeOnly => ToTime(value.Text),
        DeclaredKind.TimeSpan => ToDuration(value.Text),
        DeclaredKind.Uri => Uri.TryCreate(value.Text, UriKind.RelativeOrAbsolute, out _) ? DeclaredValue.Of(value.Text) : null,
        DeclaredKind.Guid => Guid.TryParse(value.Text, out var guid) ? DeclaredValue.Of(guid.ToString("D")) : null,
        DeclaredKind.Version => Version.TryParse(value.Text, out var version) ? DeclaredValue.Of(version.ToString()) : null,
        DeclaredKind.Enum => ToEnum(value.Text, type),
        _ => null,
    };

    private static bool IsInteger(LocatedValue value) => value.Kind == FieldKind.Integer || value.IsDigits;

    private static DeclaredValue? ToInteger(LocatedValue value, DeclaredType type)
    {
        if (IsInteger(value) && CoreSchema.TryInteger(value.Text, out var number))
        {
            return number >= type.Minimum && number <= type.Maximum ? DeclaredValue.Of(number) : null;
        }

        // Too large for a long, so the core schema reads it as text.
        return type.Maximum > long.MaxValue && value.Kind == FieldKind.Text
            && ulong.TryParse(value.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var large)
            ? DeclaredValue.Of(unchecked((long)large))
            : null;
    }

    private static DeclaredValue? ToReal(LocatedValue value, DeclaredType type)
    {
        double? number = IsInteger(value) && CoreSchema.TryInteger(value.Text, out var whole) ? whole
            : (value.Kind == FieldKind.Real || value.IsDigits) && CoreSchema.TryReal(value.Text, out var real) ? real
            : null;
        return number is { } read && (type.Name != "float" || double.IsInfinity(read) || Math.Abs(read) <= float.MaxValue || double.IsNaN(read))
            ? DeclaredValue.Of(read)
            : null;
    }

    private static DeclaredValue? ToDecimal(LocatedValue value) =>
        IsInteger(value) && CoreSchema.TryInteger(value.Text, out var whole) ? DeclaredValue.Of(whole.ToString(CultureInfo.InvariantCulture))
        : (value.Kind == FieldKind.Real || value.IsDigits) && decimal.TryParse(value.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
            ? DeclaredValue.Of(number.ToString(CultureInfo.InvariantCulture))
        : null;

    private static DeclaredValue? ToTime(string text) =>
        DateTime.TryParseExact(text.Trim(), s_times, CultureInfo.InvariantCulture, DateTimeStyles.NoCurrentDateDefault, out var time)
            ? DeclaredValue.Of(time.Ticks)
            : null;

    /// <summary>Hours, minutes, and seconds with colons, days before a dot, or ISO 8601.</summary>
    private static DeclaredValue? ToDuration(string text)
    {
        text = text.Trim();
        if (text.IndexOf(':') > 0)
        {
            return TimeSpan.TryParse(text, CultureInfo.InvariantCulture, out var duration) ? DeclaredValue.Of(duration.Ticks) : null;
        }

        if (text.Length is < 3 or > 60 || (text[0] != 'P' && !text.StartsWith("-P", StringComparison.Ordinal)))
        {
            return null;
        }

        try
        {
            return DeclaredValue.Of(XmlConvert.ToTimeSpan(text).Ticks);
        }
        catch (Exception fault) when (fault is FormatException or OverflowException)
        {
            return null;
        }
    }

    private static DeclaredValue? ToEnum(string text, DeclaredType type)
    {
        var folded = KeyFolding.Fold(text.Trim());
        return type.Values.FirstOrDefault(value => KeyFolding.Fold(value.Name) == folded) is { } found ? DeclaredValue.Of(found.Value) : null;
    }
}
