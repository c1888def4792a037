using System.Diagnostics.CodeAnalysis;
using AngleSharp.Dom;
using TypedContent.Compiler.Sanitizing.Parsing;
using TypedContent.Compiler.Sanitizing.Policy;
using TypedContent.Compiler.Sanitizing.Reporting;

namespace TypedContent.Compiler.Sanitizing.Elements;

/// <summary>Decides which elements stay, and reports those that do not.</summary>
internal sealed class ElementFilter(PolicyRules rules, SourceTags tags, RemovalLog log)
{
    private const string HtmlNamespace = "http://www.w3.org/1999/xhtml";
    private const string SvgNamespace = "http://www.w3.org/2000/svg";
    private const string MathNamespace = "http://www.w3.org/1998/Math/MathML";

    private static readonly Dictionary<string, (string Replacement, string Style)> s_presentational =
        PolicyDefaults.Presentational.ToDictionary(p => p.Name, p => (p.Replacement, p.Style), StringComparer.Ordinal);

    /// <summary>Decides about an element, and reports it if it is removed.</summary>
    /// <param name="element">The element.</param>
    /// <param name="scope">The scope at the element's place.</param>
    /// <param name="offset">The position of its tag; -1 if it is unknown.</param>
    public ElementDecision Decide(IElement element, ElementScope scope, int offset)
    {
        var name = element.LocalName;
        if (element.NamespaceUri == MathNamespace)
        {
            return DecideMath(element, name, scope, offset);
        }

        if (element.NamespaceUri == SvgNamespace)
        {
            return DecideSvg(element, name, scope, offset);
        }

        // A parser allows HTML in only a few places of MathML and SVG, and repairs differ: only the text is kept there.
        if (element.NamespaceUri != HtmlNamespace || (scope & (ElementScope.Math | ElementScope.Svg)) != 0)
        {
            return Reject(element, name, offset);
        }

        if ((scope & ElementScope.Select) != 0 && name is not ("option" or "optgroup"))
        {
            return Reject(element, name, offset);
        }

        // A browser ends the paragraph here, but our parser does not know this. The output would be read as another tree.
        if (name == "search" && (scope & ElementScope.Paragraph) != 0)
        {
            return Reject(element, name, offset);
        }

        // Outside a list, a browser closes any item around it, even one of the page's own, and parsers differ on where they stop.
        if ((name == "li" && (scope & ElementScope.List) == 0) || (name is "dt" or "dd" && (scope & ElementScope.DefinitionList) == 0))
        {
            log.Add(RemovalReason.Misplaced, name, Math.Max(0, offset), isClone: NestingGuard.IsClone(element));
            return ElementDecision.Unwrap;
        }

        if (rules.Html(name) is { } allowed)
        {
            if (IsProse(element, allowed))
            {
                return DecideProse(element, offset);
            }

            return name == "input" && !IsAllowedInput(element) ? Reject(element, name, offset) : ElementDecision.Keep(name, allowed);
        }

        if (s_presentational.TryGetValue(name, out var look) && rules.Html(look.Replacement) is { } replaced)
        {
            return ElementDecision.Keep(look.Replacement, replaced, rules.AllowsStyle ? look.Style : "");
        }

        if (name == "noscript" && string.IsNullOrWhiteSpace(element.TextContent))
        {
            // If the image it replaces is shown anyway, the fallback is removed. Otherwise its content is shown.
            return LazyImages.IsFallback(element) ? ElementDecision.Remove : ElementDecision.Unwrap;
        }

        if (IsLiteral(name, offset, out var literal))
        {
            log.Add(RemovalReason.UnknownElement, name, Math.Max(0, offset), literal, NestingGuard.IsClone(element));
            return ElementDecision.Unwrap with { Literal = literal };
        }

        return Reject(element, name, offset);
    }

    private ElementDecision DecideMath(IElement element, string name, ElementScope scope, int offset)
    {
        // MathML is <math> in HTML with presentation elements inside. Parsers produce nothing else.
        var inMath = (scope & ElementScope.Math) != 0;
        return (name == "math") != inMath && (scope & (ElementScope.TextOnly | ElementScope.Select)) == 0 && rules.Math(name) is { } allowed
            ? ElementDecision.Keep(name, allowed)
            : Reject(element, name, offset);
    }

    private ElementDecision DecideSvg(IElement element, string name, ElementScope scope, int offset)
    {
        // SVG is <svg> in HTML with inert elements inside. A shape that <use> can refer to must not contain <use>, or drawings could grow without bounds.
        var isIn = (scope & ElementScope.Svg) != 0;
        if ((name == "svg") != isIn && (scope & (ElementScope.TextOnly | ElementScope.Select | ElementScope.Math)) == 0
            && !(name == "use" && (scope & ElementScope.SvgNamed) != 0) && rules.Svg(name) is { } allowed)
        {
            return ElementDecision.Keep(name, allowed);
        }

        // Links and conditional elements only wrap the drawing.
        var rejected = Reject(element, name.ToLowerInvariant(), offset);
        return isIn && name is "a" or "switch" ? ElementDecision.Unwrap : isIn ? ElementDecision.Remove : rejected;
    }

    private ElementDecision Reject(IElement element, string name, int offset)
    {
        var isDangerous = ElementNames.IsNeverAllowed(name)
            && name is not ("noscript" or "template")
            && (name != "math" || rules.Policy.MathElements.Count > 0)
            && (name != "svg" || rules.Policy.SvgElements.Count > 0);
        var isKnown = name is "noscript" or "template" || ElementNames.IsKnown(name) || name is "math" or "svg" || SanitizerPolicy.Knows(name);
        var reason = isDangerous ? RemovalReason.DangerousElement
            : isKnown || element.NamespaceUri != HtmlNamespace ? RemovalReason.DisallowedElement
            : RemovalReason.UnknownElement;
        log.Add(reason, name, Math.Max(0, offset), SourceOf(element), NestingGuard.IsClone(element));
        return ElementNames.LosesContent(name) ? ElementDecision.Remove : ElementDecision.Unwrap;
    }

    private static string? SourceOf(IElement element) =>
        element.GetAttribute("src") ?? element.GetAttribute("href") ?? element.GetAttribute("data");

    // List<T> and <your name> in prose were not meant as elements, and their text must not vanish. Such a name has no hyphen and no colon, its tag gives no
    // attribute a value, and nothing closes it. <Card>…</Card> or <o:p> was meant as an element: its content takes its place.
    private bool IsLiteral(string name, int offset, [NotNullWhen(true)] out string? literal)
    {
        literal = null;
        if (offset < 0 || ElementNames.IsNeverAllowed(name) || ElementNames.IsKnown(name) || SanitizerPolicy.Knows(name)
            || tags.IsClosed(name, offset))
        {
            return false;
        }

        // <https://example.com/?a=b> is an address in angle brackets.
        var isAddress = name is "http:" or "https:" || name.StartsWith("mailto:", StringComparison.Ordinal);
        if (!isAddress && (name.IndexOf('-') >= 0 || name.IndexOf(':') >= 0))
        {
            return false;
        }

        var tag = tags.Tag(offset);
        if (tag is null || tag.Length > 200 || (!isAddress && tag.IndexOf('=') >= 0))
        {
            return false;
        }

        literal = tag;
        return true;
    }

    // "a <b and c> d" is prose: no element has such attributes, and nothing closes it.
    private bool IsProse(IElement element, HashSet<string> allowed)
    {
        var attributes = element.Attributes;
        if (attributes.Length == 0 || element.LocalName.Length > 2 || ElementShapes.IsVoid(element.LocalName))
        {
            return false;
        }

        for (var i = 0; i < attributes.Length; i++)
        {
            var attribute = attributes[i]!;
            if (attribute.Value.Length > 0 || allowed.Contains(attribute.Name) || rules.IsGlobal(attribute.Name) || !attribute.Name.All(char.IsLetterOrDigit)
                || attribute.Name.StartsWith("on", StringComparison.Ordinal))
            {
                return false;
            }
        }

        return true;
    }

    private ElementDecision DecideProse(IElement element, int offset)
    {
        var name = element.LocalName;
        var tag = tags.Tag(offset);
        if (NestingGuard.IsClone(element))
        {
            return ElementDecision.Unwrap;
        }

        if (tag is null
            || tag.Length > 100
            || tags.IsClosedBy(name, offset)
            || tag.IndexOf('=') >= 0
            || !tag.StartsWith("<" + name, StringComparison.OrdinalIgnoreCase))
        {
            return rules.Html(name) is { } allowed ? ElementDecision.Keep(name, allowed) : ElementDecision.Unwrap;
        }

        log.Add(RemovalReason.UnknownElement, tag.Substring(1, tag.Length - 2), Math.Max(0, offset), tag);
        return ElementDecision.Unwrap with { Literal = tag };
    }

    private bool IsAllowedInput(IElement element)
    {
        var type = element.GetAttribute("type") ?? "text";
        return rules.Policy.AllowsForms
            ? !type.Equals("image", StringComparison.OrdinalIgnoreCase)
            : type.Equals("checkbox", StringComparison.OrdinalIgnoreCase) && element.HasAttribute("disabled");
    }
}
