namespace TypedContent.Tool.Links;

/// <summary>The state of an address.</summary>
internal enum LinkState
{
    /// <summary>It responds.</summary>
    Ok,

    /// <summary>It has moved permanently.</summary>
    Moved,

    /// <summary>It no longer exists, or its host does not.</summary>
    Broken,

    /// <summary>The page exists, but the fragment does not.</summary>
    MissingFragment,

    /// <summary>Unknown: the host was too slow or too busy, or requires an account.</summary>
    Unknown,

    /// <summary>It is on the ignore list.</summary>
    Ignored,
}

/// <summary>The result of checking an address.</summary>
/// <param name="State">The state.</param>
/// <param name="Detail">The reason, in words.</param>
/// <param name="Target">Its new address if it moved permanently; otherwise null.</param>
internal sealed record LinkResult(LinkState State, string Detail, string? Target = null);
