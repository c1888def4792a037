using AngleSharp.Dom;
using TypedContent.Compiler.Sanitizing.Css;
using TypedContent.Compiler.Sanitizing.Parsing;
using TypedContent.Compiler.Sanitizing.Reporting;

namespace TypedContent.Compiler.Sanitizing.Attributes;

/// <summary>Reports what an element loses of its attributes, at its place in the text of the body.</summary>
internal sealed class AttributeReport(SourceTags tags, RemovalLog log)
{
    private IElement? _element;
    private int _offset;

    /// <summary>What follows is about this element.</summary>
    /// <param name="element">The element.</param>
    /// <param name="offset">Where its tag is.</param>
    public void Begin(IElement element, int offset) => (_element, _offset) = (element, offset);

    /// <summary>The element that it is about, and where its tag is.</summary>
    public (IElement Element, int Offset) Current => (_element!, _offset);

    /// <summary>An attribute, or the part of its value that does not stay.</summary>
    public void Attribute(string name, string value) => Add(RemovalReason.Attribute, name, value);

    /// <summary>An address, or a part of a set of addresses, that does not stay.</summary>
    public void Address(string name, string value) => Add(RemovalReason.Address, name, value);

    /// <summary>A declaration that does not stay, and the attribute that it was in.</summary>
    public void Style(string property, string value, string attribute)
    {
        // All that had no effect is one report: what matters must not drown in it.
        if (InertStyles.Contains(property, value))
        {
            Add(RemovalReason.InertStyle, "style", $"{property}: {value}", attribute);
        }
        else
        {
            Add(RemovalReason.Style, property, value, attribute);
        }
    }

    /// <param name="reason">Why it does not stay.</param>
    /// <param name="name">What does not stay.</param>
    /// <param name="value">What it held.</param>
    /// <param name="attribute">The attribute that it was in, where that is not its name.</param>
    public void Add(RemovalReason reason, string name, string value, string? attribute = null)
    {
        var isClone = NestingGuard.IsClone(_element!);
        if (reason == RemovalReason.DuplicateId && isClone)
        {
            // The earlier element is the one that the author wrote.
            return;
        }

        // Only the first is shown: no other need be searched for.
        var offset = _offset < log.First(reason, name, value) ? tags.Attribute(_offset, attribute ?? name) : _offset;
        log.Add(reason, name, Math.Max(0, offset), value, isClone);
    }
}
