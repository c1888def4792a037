using AngleSharp.Dom;
using TypedContent.Compiler.Sanitizing.Css;
using TypedContent.Compiler.Sanitizing.Parsing;
using TypedContent.Compiler.Sanitizing.Reporting;

namespace TypedContent.Compiler.Sanitizing.Attributes;

/// <summary>Reports the attributes that an element loses, with their positions in the source text of the body.</summary>
internal sealed class AttributeReport(SourceTags tags, RemovalLog log)
{
    private IElement? _element;
    private int _offset;

    /// <summary>Makes this element the subject of the reports that follow.</summary>
    /// <param name="element">The element.</param>
    /// <param name="offset">The position of its tag.</param>
    public void Begin(IElement element, int offset) => (_element, _offset) = (element, offset);

    /// <summary>The current element and the position of its tag.</summary>
    public (IElement Element, int Offset) Current => (_element!, _offset);

    /// <summary>Reports an attribute that was removed, or the removed part of its value.</summary>
    public void Attribute(string name, string value) => Add(RemovalReason.Attribute, name, value);

    /// <summary>Reports an address that was removed, or a removed part of a set of addresses.</summary>
    public void Address(string name, string value) => Add(RemovalReason.Address, name, value);

    /// <summary>Reports a declaration that was removed, and the attribute it was in.</summary>
    public void Style(string property, string value, string attribute)
    {
        // All declarations without effect share one report, so that they do not bury the important ones.
        if (InertStyles.Contains(property, value))
        {
            Add(RemovalReason.InertStyle, "style", $"{property}: {value}", attribute);
        }
        else
        {
            Add(RemovalReason.Style, property, value, attribute);
        }
    }

    /// <param name="reason">Why it was removed.</param>
    /// <param name="name">The name of what was removed.</param>
    /// <param name="value">Its value.</param>
    /// <param name="attribute">The attribute it was in, if that is not <paramref name="name"/>.</param>
    public void Add(RemovalReason reason, string name, string value, string? attribute = null)
    {
        var isClone = NestingGuard.IsClone(_element!);
        if (reason == RemovalReason.DuplicateId && isClone)
        {
            // The author wrote only the earlier element.
            return;
        }

        // Only the first place is shown, so the others need no search.
        var offset = _offset < log.First(reason, name, value) ? tags.Attribute(_offset, attribute ?? name) : _offset;
        log.Add(reason, name, Math.Max(0, offset), value, isClone);
    }
}
