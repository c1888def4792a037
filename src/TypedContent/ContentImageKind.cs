namespace TypedContent;

/// <summary>Where an image is.</summary>
public enum ContentImageKind
{
    /// <summary>On another site, with an absolute address.</summary>
    External,

    /// <summary>At an address within the site.</summary>
    Site,

    /// <summary>In the address itself: <c>data:</c>.</summary>
    Embedded,
}
