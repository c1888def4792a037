namespace TypedContent.Tasks.Tests;

/// <summary>A temporary folder for one test, with forward slashes in its path.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("typedcontent-tasks-").FullName.Replace('\\', '/');

    public string PathOf(string name) => $"{Path}/{name}";

    public string Write(string name, string text)
    {
        var path = PathOf(name);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
        return path;
    }

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
