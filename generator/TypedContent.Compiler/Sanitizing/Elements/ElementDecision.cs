namespace TypedContent.Compiler.Sanitizing.Elements;

/// <summary>What becomes of an element.</summary>
internal enum ElementDecision
{
    Keep,

    /// <summary>Its content takes its place.</summary>
    Unwrap,

    /// <summary>It goes with all it holds.</summary>
    Drop,
}
