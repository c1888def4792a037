namespace TypedContent;

/// <summary>Where an image is.</summary>
public enum ContentImageKind
{
    /// <summary>At another site, by an address with a scheme.</summary>
    External,

    /// <summary>At an address within the site.</summary>
    Site,

    /// <summary>In the address itself: <c>data:</c>.</summary>
    Embedded,
}
