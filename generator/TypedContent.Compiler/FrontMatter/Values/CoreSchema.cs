using System.Globalization;
using System.Text.RegularExpressions;

namespace TypedContent.Compiler.FrontMatter.Values;

/// <summary>
/// What an unquoted scalar means: the core schema of YAML 1.2, section 10.3.2. What a number would not keep as it is written is text, because it is a name
/// and not
/// a quantity: digits after a zero or a plus (<c>01067</c>), and what is too large or too small for its type (<c>61e9540</c>).
/// </summary>
internal static class CoreSchema
{
    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    private static readonly Regex s_integer = new(@"\A[-+]?[0-9]+\z", Options);
    private static readonly Regex s_digits = new(@"\A(\+[0-9]+|-?0[0-9]+(\.[0-9]*)?)\z", Options);
    private static readonly Regex s_real = new(@"\A[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?\z", Options);

    public static FieldKind Resolve(string text)
    {
        if (IsNull(text))
        {
            return FieldKind.Null;
        }

        if (text is "true" or "True" or "TRUE" or "false" or "False" or "FALSE")
        {
            return FieldKind.Bool;
        }

        if (IsDigits(text))
        {
            return FieldKind.Text;
        }

        if (TryInteger(text, out _))
        {
            return FieldKind.Integer;
        }

        // A whole number too large for a long is an identifier, not a quantity: as a double it would lose its last digits.
        return !s_integer.IsMatch(text) && TryReal(text, out _) ? FieldKind.Real : FieldKind.Text;
    }

    /// <summary>Whether a text is digits that a number would not keep as they are written.</summary>
    public static bool IsDigits(string text) => s_digits.IsMatch(text);

    public static bool IsNull(string text) => text is "" or "~" or "null" or "Null" or "NULL";

    public static bool Boolean(string text) => text is "true" or "True" or "TRUE";

    public static bool TryInteger(string text, out long value)
    {
        value = 0;
        return text switch
        {
            ['0', 'x', .. var digits] =>
                digits.Length is > 0 and <= 15 && long.TryParse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out value),
            ['0', 'o', .. var digits] => TryOctal(digits, out value),
            _ => s_integer.IsMatch(text) && long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out value),
        };
    }

    public static bool TryReal(string text, out double value)
    {
        switch (text)
        {
            case ".inf" or ".Inf" or ".INF" or "+.inf" or "+.Inf" or "+.INF":
                value = double.PositiveInfinity;
                return true;
            case "-.inf" or "-.Inf" or "-.INF":
                value = double.NegativeInfinity;
                return true;
            case ".nan" or ".NaN" or ".NAN":
                value = double.NaN;
                return true;
            default:
                value = 0;
                return s_real.IsMatch(text)
                    && double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out value)
                    && !double.IsInfinity(value)
                    && (value != 0 || IsZero(text));
        }
    }

    /// <summary>What a kind is called in a message.</summary>
    public static string Name(FieldKind kind) => kind switch
    {
        FieldKind.Null => "nothing",
        FieldKind.Bool => "true or false",
        FieldKind.Integer => "a whole number",
        FieldKind.Real => "a number",
        FieldKind.Date => "a date",
        FieldKind.Text => "text",
        FieldKind.List => "a list",
        _ => "a map",
    };

    /// <summary>Whether there is no digit but zero before the exponent: else the number was too small for its type.</summary>
    private static bool IsZero(string text)
    {
        foreach (var c in text)
        {
            if (c is 'e' or 'E')
            {
                return true;
            }

            if (c is >= '1' and <= '9')
            {
                return false;
            }
        }

        return true;
    }

    private static bool TryOctal(string digits, out long value)
    {
        value = 0;
        foreach (var digit in digits)
        {
            if (digit is < '0' or > '7')
            {
                return false;
            }

            value = (value * 8) + (digit - '0');
        }

        return digits.Length is > 0 and <= 20;
    }
}
