namespace TypedContent.Compiler.Sanitizing.Reporting;

/// <summary>
/// What was removed for one reason under one name: how often, and where first (in UTF-16 code units of the body).
/// </summary>
internal sealed record Removal(RemovalReason Reason, string Name, string? Detail, int Count, int Offset)
{
    /// <summary>What is counted for itself among those of one name: the scheme of an address.</summary>
    public string Kind { get; init; } = "";
}

/// <summary>Why the sanitizer removed something.</summary>
internal enum RemovalReason
{
    /// <summary>An element that no policy allows, such as <c>script</c>.</summary>
    DangerousElement,

    /// <summary>A name that HTML does not know, most often an unescaped type argument.</summary>
    UnknownElement,

    /// <summary>An element of HTML that this policy leaves out.</summary>
    DisallowedElement,

    /// <summary>An item that is in no list.</summary>
    Misplaced,

    /// <summary>An attribute that would run code.</summary>
    EventHandler,

    /// <summary>An attribute that is not on the list.</summary>
    Attribute,

    /// <summary>An attribute by which a script library takes its commands from the markup.</summary>
    Command,

    /// <summary>A data-* attribute whose value is more than words and numbers: a script of the page might run it or write it as HTML.</summary>
    DataValue,

    /// <summary>A class name that a script library reads as a command.</summary>
    ClassName,

    /// <summary>HTML that does something, in an attribute of text.</summary>
    Markup,

    /// <summary>Something that hid most of the body's text.</summary>
    Hiding,

    /// <summary>An address of a scheme that is not on the list.</summary>
    Address,

    /// <summary>A style property, or its value.</summary>
    Style,

    /// <summary>A style property that had no effect, or has none here.</summary>
    InertStyle,

    /// <summary>An inline frame of a host that is not on the list; it is replaced by a link.</summary>
    Frame,

    /// <summary>The content of an inline frame, for browsers that did not show frames.</summary>
    FrameContent,

    /// <summary>An identifier that would hide a property of the document.</summary>
    Identifier,

    /// <summary>An identifier that an earlier element has.</summary>
    DuplicateId,

    /// <summary>A comment, a tag or an element of raw text that has no end: what follows was taken for a part of it.</summary>
    Unclosed,
}
