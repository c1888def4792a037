using TypedContent.Compiler.Findings;

namespace TypedContent.Compiler.Declared;

/// <summary>What a file wrote for a reference.</summary>
/// <param name="Property">The property that refers.</param>
/// <param name="Text">A slug, title or name.</param>
internal sealed record ReferenceWord(string Property, string Text)
{
    /// <summary>Whether the file says nothing where it must.</summary>
    public bool IsMissing => Text.Length == 0;

    public static ReferenceWord Missing(string property) => new(property, "");
}

/// <summary>The same with its place.</summary>
/// <param name="Key">The key, as it was written.</param>
internal sealed record LocatedReference(ReferenceWord Word, string Key, SourceLocation Location);
