using TypedContent.Compiler.Sanitizing.Policy;

namespace TypedContent.Compiler.Body.Components;

/// <summary>What is an element of HTML, SVG or MathML, however its name is written, and so not a misspelled component.</summary>
internal static class HtmlNames
{
    public static bool IsElement(string name) => name.ToLowerInvariant() is var lower
        && (ElementNames.IsKnown(lower) || ElementNames.IsNeverAllowed(lower) || SanitizerPolicy.Knows(lower) || lower is "math" or "svg");
}
