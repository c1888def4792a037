using TypedContent.Compiler.Findings;
using TypedContent.Compiler.Taxonomies;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Declared;

/// <summary>What a declared schema made of one file's front matter.</summary>
/// <param name="Values">A value for each property that is set, by its name.</param>
/// <param name="Findings">What is wrong.</param>
/// <param name="UnknownKeys">Keys that the type has no property for, with those they are in: <c>cover.alt</c>.</param>
internal sealed record DeclaredReading(EquatableArray<NamedValue> Values, EquatableArray<Finding> Findings, EquatableArray<UnknownKey> UnknownKeys)
{
    /// <summary>The terms that it names in taxonomies of its type.</summary>
    public EquatableArray<TermUse> Terms { get; init; }

    /// <summary>The entries of other collections that it names.</summary>
    public EquatableArray<LocatedReference> References { get; init; }
}

/// <summary>A key that a declared type has no property for.</summary>
/// <param name="Path">The key, with those it is in.</param>
/// <param name="Nearest">The key that may have been meant; empty where none is near.</param>
/// <param name="Place">Where it is.</param>
internal sealed record UnknownKey(string Path, string Nearest, SourceLocation Location);
