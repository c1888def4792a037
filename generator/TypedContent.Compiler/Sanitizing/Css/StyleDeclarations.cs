using TypedContent.Compiler.Sanitizing.Policy;

namespace TypedContent.Compiler.Sanitizing.Css;

/// <summary>
/// Keeps the declarations of a <c>style</c> attribute whose property is listed and whose value is plain: words, numbers, strings, and listed functions.
/// Escapes, comments, blocks, URLs, and colons are always rejected, because they can make a value mean something other than it seems.
/// </summary>
internal static class StyleDeclarations
{
    private static readonly HashSet<string> Properties = new(PolicyDefaults.StyleProperties.Split(' '), StringComparer.OrdinalIgnoreCase);
    private static readonly HashSet<string> Functions = new(PolicyDefaults.StyleFunctions.Split(' '), StringComparer.OrdinalIgnoreCase);

    /// <summary>The declarations to publish, in their original spelling; empty if none is left.</summary>
    public static string Check(string style, Action<string, string> rejected)
    {
        List<string>? kept = null;
        var all = true;
        var count = 0;
        for (var start = 0; start < style.Length;)
        {
            var end = DeclarationEnd(style, start);
            var declaration = style.AsSpan(start, end - start).Trim();
            start = end + 1;
            if (declaration.IsEmpty)
            {
                continue;
            }

            count++;
            if (IsAllowed(declaration, out var name, out var value))
            {
                var plain = WithoutPrefix(name);
                var aligned = SafeAlignment.Governs(plain) ? SafeAlignment.Of(value) : value;
                if (aligned is null || !StyleBounds.Keep(plain, value))
                {
                    // Reported without the vendor prefix, which would usually be reported as having no effect.
                    all = false;
                    rejected(plain, value);
                    continue;
                }

                all &= aligned == value;
                (kept ??= []).Add(aligned == value ? declaration.ToString() : name + ": " + aligned);
            }
            else
            {
                all = false;
                rejected(name, value);
            }
        }

        if (kept is null)
        {
            return "";
        }

        return all ? style.Trim() : string.Join("; ", kept);
    }

    // Strings and brackets may contain semicolons. One that never ends takes in the rest, and all of it is rejected.
    private static int DeclarationEnd(string style, int start)
    {
        var quote = '\0';
        var depth = 0;
        for (var i = start; i < style.Length; i++)
        {
            var c = style[i];
            if (quote != '\0')
            {
                quote = c == quote ? '\0' : quote;
            }
            else if (c is '"' or '\'')
            {
                quote = c;
            }
            else if (c is '(' or '[' or '{')
            {
                depth++;
            }
            else if (c is ')' or ']' or '}')
            {
                depth--;
            }
            else if (c == ';' && depth <= 0)
            {
                return i;
            }
        }

        return style.Length;
    }

    private static bool IsAllowed(ReadOnlySpan<char> declaration, out string name, out string value)
    {
        var colon = declaration.IndexOf(':');
        name = (colon < 0 ? declaration : declaration.Slice(0, colon)).Trim().ToString().ToLowerInvariant();
        if (!IsName(name))
        {
            value = declaration.ToString();
            name = "style";
            return false;
        }

        value = colon < 0 ? "" : declaration.Slice(colon + 1).Trim().ToString();
        return value.Length > 0 && (IsListed(name) ? IsPlain(value) && !IsOverlay(name, value) : IsColorVariable(name, value));
    }

    // The author's own variables may have digits in their names.
    private static bool IsName(string name)
    {
        var isVariable = name.StartsWith("--", StringComparison.Ordinal);
        foreach (var c in name)
        {
            if (c is not (>= 'a' and <= 'z' or '-') && !(isVariable && c is (>= '0' and <= '9' or '_')))
            {
                return false;
            }
        }

        return true;
    }

    // Highlighted code keeps its second color in a variable (--shiki-dark: #fff). Only colors are allowed: an article must not set a variable of the page's
    // style sheet to a size or a position.
    private static bool IsColorVariable(string name, string value)
    {
        if (name.Length < 3 || !name.StartsWith("--", StringComparison.Ordinal))
        {
            return false;
        }

        if (value[0] == '#')
        {
            return value.Length is 4 or 5 or 7 or 9 && value.Skip(1).All(c => c is >= '0' and <= '9' or >= 'a' and <= 'f' or >= 'A' and <= 'F');
        }

        var bracket = value.IndexOf('(');
        return bracket > 0 && value[value.Length - 1] == ')' && value.Substring(0, bracket) is "rgb" or "rgba" or "hsl" or "hsla"
            && value.Skip(bracket + 1).Take(value.Length - bracket - 2).All(c => c is >= '0' and <= '9' or '.' or ',' or ' ' or '%' or '/');
    }

    // An allowed property is just as safe with a vendor prefix.
    private static bool IsListed(string name) => Properties.Contains(WithoutPrefix(name));

    private static string WithoutPrefix(string name)
    {
        var end = name.Length > 0 && name[0] == '-' ? name.IndexOf('-', 1) : -1;
        var isPrefixed = end > 0 && name.Substring(0, end + 1) is "-webkit-" or "-moz-" or "-ms-" or "-o-";
        return isPrefixed ? name.Substring(end + 1) : name;
    }

    // A negative margin moves content over the page's own, as position does.
    private static bool IsOverlay(string name, string value) =>
        name.IndexOf("margin", StringComparison.Ordinal) >= 0 && HasNegativeLength(value);

    private static bool HasNegativeLength(string value)
    {
        for (var i = 0; i < value.Length - 1; i++)
        {
            if (value[i] == '-' && value[i + 1] is >= '0' and <= '9' or '.' && !IsOfExponent(value, i))
            {
                return true;
            }
        }

        return value.IndexOf('(') >= 0 && value.IndexOf('-') >= 0;
    }

    // Numbers need no blank between them: 0-500px is 0 and -500px. Only in 1e-3px does the sign belong to the number before it.
    private static bool IsOfExponent(string value, int sign) =>
        sign > 1 && value[sign - 1] is 'e' or 'E' && value[sign - 2] is >= '0' and <= '9';

    private static bool IsPlain(string value)
    {
        var depth = 0;
        for (var i = 0; i < value.Length; i++)
        {
            var c = value[i];
            switch (c)
            {
                case '"' or '\'':
                    i = StringEnd(value, i);
                    if (i < 0)
                    {
                        return false;
                    }

                    break;
                case '(':
                    if (!IsListedFunction(value, i, depth))
                    {
                        return false;
                    }

                    depth++;
                    break;
                case ')':
                    if (--depth < 0)
                    {
                        return false;
                    }

                    break;
                case '/' when i + 1 < value.Length && value[i + 1] == '*':
                case ':' or ';' or '\\' or '@' or '<' or '>' or '{' or '}' or '[' or ']' or '&' or '`' or '=' or '$' or '^' or '|' or '~':
                    return false;
                default:
                    if (char.IsControl(c) && c is not ('\t' or '\n' or '\r') || char.IsSurrogate(c))
                    {
                        return false;
                    }

                    break;
            }
        }

        return depth == 0;
    }

    // In a string, only an escape, a line end, and characters that a careless reader might take for the end of the attribute are special.
    private static int StringEnd(string value, int start)
    {
        for (var i = start + 1; i < value.Length; i++)
        {
            var c = value[i];
            if (c == value[start])
            {
                return i;
            }

            if (c is '\\' or '<' or '>' or ':' or '(' || char.IsControl(c))
            {
                return -1;
            }
        }

        return -1;
    }

    private static bool IsListedFunction(string value, int bracket, int depth)
    {
        var start = bracket;
        while (start > 0 && (char.IsLetterOrDigit(value[start - 1]) || value[start - 1] is '-' or '_' || value[start - 1] > '\u007F'))
        {
            start--;
        }

        // Brackets without a function name only group, and are valid only inside a function that calculates.
        return start == bracket ? depth > 0 : Functions.Contains(value.Substring(start, bracket - start));
    }
}
