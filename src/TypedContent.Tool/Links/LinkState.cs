namespace TypedContent.Tool.Links;

/// <summary>What is with an address.</summary>
internal enum LinkState
{
    /// <summary>It answers.</summary>
    Ok,

    /// <summary>It answers from another address, for good.</summary>
    Moved,

    /// <summary>It does not exist any more, or its host does not.</summary>
    Broken,

    /// <summary>The page exists, but the place in it does not.</summary>
    MissingFragment,

    /// <summary>It could not be told: too slow, too busy, or for people with an account only.</summary>
    Unknown,

    /// <summary>It is on the ignore list.</summary>
    Ignored,
}

/// <summary>What was found of an address.</summary>
/// <param name="State">What is with it.</param>
/// <param name="Detail">Why, in words.</param>
/// <param name="Target">Where it leads for good; null where it leads nowhere else.</param>
internal sealed record LinkResult(LinkState State, string Detail, string? Target = null);
