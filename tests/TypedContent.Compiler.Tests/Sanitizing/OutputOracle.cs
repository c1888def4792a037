using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace TypedContent.Compiler.Tests.Sanitizing;

/// <summary>
/// Parses sanitized HTML in every way a page can insert it, with scripting on, and finds what must not be in it. It has its own lists of dangerous things, so
/// that it does not share a mistake with the lists of what is allowed.
/// </summary>
internal static class OutputOracle
{
    private static readonly string[] Contexts =
        ["", "<div>", "<table><tr><td>", "<p>", "<select>", "<math>", "<svg>", "<a href=x>", "<math><mtext>", "<svg><foreignObject>"];

    private static readonly HashSet<string> Forbidden = new(
        ("script object embed applet base meta link template noscript noembed noframes xmp plaintext listing mglyph malignmark "
        + "annotation-xml foreignobject svg animate set use frame frameset title textarea style form button select html head marquee param").Split(' '),
        StringComparer.OrdinalIgnoreCase);

    private static readonly HashSet<string> Drawing = new(
        "svg g defs symbol use title desc path rect circle ellipse line polyline polygon text tspan linearGradient radialGradient stop".Split(' '),
        StringComparer.Ordinal);

    /// <summary>The fault; null if there is none.</summary>
    public static string? Fault(string html, bool inAllContexts = false)
    {
        var contexts = inAllContexts ? Contexts : Contexts.AsSpan(0, 1);
        foreach (var context in contexts)
        {
            var options = new HtmlParserOptions { IsScripting = true };
            var document = new HtmlParser(options).ParseDocument("<!DOCTYPE html><html><head></head><body>" + context + "<i id=fence-begin></i>" + html);
            foreach (var element in document.Body!.Descendants<IElement>())
            {
                if (FaultOf(element) is { } fault && !(context.Contains('<' + element.LocalName, StringComparison.Ordinal) && element.Attributes.Length <= 1))
                {
                    return $"{fault} in the context '{context}'";
                }
            }

            if (document.Body!.Descendants<IComment>().Any())
            {
                return $"a comment in the context '{context}'";
            }
        }

        return null;
    }

    /// <summary>Allows only the part of SVG that draws, with references only to the page itself.</summary>
    private static string? FaultOfDrawing(IElement element)
    {
        var isEmptyContext = element.Attributes.Length == 0 && element.LocalName is "foreignObject";
        return !isEmptyContext && !Drawing.Contains(element.LocalName) ? $"<svg {element.LocalName}>"
            : element.LocalName is "title" or "desc" && element.FirstElementChild is not null ? $"an element in <{element.LocalName}>"
            : element.Attributes.FirstOrDefault(attribute => attribute.LocalName == "href" && !attribute.Value.StartsWith('#')
                || (attribute.Value.Contains("url(", StringComparison.OrdinalIgnoreCase)
                    && !attribute.Value.StartsWith("url(#", StringComparison.OrdinalIgnoreCase)))
                is { } leaving ? $"{element.LocalName}[{leaving.Name}={leaving.Value}]"
            : null;
    }

    private static string? FaultOf(IElement element)
    {
        var name = element.LocalName;
        if (element.NamespaceUri == "http://www.w3.org/2000/svg")
        {
            if (FaultOfDrawing(element) is { } drawing)
            {
                return drawing;
            }
        }
        else if (Forbidden.Contains(name) && !(name == "svg" && element.Attributes.Length == 0))
        {
            return $"<{name}>";
        }

        if (name == "iframe" && !(element.GetAttribute("src") ?? "").StartsWith("https://", StringComparison.Ordinal))
        {
            return "an iframe of " + element.GetAttribute("src");
        }

        if (name == "label" && element.GetAttribute("for") == "cookie")
        {
            return "a label of the page's";
        }

        foreach (var attribute in element.Attributes)
        {
            if (attribute.Name.StartsWith("on", StringComparison.OrdinalIgnoreCase)
                || attribute.Name is "srcdoc" or "formaction" or "action" or "ping"
                    or "background" or "xlink:href" or "autofocus" or "is" or "slot" or "http-equiv")
            {
                return $"{name}[{attribute.Name}]";
            }

            var value = new string(attribute.Value.Where(c => c > ' ').ToArray());
            if (value.StartsWith("javascript:", StringComparison.OrdinalIgnoreCase) && attribute.Name is not ("title" or "alt" or "aria-label")
                || value.StartsWith("vbscript:", StringComparison.OrdinalIgnoreCase)
                || value.StartsWith("data:text", StringComparison.OrdinalIgnoreCase))
            {
                return $"{name}[{attribute.Name}={attribute.Value}]";
            }

            if (attribute.Name == "style" && (value.Contains("url(", StringComparison.OrdinalIgnoreCase)
                || value.Contains("expression", StringComparison.OrdinalIgnoreCase) || (';' + value).Contains(";position:", StringComparison.OrdinalIgnoreCase)
                || value.Contains("z-index", StringComparison.OrdinalIgnoreCase) || (';' + value).Contains(";transform:", StringComparison.OrdinalIgnoreCase)
                || value.Contains('\\', StringComparison.Ordinal) || value.Contains("/*", StringComparison.Ordinal)))
            {
                return $"style={attribute.Value}";
            }

            if (attribute.Name is "id" or "name" && attribute.Value is "cookie" or "body" or "getElementById" or "forms" or "__proto__" or "attributes")
            {
                return $"{name}[{attribute.Name}={attribute.Value}]";
            }
        }

        return null;
    }
}
