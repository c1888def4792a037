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
    private const string MathNamespace = "http://www.w3.org/1998/Math/MathML";

    private static readonly Dictionary<string, (string Replacement, string Style)> s_presentational =
        PolicyDefaults.Presentational.ToDictionary(p => p.Name, p => (p.Replacement, p.Style), StringComparer.Ordinal);

    /// <summary>Decides about an element, and reports it if it does not stay.</summary>
    /// <param name="element">The element.</param>
    /// <param name="scope">What applies to its place.</param>
    /// <param name="offset">Where its tag is; -1 if that is not known.</param>
    public ElementDecision Decide(IElement element, ElementScope scope, int offset)
    {
        var name = element.LocalName;
        if (element.NamespaceUri == MathNamespace)
        {
            return DecideMath(element, name, scope, offset);
        }

        // A parser puts HTML into MathML in a few places only, and repairs differ: nothing but text is kept there.
        if (element.NamespaceUri != HtmlNamespace || (scope & ElementScope.Math) != 0)
        {
            return Reject(element, name, offset);
        }

        if ((scope & ElementScope.Select) != 0 && name is not ("option" or "optgroup"))
        {
            return Reject(element, name, offset);
        }

        // A browser ends the paragraph there, and the parser does not know it: what is written would be read as another tree.
        if (name == "search" && (scope & ElementScope.Paragraph) != 0)
        {
            return Reject(element, name, offset);
        }

        if (rules.Html(name) is { } allowed)
        {
            return name == "input" && !IsAllowedInput(element) ? Reject(element, name, offset) : ElementDecision.Keep(name, allowed);
        }

        if (s_presentational.TryGetValue(name, out var look) && rules.Html(look.Replacement) is { } replaced)
        {
            return ElementDecision.Keep(look.Replacement, replaced, rules.AllowsStyle ? look.Style : "");
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
        // MathML is <math> in HTML and presentation elements inside of it; no parser produces anything else.
        var inMath = (scope & ElementScope.Math) != 0;
        return (name == "math") != inMath && (scope & (ElementScope.TextOnly | ElementScope.Select)) == 0 && rules.Math(name) is { } allowed
            ? ElementDecision.Keep(name, allowed)
            : Reject(element, name, offset);
    }

    private ElementDecision Reject(IElement element, string name, int offset)
    {
        var isDangerous = ElementNames.IsNeverAllowed(name) && (name != "math" || rules.Policy.MathElements.Count > 0);
        var isKnown = ElementNames.IsKnown(name) || name == "math" || SanitizerPolicy.Knows(name);
        var reason = isDangerous ? RemovalReason.DangerousElement
            : isKnown || element.NamespaceUri != HtmlNamespace ? RemovalReason.DisallowedElement
            : RemovalReason.UnknownElement;
        log.Add(reason, name, Math.Max(0, offset), SourceOf(element), NestingGuard.IsClone(element));
        return ElementNames.LosesContent(name) ? ElementDecision.Remove : ElementDecision.Unwrap;
    }

    private static string? SourceOf(IElement element) =>
        element.GetAttribute("src") ?? element.GetAttribute("href") ?? element.GetAttribute("data");

    // List<T> and <your name> in prose were never meant as elements, and their text must not vanish: such a name has no
    // hyphen and no colon, its tag gives no attribute a value, and nothing closes it. <Card>…</Card> or <o:p> was meant as
    // an element: it goes and leaves its content.
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

    private bool IsAllowedInput(IElement element)
    {
        var type = element.GetAttribute("type") ?? "text";
        return rules.Policy.AllowsForms
            ? !type.Equals("image", StringComparison.OrdinalIgnoreCase)
            : type.Equals("checkbox", StringComparison.OrdinalIgnoreCase) && element.HasAttribute("disabled");
    }
}
