using System.Globalization;
using System.Text.RegularExpressions;

namespace TypedContent.Compiler.FrontMatter.Values;

/// <summary>
/// Resolves an unquoted scalar by the core schema of YAML 1.2, section 10.3.2. Text that a number could not preserve is a name, not a quantity, and remains
/// text: digits after a zero or a plus (<c>01067</c>), and numbers too large or too small for their type (<c>61e9540</c>).
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

        if (!MayBeNumber(text) || IsDigits(text))
        {
            return FieldKind.Text;
        }

        if (TryInteger(text, out _))
        {
            return FieldKind.Integer;
        }

        // An integer too large for a long is an identifier, not a quantity. A double would lose its last digits.
        return !s_integer.IsMatch(text) && TryReal(text, out _) ? FieldKind.Real : FieldKind.Text;
    }

    /// <summary>Whether a text consists of digits whose spelling a number would not preserve.</summary>
    public static bool IsDigits(string text) => MayBeNumber(text) && s_digits.IsMatch(text);

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

    /// <summary>The name of a kind in messages.</summary>
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

    /// <summary>Whether all digits before the exponent are zero. If not, the number was too small for its type.</summary>
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

    // How a number of any notation begins. Most values are words, for which this is all that is asked.
    private static bool MayBeNumber(string text) => text.Length > 0 && text[0] is (>= '0' and <= '9') or '+' or '-' or '.';

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
