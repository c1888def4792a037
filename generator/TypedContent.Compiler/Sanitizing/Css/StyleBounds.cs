using System.Globalization;
using TypedContent.Compiler.Sanitizing.Policy;

namespace TypedContent.Compiler.Sanitizing.Css;

/// <summary>Limits the lengths of anything drawn outside its box (outlines, shadows, underlines), so that it decorates and does not cover the page.</summary>
internal static class StyleBounds
{
    private static readonly Dictionary<string, StyleBound> Bounds =
        PolicyDefaults.StyleBounds.ToDictionary(bound => bound.Property, StringComparer.Ordinal);

    private static readonly Dictionary<string, double> Pixels = new(StringComparer.OrdinalIgnoreCase)
    {
        ["px"] = 1, ["pt"] = 96 / 72d, ["pc"] = 16, ["in"] = 96, ["cm"] = 96 / 2.54, ["mm"] = 9.6 / 2.54, ["q"] = 2.4 / 2.54, ["rem"] = 16,
    };

    private static readonly HashSet<string> OfFont = new(["em", "ex", "ch", "ic", "cap", "lh"], StringComparer.OrdinalIgnoreCase);

    /// <param name="property">The property, in lower case and without a vendor prefix.</param>
    /// <param name="value">A plain value.</param>
    public static bool Keep(string property, string value) =>
        !Bounds.TryGetValue(property, out var bound) || (HasShortStrings(value) && HasShortLengths(value, bound));

    // A bracket holds a color. Other functions could compute any length.
    private static bool HasShortLengths(string value, StyleBound bound)
    {
        for (var i = 0; i < value.Length; i++)
        {
            var c = value[i];
            if (c is '"' or '\'')
            {
                i = value.IndexOf(c, i + 1);
            }
            else if (c == '#' || char.IsLetter(c))
            {
                var start = i;
                while (i + 1 < value.Length && (char.IsLetterOrDigit(value[i + 1]) || value[i + 1] is '-' or '_'))
                {
                    i++;
                }

                if (i + 1 < value.Length && value[i + 1] == '(')
                {
                    if (!PolicyDefaults.ColorFunctions.Split(' ').Contains(value.Substring(start, i + 1 - start), StringComparer.OrdinalIgnoreCase))
                    {
                        return false;
                    }

                    i = EndOfBrackets(value, i + 1);
                }
            }
            else if (c is (>= '0' and <= '9') or '.' && !IsShort(value, ref i, bound))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsShort(string value, ref int at, StyleBound bound)
    {
        var isNegative = at > 0 && value[at - 1] == '-';
        var start = at;
        while (at < value.Length && value[at] is (>= '0' and <= '9') or '.')
        {
            at++;
        }

        if (at + 1 < value.Length && value[at] is 'e' or 'E' && value[at + 1] is (>= '0' and <= '9') or '-' or '+')
        {
            return false;
        }

        var unitStart = at;
        while (at < value.Length && (char.IsLetter(value[at]) || value[at] == '%'))
        {
            at++;
        }

        var unit = value.Substring(unitStart, at - unitStart);
        at--;
        if (!double.TryParse(value.Substring(start, unitStart - start), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number))
        {
            return false;
        }

        return number == 0
            || (unit.Length == 0 ? number <= 9
                : unit == "%" ? !isNegative && bound.TakesFontUnits && number <= 100
                : Pixels.TryGetValue(unit, out var factor) ? number * factor <= bound.Pixels
                : bound.TakesFontUnits && OfFont.Contains(unit) && number * 16 <= bound.Pixels);
    }

    private static bool HasShortStrings(string value)
    {
        for (var i = 0; i < value.Length; i++)
        {
            if (value[i] is '"' or '\'')
            {
                var end = value.IndexOf(value[i], i + 1);
                if (end < 0 || end - i > PolicyDefaults.LongestMarker + 1)
                {
                    return false;
                }

                i = end;
            }
        }

        return true;
    }

    private static int EndOfBrackets(string value, int open)
    {
        var depth = 0;
        for (var i = open; i < value.Length; i++)
        {
            depth += value[i] == '(' ? 1 : value[i] == ')' ? -1 : 0;
            if (depth == 0)
            {
                return i;
            }
        }

        return value.Length;
    }
}
