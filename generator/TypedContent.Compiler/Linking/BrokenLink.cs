using TypedContent.Compiler.Naming;

namespace TypedContent.Compiler.Linking;

/// <summary>An address that leads nowhere.</summary>
/// <param name="Id">The finding.</param>
/// <param name="Origin">Where the address is.</param>
/// <param name="Number">Its index among the addresses there.</param>
/// <param name="Address">The address as written.</param>
/// <param name="File">The file that it refers to, or would; or the address.</param>
/// <param name="Identifier">The identifier that it refers to in the file; empty if the file itself is missing.</param>
internal sealed record BrokenLink(string Id, AddressOrigin Origin, int Number, string Address, string File, string Identifier)
{
    /// <summary>Whether it refers to an address without an article, not to a file.</summary>
    public bool IsAddress { get; init; }
}

/// <summary>The location of an address in an article.</summary>
internal enum AddressOrigin
{
    /// <summary>A link of the body.</summary>
    Link,

    /// <summary>An image or media element of the body.</summary>
    Resource,

    /// <summary>Another key of the front matter.</summary>
    FrontMatter,
}
