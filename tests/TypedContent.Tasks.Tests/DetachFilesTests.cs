namespace TypedContent.Tasks.Tests;

public sealed class DetachFilesTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [Fact]
    public void Whoever_has_a_file_open_goes_on_reading_it_and_its_time_stays()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows keeps others from writing into a file that is open.");
        _folder.Write("app.dll", "the old one");
        var path = _folder.PathOf("app.dll");
        var longAgo = new DateTime(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc);
        File.SetLastWriteTimeUtc(path, longAgo);
        using var reader = new StreamReader(new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete));

        Assert.True(new DetachFiles { BuildEngine = new BuildLog(), Files = [path, _folder.PathOf("none.pdb")] }.Execute());
        Assert.Equal((longAgo, "the old one"), (File.GetLastWriteTimeUtc(path), File.ReadAllText(path)));

        using (var compiler = new FileStream(path, FileMode.Create, FileAccess.Write, FileShare.ReadWrite))
        {
            compiler.Write("the new one"u8);
        }

        Assert.Equal("the old one", reader.ReadToEnd());
        Assert.Equal(["app.dll"], Directory.GetFiles(_folder.Path).Select(Path.GetFileName));
    }

    public void Dispose() => _folder.Dispose();
}
