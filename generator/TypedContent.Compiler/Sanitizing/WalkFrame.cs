using AngleSharp.Dom;
using TypedContent.Compiler.Sanitizing.Attributes;
using TypedContent.Compiler.Sanitizing.Elements;

namespace TypedContent.Compiler.Sanitizing;

/// <summary>One level of the walk: the open element, its remaining children, and how to close it.</summary>
internal struct WalkFrame
{
    public INodeList Children;

    /// <summary>The index of the next child to visit.</summary>
    public int Next;

    /// <summary>The name in the source.</summary>
    public string Name;

    public ElementShape Shape;

    /// <summary>The name in the end tag; null if no tag was written.</summary>
    public string? EndTag;

    public ElementScope Scope;

    /// <summary>The position of its tag in the body. An element that the parser added has the position of the element around it.</summary>
    public int Offset;

    /// <summary>Whether it is collected as a heading or link.</summary>
    public bool IsPart;

    /// <summary>The role of its text for the collector.</summary>
    public ReadingRole Role;

    /// <summary>The collector's number of the component it marks; 0 if it marks none.</summary>
    public int Component;

    /// <summary>The position in the HTML for this heading's generated identifier; 0 if it gets none.</summary>
    public int IdPosition;
}
