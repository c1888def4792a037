using AngleSharp.Dom;
using TypedContent.Compiler.Sanitizing.Css;
using TypedContent.Compiler.Sanitizing.Output;
using TypedContent.Compiler.Sanitizing.Policy;
using TypedContent.Compiler.Sanitizing.Urls;

namespace TypedContent.Compiler.Sanitizing.Attributes;

/// <summary>Adds to or changes the elements that stay, so that they do no harm and still look the same.</summary>
internal static class Hardening
{
    private static readonly string[] FontSizes = ["x-small", "small", "medium", "large", "x-large", "xx-large", "xxx-large"];

    private static readonly string[] PlaceholderNames =
        ["placeholder", "blank", "spacer", "loading", "lazy", "grey", "gray", "transparent", "pixel", "1x1"];

    /// <summary>Prevents a new window from accessing the page that opened it.</summary>
    public static void HardenLink(AttributeList attributes)
    {
        var rel = attributes.Get("rel");
        var words = rel is null ? [] : rel.Split([' ', '\t', '\n', '\f', '\r'], StringSplitOptions.RemoveEmptyEntries).ToList();
        var changed = words.RemoveAll(w => w.Equals("opener", StringComparison.OrdinalIgnoreCase)) > 0;
        if (string.Equals(attributes.Get("target"), "_blank", StringComparison.OrdinalIgnoreCase)
            && !words.Exists(w => w.Equals("noopener", StringComparison.OrdinalIgnoreCase)))
        {
            words.Add("noopener");
            changed = true;
        }

        if (changed && words.Count == 0)
        {
            attributes.Remove("rel");
        }
        else if (changed)
        {
            attributes.Set("rel", string.Join(" ", words));
        }
    }

    /// <summary>Gives an image the address that a script would have set, and makes it lazy-loaded.</summary>
    public static void HardenImage(IElement element, AttributeList attributes, AttributeReport report)
    {
        var source = attributes.Get("src");
        if (string.IsNullOrEmpty(source) || IsPlaceholder(source!))
        {
            LazyAddresses.Promote(element, attributes, report);
        }

        attributes.SetIfAbsent("loading", "lazy");
        attributes.SetIfAbsent("decoding", "async");
    }

    /// <summary>Gives any other media element the address that a script would have set.</summary>
    public static void HardenMedium(IElement element, AttributeList attributes, AttributeReport report)
    {
        if (string.IsNullOrEmpty(attributes.Get("src")) && string.IsNullOrEmpty(attributes.Get("srcset")))
        {
            LazyAddresses.Promote(element, attributes, report);
        }

        // Autoplay is removed, so the reader needs controls to start it.
        if (element.LocalName is "video" or "audio" && element.HasAttribute("autoplay"))
        {
            attributes.SetIfAbsent("controls", "");
        }
    }

    /// <summary>Adds the style that <c>font</c> or <c>center</c> implied, before the author's own style.</summary>
    public static void AddStyle(string style, AttributeList attributes)
    {
        if (style.Length > 0)
        {
            var own = attributes.Get("style");
            attributes.Set("style", own is null ? style : style + "; " + own);
        }
    }

    /// <summary>The style equivalent to the attributes of <c>font</c>.</summary>
    public static string StyleOfFont(IElement element, AttributeReport report)
    {
        var declarations = new List<string>(3);
        Declare("color", "color", Color);
        Declare("font-size", "size", FontSize);
        Declare("font-family", "face", face => face);
        return string.Join("; ", declarations);

        void Declare(string property, string attribute, Func<string, string?> meaning)
        {
            var written = element.GetAttribute(attribute)?.Trim();
            if (string.IsNullOrEmpty(written))
            {
                return;
            }

            var value = meaning(written!);
            var declaration = value is null
                ? ";"
                : StyleDeclarations.Check(property + ": " + value, (name, rejected) => report.Style(name, rejected, attribute));
            if (declaration.IndexOf(';') >= 0)
            {
                report.Style(property, written!, attribute);
            }
            else if (declaration.Length > 0)
            {
                declarations.Add(declaration);
            }
        }
    }

    // A tiny data: image, or an image whose name says that it is a placeholder.
    private static bool IsPlaceholder(string address)
    {
        if (address.StartsWith("data:", StringComparison.OrdinalIgnoreCase))
        {
            return address.Length < 400;
        }

        var end = address.IndexOfAny(['?', '#']);
        end = end < 0 ? address.Length : end;
        var start = end == 0 ? 0 : address.LastIndexOf('/', end - 1) + 1;
        var file = address.Substring(start, end - start);
        var dot = file.LastIndexOf('.');
        var stem = dot < 0 ? file : file.Substring(0, dot);
        return Array.Exists(PlaceholderNames, n => stem.Equals(n, StringComparison.OrdinalIgnoreCase))
            || stem.StartsWith("placeholder", StringComparison.OrdinalIgnoreCase)
            || stem.StartsWith("lazy-", StringComparison.OrdinalIgnoreCase)
            || stem.StartsWith("loading-", StringComparison.OrdinalIgnoreCase);
    }

    // The attribute accepted hex digits without the # sign.
    private static string Color(string value) =>
        value.Length is 3 or 6 && value.All(c => c is >= '0' and <= '9' or >= 'a' and <= 'f' or >= 'A' and <= 'F') ? "#" + value : value;

    private static string? FontSize(string value)
    {
        var relative = value[0] is '+' or '-';
        var digits = relative ? value.Substring(1) : value;
        if (digits.Length is 0 or > 2 || !digits.All(c => c is >= '0' and <= '9'))
        {
            return null;
        }

        var size = int.Parse(digits, System.Globalization.CultureInfo.InvariantCulture);
        size = relative ? (value[0] == '+' ? 3 + size : 3 - size) : size;
        return FontSizes[Math.Min(Math.Max(size, 1), 7) - 1];
    }
}
