using AngleSharp.Dom;

namespace TypedContent.Compiler.Sanitizing.Parsing;

/// <summary>The tree of a body, all elements created for it, and its source text.</summary>
internal sealed class ParsedBody(string source, INode root, List<IElement> elements, int shift)
{
    private int _searched;

    public string Source { get; } = source;

    public INode Root { get; } = root;

    /// <summary>The element whose start tag is the last in the text among those with a known position, and that position.</summary>
    public (IElement? Element, int Offset) LastTag =>
        elements.Aggregate(
            (Element: (IElement?)null, Offset: -1),
            (last, element) => LocationOf(element) is var place && place > last.Offset ? (element, place) : last);

    /// <summary>The position of the element's tag; -1 if the parser added the element.</summary>
    public int Offset(IElement element) =>
        element.SourceReference is null && element.LocalName is "svg" or "math" ? FindForeignRoot(element.LocalName) : LocationOf(element);

    private int LocationOf(IElement element)
    {
        var offset = (element.SourceReference?.Position.Index ?? -1) - shift;
        return offset >= 0 && offset < Source.Length && Source[offset] == '<' ? offset : -1;
    }

    /// <summary>The comments after <c>&lt;/body&gt;</c>, which a parser puts outside the body.</summary>
    public IEnumerable<IComment> OuterComments() =>
        new[] { Root.Parent, Root.Parent?.Parent }.SelectMany(node => node?.ChildNodes.OfType<IComment>() ?? []);

    /// <summary>Every identifier in the body.</summary>
    public HashSet<string> FindIds()
    {
        var ids = new HashSet<string>(StringComparer.Ordinal);
        foreach (var element in elements)
        {
            var id = element.GetAttribute("id");
            id = string.IsNullOrEmpty(id) && element.LocalName == "a" ? element.GetAttribute("name") : id;
            if (!string.IsNullOrEmpty(id))
            {
                ids.Add(id!);
            }
        }

        return ids;
    }

    // The parser keeps no positions for the roots of SVG and MathML. They are visited in order, so the search for each starts after the previous one.
    private int FindForeignRoot(string name)
    {
        var found = _searched < Source.Length ? Source.IndexOf("<" + name, _searched, StringComparison.OrdinalIgnoreCase) : -1;
        _searched = found < 0 ? Source.Length : found + 1;
        return found;
    }
}
