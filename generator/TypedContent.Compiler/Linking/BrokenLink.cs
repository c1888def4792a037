namespace TypedContent.Compiler.Linking;

/// <summary>A link that leads nowhere.</summary>
/// <param name="Id">The finding.</param>
/// <param name="Link">Which of the body's links.</param>
/// <param name="Address">As it is written.</param>
/// <param name="File">The file that it leads to, or would; or the address.</param>
/// <param name="Identifier">The identifier that it names there; empty where the file is what is missing.</param>
internal sealed record BrokenLink(string Id, int Link, string Address, string File, string Identifier)
{
    /// <summary>Whether it leads to an address, where no article is, and not to a file.</summary>
    public bool IsAddress { get; init; }
}
