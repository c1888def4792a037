namespace TypedContent.Compiler.Sanitizing.Elements;

/// <summary>How an element is written and read.</summary>
[Flags]
internal enum ElementShape
{
    None = 0,

    /// <summary>Has no end tag.</summary>
    Void = 1,

    /// <summary>Is on its own lines.</summary>
    Block = 2,

    /// <summary>Its content is shown only if the browser does not support the element.</summary>
    Silent = 4,

    /// <summary>White space in it is kept.</summary>
    Preformatted = 8,

    /// <summary>Is beside others in a row.</summary>
    Cell = 16,
}
