using TypedContent.Compiler.Naming;

namespace TypedContent.Compiler.Linking;

/// <summary>An address that leads nowhere.</summary>
/// <param name="Id">The finding.</param>
/// <param name="Origin">Where it is.</param>
/// <param name="Number">Which of the addresses there.</param>
/// <param name="Address">As it is written.</param>
/// <param name="File">The file that it leads to, or would; or the address.</param>
/// <param name="Identifier">The identifier that it names there; empty where the file is what is missing.</param>
internal sealed record BrokenLink(string Id, AddressOrigin Origin, int Number, string Address, string File, string Identifier)
{
    /// <summary>Whether it leads to an address, where no article is, and not to a file.</summary>
    public bool IsAddress { get; init; }
}

/// <summary>Where in an article an address is.</summary>
internal enum AddressOrigin
{
    /// <summary>In one of the body's links.</summary>
    Link,

    /// <summary>In one of what the body shows or plays.</summary>
    Resource,

    /// <summary>In one of the front matter's other keys.</summary>
    FrontMatter,
}
