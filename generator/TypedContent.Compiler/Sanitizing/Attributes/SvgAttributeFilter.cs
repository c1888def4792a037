using TypedContent.Compiler.Sanitizing.Output;
using TypedContent.Compiler.Sanitizing.Policy;

namespace TypedContent.Compiler.Sanitizing.Attributes;

/// <summary>
/// Decides about the attributes of SVG elements. Their values are numbers, names, colors, and lists of these. The only reference allowed is to an identifier of
/// the page.
/// </summary>
internal static class SvgAttributeFilter
{
    public const string Namespace = "http://www.w3.org/2000/svg";

    private static readonly HashSet<string> s_noise = new(PolicyDefaults.SvgNoise.Split(' '), StringComparer.Ordinal);
    private static readonly HashSet<string> s_styles = new(
        PolicyDefaults.SvgAttributes.Split(' ').Except(["role", "lang", "focusable"]), StringComparer.Ordinal);

    /// <summary>Adds an attribute that is neither an identifier nor a global attribute.</summary>
    public static void Add(string name, string value, HashSet<string> allowed, AttributeList kept, AttributeReport report, IdentifierFilter names)
    {
        if (name is "href" or "xlink:href")
        {
            var address = value.Trim();
            if (allowed.Contains("href") && address is ['#', _, ..] && IsName(address.AsSpan(1)))
            {
                kept.SetIfAbsent("href", names.InPage(address));
            }
            else
            {
                report.Address(name, value);
            }
        }
        else if (name == "style")
        {
            AddStyle(value, kept, report, names);
        }
        else if (name == "xmlns" ? value == Namespace : allowed.Contains(name) && IsInert(value))
        {
            kept.Set(name, names.InPaint(value));
        }
        else if (!s_noise.Contains(name) && !name.StartsWith("xmlns:", StringComparison.Ordinal))
        {
            report.Attribute(name, value);
        }
    }

    // Every style property allowed here is also an attribute with the same name.
    private static void AddStyle(string style, AttributeList kept, AttributeReport report, IdentifierFilter names)
    {
        foreach (var declaration in style.Split([';'], StringSplitOptions.RemoveEmptyEntries))
        {
            var colon = declaration.IndexOf(':');
            var name = (colon < 0 ? declaration : declaration.Substring(0, colon)).Trim().ToLowerInvariant();
            var value = colon < 0 ? "" : declaration.Substring(colon + 1).Replace("!important", "").Trim();
            if (s_styles.Contains(name) && value.Length > 0 && IsInert(value))
            {
                kept.Set(name, names.InPaint(value));
            }
            else if (name.Length > 0)
            {
                report.Style(name, value, "style");
            }
        }
    }

    // Numbers, words, colors, and url(#name) for a paint. Nothing that fetches, escapes, or could be read as markup.
    private static bool IsInert(string value)
    {
        foreach (var c in value)
        {
            if (c is '<' or '>' or '\\' or '@' or '{' or '}' or '&' or ';' or ':' or '`'
                || (char.IsControl(c) && c is not ('\t' or '\n' or '\r'))
                || char.IsSurrogate(c))
            {
                return false;
            }
        }

        var bracket = value.IndexOf("url", StringComparison.OrdinalIgnoreCase);
        if (bracket < 0)
        {
            return value.IndexOf("/*", StringComparison.Ordinal) < 0 && value.IndexOf("image", StringComparison.OrdinalIgnoreCase) < 0
                && value.IndexOf("expression", StringComparison.OrdinalIgnoreCase) < 0;
        }

        var rest = value.AsSpan().Trim();
        var close = rest.IndexOf(')');
        return rest.StartsWith("url(#".AsSpan(), StringComparison.OrdinalIgnoreCase) && close > 5 && IsName(rest.Slice(5, close - 5))
            && rest.Slice(close).IndexOf('(') < 0;
    }

    private static bool IsName(ReadOnlySpan<char> name)
    {
        foreach (var c in name)
        {
            if (!char.IsLetterOrDigit(c) && c is not ('-' or '_' or '.'))
            {
                return false;
            }
        }

        return !name.IsEmpty;
    }
}
