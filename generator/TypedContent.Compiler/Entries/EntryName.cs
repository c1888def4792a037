using TypedContent.Compiler.Naming;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Entries;

/// <summary>What an article is called.</summary>
internal sealed record EntryName
{
    /// <summary>The file, by its path from the project.</summary>
    public required string Source { get; init; }

    /// <summary>Identifies the article at run time: a hash of its path, so that it stays when others come and go.</summary>
    public required ulong Key { get; init; }

    /// <summary>The nested classes that hold its member, outermost first.</summary>
    public required EquatableArray<string> Scope { get; init; }

    /// <summary>Its member.</summary>
    public required string Identifier { get; init; }

    /// <summary>A name without nesting, unique in the collection, for what is generated about it.</summary>
    public required string FlatName { get; init; }

    /// <summary>The generated file's name without extension: unique ignoring case, ASCII, short.</summary>
    public required string HintName { get; init; }

    public required string Slug { get; init; }

    public required string Url { get; init; }

    /// <summary>The language that its path gives; empty without one.</summary>
    public string Lang { get; init; } = "";

    /// <summary>Other addresses that lead to it.</summary>
    public EquatableArray<EntryAlias> Aliases { get; init; }

    /// <summary>Addresses that it names too, but that lead to another article.</summary>
    public EquatableArray<LostAlias> LostAliases { get; init; }

    /// <summary>Whether the file itself says where it is to be found.</summary>
    public bool NamesItsAddress { get; init; }
}

/// <summary>Another address that leads to an article.</summary>
/// <param name="Url">The address.</param>
/// <param name="Written">What the front matter says, as it was read.</param>
internal sealed record EntryAlias(string Url, string Written);
