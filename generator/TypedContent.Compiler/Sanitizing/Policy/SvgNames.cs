namespace TypedContent.Compiler.Sanitizing.Policy;

/// <summary>Names that belong to SVG or MathML, including hyphenated ones, and so are not custom elements.</summary>
internal static class SvgNames
{
    private static readonly HashSet<string> Names = new(
        ("svg foreignobject use animate animatemotion animatetransform set desc image textpath tspan mpath font-face font-face-src "
        + "font-face-uri font-face-format font-face-name missing-glyph color-profile annotation-xml handler listener discard").Split(' '),
        StringComparer.Ordinal);

    public static bool Contains(string name) => Names.Contains(name);
}
