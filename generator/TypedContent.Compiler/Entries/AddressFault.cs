using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Entries;

/// <summary>What is wrong with an article's address or with a template, as only all articles tell.</summary>
/// <param name="Id">The finding.</param>
/// <param name="Collection">The collection.</param>
/// <param name="Source">The file, by its path from the project; empty for a fault of the project.</param>
/// <param name="Arguments">What the message names.</param>
internal sealed record AddressFault(string Id, string Collection, string Source, EquatableArray<string> Arguments)
{
    /// <summary>The alias at which it is reported, as the file has it; empty for the address itself.</summary>
    public string Alias { get; init; } = "";
}
