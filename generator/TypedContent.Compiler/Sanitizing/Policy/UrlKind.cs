namespace TypedContent.Compiler.Sanitizing.Policy;

/// <summary>What an address is used for, and so which schemes it may have.</summary>
internal enum UrlKind
{
    /// <summary>Followed by a reader.</summary>
    Link,

    /// <summary>Fetched by the page.</summary>
    Resource,

    /// <summary>Fetched by the page as an image, which may also be written into the address itself.</summary>
    Image,
}
