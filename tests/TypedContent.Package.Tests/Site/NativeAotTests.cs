namespace TypedContent.Package.Tests.Site;

/// <summary>The console reader as a single native file.</summary>
public sealed class NativeAotTests
{
    [Fact]
    public void The_console_sample_is_published_without_a_warning_and_runs()
    {
        Assert.SkipUnless(HasLinker(), "Native AOT needs clang or gcc to link with, and there is none on the PATH.");
        var folder = Directory.CreateTempSubdirectory("typedcontent-aot-").FullName;
        try
        {
            var publish = DotNet
                .Run(Repository.Root, "publish", "samples/Console", "-c", "Release", "--use-current-runtime", "-p:RunAnalyzers=false", "--artifacts-path", folder, "-o", Path.Combine(folder, "out"))
                .Succeeded();
            Assert.DoesNotContain("warning", publish.Output, StringComparison.OrdinalIgnoreCase);

            var list = DotNet.Run(Path.Combine(folder, "out", OperatingSystem.IsWindows() ? "reader.exe" : "reader"), folder, []).Succeeded();
            Assert.Equal(2, list.Lines.Length);
            Assert.StartsWith("2024-06-01  雨天", list.Lines[0], StringComparison.Ordinal);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static bool HasLinker() => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
        .Any(folder => File.Exists(Path.Combine(folder, "clang")) || File.Exists(Path.Combine(folder, "gcc")));
}
