namespace TypedContent.Benchmarks.Driver;

/// <summary>How a project is handed to the generator.</summary>
internal enum DriverMode
{
    /// <summary>Everything as C#.</summary>
    Code,

    /// <summary>A build: the content pack is written.</summary>
    Pack,

    /// <summary>An editor after a build: no pack is written; what the last one held is known.</summary>
    Editor,
}
