namespace TypedContent.Compiler.Sanitizing.Policy;

/// <summary>The use of an address, which determines its allowed schemes.</summary>
internal enum UrlKind
{
    /// <summary>A reader follows it.</summary>
    Link,

    /// <summary>The page fetches it.</summary>
    Resource,

    /// <summary>The page fetches it as an image. It may also be a data: address.</summary>
    Image,
}
