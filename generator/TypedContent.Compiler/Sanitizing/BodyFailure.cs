namespace TypedContent.Compiler.Sanitizing;

/// <summary>Why a body cannot be published at all, whatever was removed from it.</summary>
internal enum BodyFailure
{
    None,

    /// <summary>Elements are nested deeper than any article nests them.</summary>
    TooDeep,

    /// <summary>Sanitizing it again and again never came to the same result.</summary>
    Unstable,

    /// <summary>It repairs to something out of proportion to what was written.</summary>
    TooComplex,
}
