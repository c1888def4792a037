using System.Text.RegularExpressions;
using TypedContent.Package.Tests.Consumers;

namespace TypedContent.Package.Tests.Site;

/// <summary>The console reader as a single native file, outside the repository and with the package.</summary>
public sealed partial class NativeAotTests(PackedFeed feed)
{
    [Fact]
    public void The_console_sample_is_published_without_a_warning_and_runs()
    {
        Assert.SkipUnless(HasLinker(), "Native AOT needs clang or gcc to link with, and there is none on the PATH.");
        using var consumer = new Consumer(feed);
        var sample = Path.Combine(Repository.Root, "samples", "Console");
        foreach (var file in Directory.EnumerateFiles(sample, "*", SearchOption.AllDirectories))
        {
            consumer.Write(Path.GetRelativePath(sample, file), File.ReadAllBytes(file));
        }

        var project = Import().Replace(File.ReadAllText(consumer.FullPath("Console.csproj")), "");
        consumer.Write("Console.csproj", project.Replace(
            "</Project>",
            $"<ItemGroup><PackageReference Include=\"TypedContent\" Version=\"{feed.Version}\" /></ItemGroup></Project>",
            StringComparison.Ordinal));

        // What the repository says about all of its projects.
        consumer.Write("Directory.Build.props", """
            <Project>
              <PropertyGroup>
                <Nullable>enable</Nullable>
                <ImplicitUsings>enable</ImplicitUsings>
                <InvariantGlobalization>true</InvariantGlobalization>
              </PropertyGroup>
            </Project>
            """);

        var publish = consumer.DotNet("publish", "--use-current-runtime", "-o", "out").Succeeded();
        Assert.DoesNotContain("warning", publish.Output, StringComparison.OrdinalIgnoreCase);

        var program = consumer.FullPath(OperatingSystem.IsWindows() ? "out/reader.exe" : "out/reader");
        var list = DotNet.Run(program, consumer.FullPath("out"), []).Succeeded();
        Assert.Equal(2, list.Lines.Length);
        Assert.StartsWith("2024-06-01  雨天", list.Lines[0], StringComparison.Ordinal);
    }

    private static bool HasLinker() => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
        .Any(folder => File.Exists(Path.Combine(folder, "clang")) || File.Exists(Path.Combine(folder, "gcc")));

    [GeneratedRegex("""<Import Project="[^"]*" />""")]
    private static partial Regex Import();
}
