using TypedContent.Compiler.Findings;
using TypedContent.Compiler.Taxonomies;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Declared;

/// <summary>The result of reading one file's front matter by a declared schema.</summary>
/// <param name="Values">The values of the properties that are set, by name.</param>
/// <param name="Findings">The findings.</param>
/// <param name="UnknownKeys">Keys without a property in the type, with their parent keys: <c>cover.alt</c>.</param>
internal sealed record DeclaredReading(EquatableArray<NamedValue> Values, EquatableArray<Finding> Findings, EquatableArray<UnknownKey> UnknownKeys)
{
    /// <summary>Its terms in taxonomies of its type.</summary>
    public EquatableArray<TermUse> Terms { get; init; }

    /// <summary>Its references to entries of other collections.</summary>
    public EquatableArray<LocatedReference> References { get; init; }
}

/// <summary>A key without a property in a declared type.</summary>
/// <param name="Path">The key, with its parent keys.</param>
/// <param name="Nearest">The key that may have been meant; empty if none is similar.</param>
/// <param name="Place">Where it is.</param>
internal sealed record UnknownKey(string Path, string Nearest, SourceLocation Location);
