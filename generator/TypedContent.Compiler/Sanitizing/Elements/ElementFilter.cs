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

    private static readonly Dictionary<string, (string Replacement, string Style)> Presentational =
        PolicyDefaults.Presentational.ToDictionary(p => p.Name, p => (p.Replacement, p.Style), StringComparer.Ordinal);

    /// <summary>The verdict; where the element stays, the name it is published under, its attributes and the style it stands for.</summary>
    public ElementDecision Decide(
        IElement element, WalkScope scope, int offset, out string name, out string style, out HashSet<string> allowed, out string? literal)
    {
        name = element.LocalName;
        style = "";
        allowed = null!;
        literal = null;
        var space = element.NamespaceUri;
        if (space == MathNamespace)
        {
            return DecideMath(element, name, scope, offset, ref allowed);
        }

        // A parser puts HTML into MathML in a few places only, and repairs differ: nothing but text is kept there.
        if (space != HtmlNamespace || (scope & WalkScope.Math) != 0)
        {
            return Reject(element, name, offset);
        }

        if ((scope & WalkScope.Select) != 0 && name is not ("option" or "optgroup"))
        {
            return Reject(element, name, offset);
        }

        // A browser ends the paragraph there, and the parser does not know it: what is written would be read as another tree.
        if (name == "search" && (scope & WalkScope.Paragraph) != 0)
        {
            return Reject(element, name, offset);
        }

        if (rules.Html(name) is { } own)
        {
            allowed = own;
            return name == "input" && !IsAllowedInput(element) ? Reject(element, name, offset) : ElementDecision.Keep;
        }

        if (Presentational.TryGetValue(name, out var look) && rules.Html(look.Replacement) is { } replaced)
        {
            name = look.Replacement;
            style = rules.AllowsStyle ? look.Style : "";
            allowed = replaced;
            return ElementDecision.Keep;
        }

        if (IsLiteral(name, offset, out literal))
        {
            log.Add(RemovalCause.UnknownElement, name, Math.Max(0, offset), literal, NestingGuard.IsClone(element));
            return ElementDecision.Unwrap;
        }

        return Reject(element, name, offset);
    }

    private ElementDecision DecideMath(IElement element, string name, WalkScope scope, int offset, ref HashSet<string> allowed)
    {
        // MathML is <math> in HTML and presentation elements inside of it; anything else no parser would have made.
        var inMath = (scope & WalkScope.Math) != 0;
        if ((name == "math") != inMath && (scope & (WalkScope.TextOnly | WalkScope.Select)) == 0 && rules.Math(name) is { } own)
        {
            allowed = own;
            return ElementDecision.Keep;
        }

        return Reject(element, name, offset);
    }

    private ElementDecision Reject(IElement element, string name, int offset)
    {
        var isDangerous = ElementFates.IsNeverAllowed(name) && (name != "math" || rules.Policy.MathElements.Count > 0);
        var isKnown = ElementFates.IsKnown(name) || name == "math" || SanitizerPolicy.Knows(name);
        var cause = isDangerous ? RemovalCause.DangerousElement
            : isKnown || element.NamespaceUri != HtmlNamespace ? RemovalCause.DisallowedElement
            : RemovalCause.UnknownElement;
        log.Add(cause, name, Math.Max(0, offset), SourceOf(element), NestingGuard.IsClone(element));
        return ElementFates.HoldsCode(name) ? ElementDecision.Drop : ElementDecision.Unwrap;
    }

    private static string? SourceOf(IElement element) =>
        element.GetAttribute("src") ?? element.GetAttribute("href") ?? element.GetAttribute("data");

    // List<T> and <your name> in prose were never meant as elements, and their text must not vanish: such a name has no
    // hyphen and no colon, its tag gives no attribute a value, and nothing closes it. <Card>…</Card> or <o:p> was meant as
    // an element: it goes and leaves its content.
    private bool IsLiteral(string name, int offset, out string? literal)
    {
        literal = null;
        if (offset < 0 || ElementFates.IsNeverAllowed(name) || ElementFates.IsKnown(name) || SanitizerPolicy.Knows(name)
            || tags.IsClosed(name, offset))
        {
            return false;
        }

        // <https://example.com/?a=b> is an address that somebody put into brackets.
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
