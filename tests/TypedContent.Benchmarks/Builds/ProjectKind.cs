namespace TypedContent.Benchmarks.Builds;

/// <summary>The kinds of projects that are measured.</summary>
internal enum ProjectKind
{
    /// <summary>The same article files without the package: the cost of any build.</summary>
    Floor,

    /// <summary>The package with its defaults: bodies and values in the content pack.</summary>
    Pack,

    /// <summary>The package with <c>TypedContentPack=false</c>: everything as C#.</summary>
    Code,

    /// <summary>The usual way in .NET: files are read, rendered, and sanitized when the program starts.</summary>
    Today,
}
