using System.Globalization;

namespace TypedContent.AspNetCore.Components;

/// <summary>Converts the literals in articles to parameter values. The package's analyzer accepts exactly the same literals, so nothing fails here.</summary>
internal static class ContentLiteral
{
    private static readonly string[] s_days = ["yyyy-MM-dd"];

    private static readonly string[] s_moments =
    [
        "yyyy-MM-dd", "yyyy-MM-dd'T'HH:mm", "yyyy-MM-dd'T'HH:mm:ss", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFF",
        "yyyy-MM-dd'T'HH:mmK", "yyyy-MM-dd'T'HH:mm:ssK", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK",
    ];

    private static readonly string[] s_times = ["HH:mm", "HH:mm:ss", "HH:mm:ss.FFFFFFF"];

    /// <param name="text">The literal; null if the article only names the parameter.</param>
    /// <exception cref="FormatException">It is not a literal of that type. The build has already reported this.</exception>
    public static object? Read<T>(string? text) => Read(Nullable.GetUnderlyingType(typeof(T)) ?? typeof(T), text);

    private static object Read(Type type, string? text)
    {
        if (type == typeof(string) || type == typeof(object))
        {
            return text ?? "";
        }

        if (type == typeof(bool))
        {
            return text is null || bool.Parse(text);
        }

        text = text?.Trim() ?? "";
        if (type.IsEnum)
        {
            return Enum.Parse(type, text, ignoreCase: true);
        }

        var culture = CultureInfo.InvariantCulture;
        if (type == typeof(Uri))
        {
            // Browsers drop controls from addresses, so a scheme could be hidden by one.
            var address = text.Any(c => char.IsControl(c) || char.IsWhiteSpace(c)) ? null : new Uri(text, UriKind.RelativeOrAbsolute);
            return address is null or { IsAbsoluteUri: true, Scheme: "javascript" or "vbscript" or "data" }
                ? throw new FormatException($"'{text}' is not an address that is published.")
                : address;
        }

        return type == typeof(DateOnly) ? DateOnly.ParseExact(text, s_days, culture)
            : type == typeof(TimeOnly) ? TimeOnly.ParseExact(text, s_times, culture)
            : type == typeof(DateTime) ? DateTime.ParseExact(text, s_moments, culture, DateTimeStyles.RoundtripKind)
            : type == typeof(DateTimeOffset) ? DateTimeOffset.ParseExact(text, s_moments, culture, DateTimeStyles.AssumeUniversal)
            : type == typeof(TimeSpan) ? TimeSpan.Parse(text, culture)
            : type == typeof(Guid) ? Guid.Parse(text)
            : type == typeof(char) && text.Length == 1 ? text[0]
            : Type.GetTypeCode(type) switch
            {
                TypeCode.Byte => byte.Parse(text, NumberStyles.Integer, culture),
                TypeCode.SByte => sbyte.Parse(text, NumberStyles.Integer, culture),
                TypeCode.Int16 => short.Parse(text, NumberStyles.Integer, culture),
                TypeCode.UInt16 => ushort.Parse(text, NumberStyles.Integer, culture),
                TypeCode.Int32 => int.Parse(text, NumberStyles.Integer, culture),
                TypeCode.UInt32 => uint.Parse(text, NumberStyles.Integer, culture),
                TypeCode.Int64 => long.Parse(text, NumberStyles.Integer, culture),
                TypeCode.UInt64 => ulong.Parse(text, NumberStyles.Integer, culture),
                TypeCode.Single => float.Parse(text, NumberStyles.Float, culture),
                TypeCode.Double => double.Parse(text, NumberStyles.Float, culture),
                TypeCode.Decimal => (object)decimal.Parse(text, NumberStyles.Float, culture),
                _ => throw new FormatException($"A parameter of type {type} cannot be given in an article."),
            };
    }
}
