using AngleSharp.Dom;
using TypedContent.Compiler.Sanitizing.Elements;

namespace TypedContent.Compiler.Sanitizing;

/// <summary>One level of the walk: the element that is open, what is still to be done in it, and how it is to be closed.</summary>
internal struct WalkFrame
{
    public INodeList Children;
    public int Next;

    /// <summary>The name as the source has it.</summary>
    public string Name;

    public ElementShape Shape;

    /// <summary>The name in the end tag; null when no tag was written.</summary>
    public string? EndTag;

    public WalkScope Scope;

    public int Offset;

    public int TextStart;

    /// <summary>The place kept for this heading or link in its list, else -1.</summary>
    public int Entry;

    /// <summary>The place kept for this heading's identifier, else -1.</summary>
    public int IdSlot;
}
