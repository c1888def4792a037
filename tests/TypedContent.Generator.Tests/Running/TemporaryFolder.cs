namespace TypedContent.Generator.Tests.Running;

/// <summary>A folder that is deleted when the test ends.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("typedcontent").FullName;

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
