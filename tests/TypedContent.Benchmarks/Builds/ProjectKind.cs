namespace TypedContent.Benchmarks.Builds;

/// <summary>What a measured project is made of.</summary>
internal enum ProjectKind
{
    /// <summary>The same article files, and no package: what a build costs anyway.</summary>
    Floor,

    /// <summary>The package as it is: bodies and values in the content pack.</summary>
    Pack,

    /// <summary>The package with <c>TypedContentPack=false</c>: everything as C#.</summary>
    Code,

    /// <summary>Today's way in .NET: files read, rendered and sanitized when the program starts.</summary>
    Today,
}
