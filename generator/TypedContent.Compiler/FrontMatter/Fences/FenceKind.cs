namespace TypedContent.Compiler.FrontMatter.Fences;

/// <summary>How a file begins.</summary>
internal enum FenceKind
{
    /// <summary>No front matter.</summary>
    None,

    /// <summary><c>---</c>.</summary>
    Yaml,

    /// <summary><c>---json</c>, or a brace.</summary>
    Json,

    /// <summary><c>+++</c>.</summary>
    Toml,

    /// <summary>Something that looks like a fence, but is not one.</summary>
    Unknown,
}
