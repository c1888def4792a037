using AngleSharp.Dom;
using TypedContent.Compiler.Sanitizing.Attributes;
using TypedContent.Compiler.Sanitizing.Elements;

namespace TypedContent.Compiler.Sanitizing;

/// <summary>One level of the walk: the element that is open, what is still to be done in it, and how it is to be closed.</summary>
internal struct WalkFrame
{
    public INodeList Children;

    /// <summary>The child that is visited next.</summary>
    public int Next;

    /// <summary>The name as the source has it.</summary>
    public string Name;

    public ElementShape Shape;

    /// <summary>The name in the end tag; null when no tag was written.</summary>
    public string? EndTag;

    public ElementScope Scope;

    /// <summary>Where in the body its tag is; that of an element around it where the parser supplied this one.</summary>
    public int Offset;

    /// <summary>Whether it is collected as a heading or link.</summary>
    public bool IsPart;

    /// <summary>What its text is to the collector.</summary>
    public ReadingRole Role;

    /// <summary>Which component it stands for, as the collector counts them; 0 for none.</summary>
    public int Component;

    /// <summary>Where in the HTML this heading's identifier goes; 0 where it gets none.</summary>
    public int IdPosition;
}
