namespace TypedContent.Compiler.Sanitizing.Elements;

/// <summary>What an element means to whoever writes or reads it.</summary>
[Flags]
internal enum ElementShape
{
    None = 0,

    /// <summary>Has no end tag.</summary>
    Void = 1,

    /// <summary>Stands on lines of its own.</summary>
    Block = 2,

    /// <summary>Its content is for whoever cannot show the element.</summary>
    Silent = 4,

    /// <summary>White space in it is kept.</summary>
    Preformatted = 8,

    /// <summary>Stands beside others in a row.</summary>
    Cell = 16,
}
