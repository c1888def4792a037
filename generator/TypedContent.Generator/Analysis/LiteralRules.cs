using System.Globalization;
using Microsoft.CodeAnalysis;
using TypedContent.Compiler.Text;

namespace TypedContent.Generator.Analysis;

/// <summary>The literals that articles may pass to parameters, by type. The runtime library accepts exactly these.</summary>
internal static class LiteralRules
{
    private static readonly string[] s_moments =
    [
        "yyyy-MM-dd", "yyyy-MM-dd'T'HH:mm", "yyyy-MM-dd'T'HH:mm:ss", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFF",
        "yyyy-MM-dd'T'HH:mmK", "yyyy-MM-dd'T'HH:mm:ssK", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK",
    ];

    private static readonly CultureInfo s_culture = CultureInfo.InvariantCulture;

    private static readonly string[] s_times = ["HH:mm", "HH:mm:ss", "HH:mm:ss.FFFFFFF"];

    /// <param name="type">The parameter's type.</param>
    /// <param name="text">The text in the article; null if it gives only the parameter's name.</param>
    /// <returns>What was expected; null if the literal is valid.</returns>
    public static string? FindFault(ITypeSymbol type, string? text)
    {
        if (type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable)
        {
            type = nullable.TypeArguments[0];
        }

        if (type.SpecialType is SpecialType.System_String or SpecialType.System_Object)
        {
            return null;
        }

        if (type.SpecialType == SpecialType.System_Boolean)
        {
            return text is null || bool.TryParse(text, out _) ? null : "true or false";
        }

        text = text?.Trim() ?? "";
        return type.TypeKind == TypeKind.Enum ? FindEnumFault((INamedTypeSymbol)type, text) : FindPlainFault(type, text);
    }

    private static string? FindPlainFault(ITypeSymbol type, string text) => type.SpecialType switch
    {
        SpecialType.System_Byte => Whole(byte.TryParse(text, NumberStyles.Integer, s_culture, out _), byte.MinValue, byte.MaxValue),
        SpecialType.System_SByte => Whole(sbyte.TryParse(text, NumberStyles.Integer, s_culture, out _), sbyte.MinValue, sbyte.MaxValue),
        SpecialType.System_Int16 => Whole(short.TryParse(text, NumberStyles.Integer, s_culture, out _), short.MinValue, short.MaxValue),
        SpecialType.System_UInt16 => Whole(ushort.TryParse(text, NumberStyles.Integer, s_culture, out _), ushort.MinValue, ushort.MaxValue),
        SpecialType.System_Int32 => Whole(int.TryParse(text, NumberStyles.Integer, s_culture, out _), int.MinValue, int.MaxValue),
        SpecialType.System_UInt32 => Whole(uint.TryParse(text, NumberStyles.Integer, s_culture, out _), uint.MinValue, uint.MaxValue),
        SpecialType.System_Int64 => Whole(long.TryParse(text, NumberStyles.Integer, s_culture, out _), long.MinValue, long.MaxValue),
        SpecialType.System_UInt64 => Whole(ulong.TryParse(text, NumberStyles.Integer, s_culture, out _), ulong.MinValue, ulong.MaxValue),
        SpecialType.System_Single => float.TryParse(text, NumberStyles.Float, s_culture, out _) ? null : "a number such as 1.5",
        SpecialType.System_Double => double.TryParse(text, NumberStyles.Float, s_culture, out _) ? null : "a number such as 1.5",
        SpecialType.System_Decimal => decimal.TryParse(text, NumberStyles.Float, s_culture, out _) ? null : "a number such as 1.5",
        SpecialType.System_Char => text.Length == 1 ? null : "one character",
        SpecialType.System_DateTime => IsMoment(text) ? null : "a date such as 2026-03-02 or 2026-03-02T08:30:00",
        _ => type.ToDisplayString() switch
        {
            "System.DateTimeOffset" => IsMoment(text) ? null : "a date such as 2026-03-02 or 2026-03-02T08:30:00+01:00",
            "System.DateOnly" => DateTime.TryParseExact(text, s_moments[0], s_culture, DateTimeStyles.None, out _) ? null : "a date such as 2026-03-02",
            "System.TimeOnly" => DateTime.TryParseExact(text, s_times, s_culture, DateTimeStyles.None, out _) ? null : "a time such as 08:30",
            "System.TimeSpan" => TimeSpan.TryParse(text, s_culture, out _) ? null : "a length of time such as 00:01:30",
            "System.Guid" => Guid.TryParse(text, out _) ? null : "a GUID such as 0f8fad5b-d9cb-469f-a165-70867728950e",
            "System.Uri" or "System.Uri?" => FindUriFault(text),
            var name => $"nothing: a parameter of type {name} cannot be given in an article",
        },
    };

    private static string? FindEnumFault(INamedTypeSymbol type, string text)
    {
        var names = type.GetMembers().OfType<IFieldSymbol>().Where(field => field.IsConst).Select(field => field.Name).ToArray();
        var isFlags = type.GetAttributes().Any(attribute => attribute.AttributeClass?.ToDisplayString() == "System.FlagsAttribute");
        var words = isFlags ? text.Split(',').Select(word => word.Trim()).ToArray() : [text];
        if (words.All(word => names.Contains(word, StringComparer.OrdinalIgnoreCase)))
        {
            return null;
        }

        var nearest = NearestName.Find(words.First(word => !names.Contains(word, StringComparer.OrdinalIgnoreCase)), names);
        return $"one of {string.Join(", ", names)}{(nearest is null ? "" : $". Did you mean '{nearest}'?")}";
    }

    private static string? FindUriFault(string text) =>
        text.Length == 0 || text.Any(c => char.IsWhiteSpace(c) || char.IsControl(c)) || !Uri.TryCreate(text, UriKind.RelativeOrAbsolute, out var address)
            ? "an address such as https://example.org/ or /about"
        : address.IsAbsoluteUri && address.Scheme is "javascript" or "vbscript" or "data" ? $"an address, and of another scheme than {address.Scheme}"
        : null;

    private static bool IsMoment(string text) =>
        DateTimeOffset.TryParseExact(text, s_moments, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out _);

    private static string? Whole(bool isRead, object least, object most) =>
        isRead ? null : FormattableString.Invariant($"a whole number from {least} to {most}");
}
