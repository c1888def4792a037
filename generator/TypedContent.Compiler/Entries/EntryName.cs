using TypedContent.Compiler.Naming;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Entries;

/// <summary>The names of an article.</summary>
internal sealed record EntryName
{
    /// <summary>The file, by its path from the project folder.</summary>
    public required string Source { get; init; }

    /// <summary>Identifies the article at run time: a hash of its path, which does not depend on other articles.</summary>
    public required ulong Key { get; init; }

    /// <summary>The nested classes that hold its member, outermost first.</summary>
    public required EquatableArray<string> Scope { get; init; }

    /// <summary>The name of its member.</summary>
    public required string Identifier { get; init; }

    /// <summary>A name without nesting, unique in the collection, for the code generated for it.</summary>
    public required string FlatName { get; init; }

    /// <summary>The generated file's name without extension: ASCII, short, and unique ignoring case.</summary>
    public required string HintName { get; init; }

    public required string Slug { get; init; }

    public required string Url { get; init; }

    /// <summary>The language in its path; empty if there is none.</summary>
    public string Lang { get; init; } = "";

    /// <summary>The position of its version among all, 0 for the newest; -1 if it is part of all versions.</summary>
    public int VersionRank { get; init; } = -1;

    /// <summary>Other addresses that lead to it.</summary>
    public EquatableArray<EntryAlias> Aliases { get; init; }

    /// <summary>Aliases that it has too, but that lead to another article.</summary>
    public EquatableArray<LostAlias> LostAliases { get; init; }

    /// <summary>Whether the file itself sets its slug or address.</summary>
    public bool NamesItsAddress { get; init; }
}

/// <summary>Another address that leads to an article.</summary>
/// <param name="Url">The address.</param>
/// <param name="Written">The value in the front matter.</param>
internal sealed record EntryAlias(string Url, string Written);
