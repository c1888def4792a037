namespace TypedContent.Benchmarks.Driver;

/// <summary>The kind of run in which the generator is measured.</summary>
internal enum DriverMode
{
    /// <summary>Everything as C#.</summary>
    Code,

    /// <summary>A build: the content pack is written.</summary>
    Pack,

    /// <summary>An editor after a build: it writes no pack, but knows the contents of the last one.</summary>
    Editor,
}
