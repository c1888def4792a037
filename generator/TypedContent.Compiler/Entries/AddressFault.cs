using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Entries;

/// <summary>A problem with an article's address or with a template that shows only across all articles.</summary>
/// <param name="Id">The finding.</param>
/// <param name="Collection">The collection.</param>
/// <param name="Source">The file, by its path from the project folder; empty for a fault of the project.</param>
/// <param name="Arguments">The arguments of the message.</param>
internal sealed record AddressFault(string Id, string Collection, string Source, EquatableArray<string> Arguments)
{
    /// <summary>The alias to report it at, as the file has it; empty for the address itself.</summary>
    public string Alias { get; init; } = "";
}
