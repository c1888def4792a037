using AngleSharp.Dom;

namespace TypedContent.Compiler.Sanitizing;

/// <summary>The tree of a body, the text it was read from, and the identifiers that are written in it.</summary>
internal sealed class ParsedBody(
    string source, INode root, int shift, HashSet<string> writtenIds, Dictionary<IElement, int> foreignRoots)
{
    public string Source { get; } = source;

    public INode Root { get; } = root;

    public HashSet<string> WrittenIds { get; } = writtenIds;

    /// <summary>Where the element's tag stands; -1 for one that the parser supplied.</summary>
    public int Offset(IElement element)
    {
        // The parser keeps no reference for <math> and <svg>.
        var position = element.SourceReference?.Position.Index ?? (foreignRoots.TryGetValue(element, out var known) ? known : -1);
        var offset = position - shift;
        return offset >= 0 && offset < Source.Length && Source[offset] == '<' ? offset : -1;
    }
}
