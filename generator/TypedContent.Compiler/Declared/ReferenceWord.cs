using TypedContent.Compiler.Findings;

namespace TypedContent.Compiler.Declared;

/// <summary>The text that a file has for a reference.</summary>
/// <param name="Property">The property with the reference.</param>
/// <param name="Text">A slug, title or name.</param>
internal sealed record ReferenceWord(string Property, string Text)
{
    /// <summary>Whether a required reference is missing in the file.</summary>
    public bool IsMissing => Text.Length == 0;

    public static ReferenceWord Missing(string property) => new(property, "");
}

/// <summary>A reference with its place.</summary>
/// <param name="Key">The key, as written.</param>
internal sealed record LocatedReference(ReferenceWord Word, string Key, SourceLocation Location);
