namespace TypedContent.Compiler.Sanitizing.Reporting;

/// <summary>Everything that was removed for one reason under one name: how often, and the first position (in UTF-16 code units of the body).</summary>
internal sealed record Removal(RemovalReason Reason, string Name, string? Detail, int Count, int Offset)
{
    /// <summary>Distinguishes removals with the same name that are counted separately: the scheme of an address.</summary>
    public string Kind { get; init; } = "";
}

/// <summary>Why the sanitizer removed something.</summary>
internal enum RemovalReason
{
    /// <summary>An element that no policy allows, such as <c>script</c>.</summary>
    DangerousElement,

    /// <summary>A name that HTML does not define, usually an unescaped type argument.</summary>
    UnknownElement,

    /// <summary>An HTML element that this policy does not allow.</summary>
    DisallowedElement,

    /// <summary>A list item outside a list.</summary>
    Misplaced,

    /// <summary>An attribute that would run code.</summary>
    EventHandler,

    /// <summary>An attribute that is not on the list.</summary>
    Attribute,

    /// <summary>An attribute through which a script library takes commands from the markup.</summary>
    Command,

    /// <summary>A data-* attribute whose value is more than words and numbers: a script of the page could run it or write it as HTML.</summary>
    DataValue,

    /// <summary>A class name that a script library reads as a command.</summary>
    ClassName,

    /// <summary>Active HTML in an attribute with text.</summary>
    Markup,

    /// <summary>A style or attribute that hid most of the body's text.</summary>
    Hiding,

    /// <summary>An address whose scheme is not on the list.</summary>
    Address,

    /// <summary>A style property, or its value.</summary>
    Style,

    /// <summary>A style property that had no effect, or has none here.</summary>
    InertStyle,

    /// <summary>An inline frame whose host is not on the list; it is replaced by a link.</summary>
    Frame,

    /// <summary>The content of an inline frame, for browsers that did not show frames.</summary>
    FrameContent,

    /// <summary>An identifier that would hide a property of the document.</summary>
    Identifier,

    /// <summary>An identifier that an earlier element already has.</summary>
    DuplicateId,

    /// <summary>A comment, a tag, or an element of raw text without an end: everything after it was taken as its content.</summary>
    Unclosed,
}
