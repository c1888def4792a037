namespace TypedContent.Compiler.Sanitizing.Elements;

/// <summary>What an element means to those who write or read it.</summary>
[Flags]
internal enum ElementShape
{
    None = 0,

    /// <summary>Has no end tag.</summary>
    Void = 1,

    /// <summary>Is on lines of its own.</summary>
    Block = 2,

    /// <summary>Its content is shown only where the element is not supported.</summary>
    Silent = 4,

    /// <summary>White space in it is kept.</summary>
    Preformatted = 8,

    /// <summary>Is next to others in a row.</summary>
    Cell = 16,
}
