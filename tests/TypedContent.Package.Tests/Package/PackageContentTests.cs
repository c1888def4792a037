using System.IO.Compression;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Text.RegularExpressions;

namespace TypedContent.Package.Tests.Package;

public sealed class PackageContentTests(PackedFeed feed)
{
    // Assemblies that every host of the compiler provides: its own, and those that netstandard2.0 had in packages and its framework contains. Tomlyn's
    // serializer needs System.Text.Json, in the version of the oldest SDK that loads the generator.
    private static readonly string[] s_hostAssemblies =
    [
        "netstandard", "Microsoft.CodeAnalysis", "Microsoft.CodeAnalysis.CSharp", "System.Collections.Immutable",
        "System.Buffers", "System.Memory", "System.Numerics.Vectors", "System.Runtime.CompilerServices.Unsafe", "System.Text.Encoding.CodePages",
        "System.Text.Json",
    ];

    /// <summary>The systems for which the generator and the tasks are precompiled.</summary>
    private static readonly string[] s_precompiled = ["linux-arm64", "linux-musl-x64", "linux-x64", "osx-arm64", "win-x64"];
    private static readonly string[] s_templates = ["blog", "docs", "empty"];
    private static readonly string[] s_templateLanguages = ["C", "en", "zh"];
    private static readonly string[] s_bundled = ["AngleSharp", "Compiler", "Generator", "Markdig", "Tomlyn", "YamlDotNet"];

    [Fact]
    public void The_package_holds_the_library_the_generator_and_its_parsers_and_nothing_else()
    {
        using var package = ZipFile.OpenRead(feed.Package);

        Assert.Equal(
            [
                "CHANGELOG.md",
                "LICENSE",
                "README.md",
                "THIRD-PARTY-NOTICES.txt",
                "TypedContent.nuspec",
                "analyzers/dotnet/cs/TypedContent.AngleSharp.dll",
                "analyzers/dotnet/cs/TypedContent.Compiler.dll",
                "analyzers/dotnet/cs/TypedContent.Generator.dll",
                "analyzers/dotnet/cs/TypedContent.Markdig.dll",
                "analyzers/dotnet/cs/TypedContent.Tomlyn.dll",
                "analyzers/dotnet/cs/TypedContent.YamlDotNet.dll",
                "build/net10.0/TypedContent.props",
                "build/net10.0/TypedContent.targets",
                "icon.png",
                "lib/net10.0/TypedContent.dll",
                "lib/net10.0/TypedContent.xml",
                "tasks/TypedContent.Tasks.dll",
                .. from runtime in s_precompiled
                   from name in s_bundled.Append("Tasks").Order(StringComparer.Ordinal)
                   select $"tools/precompiled/{runtime}/TypedContent.{name}.dll",
            ],
            Files(package));
    }

    [Fact]
    public void The_package_for_the_web_holds_its_library_and_depends_on_the_first_with_all_that_it_brings()
    {
        using var package = ZipFile.OpenRead(feed.WebPackage);
        using var reader = new StreamReader(package.GetEntry("TypedContent.AspNetCore.nuspec")!.Open());
        var nuspec = reader.ReadToEnd();

        Assert.Equal(
            [
                "CHANGELOG.md",
                "LICENSE",
                "README.md",
                "TypedContent.AspNetCore.nuspec",
                "build/Microsoft.AspNetCore.StaticWebAssetEndpoints.props",
                "build/Microsoft.AspNetCore.StaticWebAssets.props",
                "build/net10.0/TypedContent.AspNetCore.props",
                "buildTransitive/net10.0/TypedContent.AspNetCore.props",
                "icon.png",
                "lib/net10.0/TypedContent.AspNetCore.dll",
                "lib/net10.0/TypedContent.AspNetCore.xml",
                "staticwebassets/typedcontent-body.css",
                "staticwebassets/typedcontent-code.css",
                "staticwebassets/typedcontent-docs.css",
                "staticwebassets/typedcontent-search.js",
                "staticwebassets/typedcontent-toc.js",
            ],
            Files(package));
        Assert.Contains($"<dependency id=\"TypedContent\" version=\"{feed.Version}\" include=\"All\" />", nuspec, StringComparison.Ordinal);
        Assert.Contains("<dependency id=\"System.ServiceModel.Syndication\"", nuspec, StringComparison.Ordinal);
        Assert.Contains("<frameworkReference name=\"Microsoft.AspNetCore.App\"", nuspec, StringComparison.Ordinal);
    }

    [Fact]
    public void The_package_of_templates_holds_each_in_each_language_and_no_program()
    {
        using var package = ZipFile.OpenRead(feed.TemplatePackage);
        var files = Files(package);

        Assert.Equal(
            from template in s_templates
            from language in s_templateLanguages
            select $"content/typedcontent-{template}-{language}/.template.config/template.json",
            files.Where(file => file.EndsWith("/template.json", StringComparison.Ordinal)));
        Assert.Equal(
            ["CHANGELOG.md", "LICENSE", "README.md", "TypedContent.Templates.nuspec", "icon.png"],
            files.Where(file => !file.StartsWith("content/", StringComparison.Ordinal)));
        using var reader = new StreamReader(package.GetEntry("TypedContent.Templates.nuspec")!.Open());
        Assert.Contains("<packageType name=\"Template\" />", reader.ReadToEnd(), StringComparison.Ordinal);
    }

    [Fact]
    public void The_package_depends_on_no_other()
    {
        using var package = ZipFile.OpenRead(feed.Package);
        using var reader = new StreamReader(package.GetEntry("TypedContent.nuspec")!.Open());

        Assert.DoesNotContain("<dependency ", reader.ReadToEnd(), StringComparison.Ordinal);
    }

    [Fact]
    public void What_runs_in_the_compiler_needs_its_own_files_and_the_hosts_only()
    {
        using var package = ZipFile.OpenRead(feed.Package);
        var shipped = package.Entries.Where(entry => entry.FullName.StartsWith("analyzers/", StringComparison.Ordinal)).ToArray();
        var known = shipped.Select(entry => Path.GetFileNameWithoutExtension(entry.Name)).Concat(s_hostAssemblies).ToHashSet(StringComparer.Ordinal);

        Assert.Empty(shipped.SelectMany(entry => References(entry).Where(name => !known.Contains(name)).Select(name => $"{entry.Name} -> {name}")));
    }

    [Fact]
    public void What_is_compiled_ahead_of_time_is_the_same_code()
    {
        using var package = ZipFile.OpenRead(feed.Package);
        var images = package.Entries.Where(entry => entry.FullName.StartsWith("tools/", StringComparison.Ordinal)).ToArray();

        Assert.Equal(7 * s_precompiled.Length, images.Length);
        Assert.All(images, image =>
        {
            var source = package.GetEntry("analyzers/dotnet/cs/" + image.Name) ?? package.GetEntry("tasks/" + image.Name)!;
            Assert.Equal(Read(source, IdentityOf), Read(image, IdentityOf));
            Assert.False(Read(source, IsPrecompiled));
            Assert.True(Read(image, IsPrecompiled));
        });
    }

    [Fact]
    public void Each_bundled_assembly_has_an_entry_in_the_third_party_notices()
    {
        using var package = ZipFile.OpenRead(feed.Package);
        using var reader = new StreamReader(package.GetEntry("THIRD-PARTY-NOTICES.txt")!.Open());
        var notices = reader.ReadToEnd();
        string[] ours = ["TypedContent.Compiler.dll", "TypedContent.Generator.dll"];
        var bundled = package.Entries
            .Where(entry => entry.FullName.StartsWith("analyzers/", StringComparison.Ordinal))
            .Select(entry => entry.Name)
            .Except(ours)
            .ToArray();

        Assert.NotEmpty(bundled);
        Assert.All(bundled, name => Assert.Contains($"\nAssembly: {name}\n", notices, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("README.md")]
    [InlineData("CHANGELOG.md")]
    public void Links_in_what_the_package_shows_work_outside_of_the_repository(string file)
    {
        foreach (var path in new[] { feed.Package, feed.WebPackage, feed.TemplatePackage })
        {
            using var package = ZipFile.OpenRead(path);
            using var reader = new StreamReader(package.GetEntry(file)!.Open());
            var links = Regex
                .Matches(Regex.Replace(reader.ReadToEnd(), "(?s)```.*?```|`[^`]*`", ""), @"\]\((?<to>[^)]*)\)")
                .Select(link => link.Groups["to"].Value);

            Assert.All(links, link => Assert.StartsWith("https://", link, StringComparison.Ordinal));
        }
    }

    [Fact]
    public void The_runtime_library_needs_the_framework_only()
    {
        using var package = ZipFile.OpenRead(feed.Package);

        Assert.DoesNotContain(References(package.GetEntry("lib/net10.0/TypedContent.dll")!), name => !name.StartsWith("System.", StringComparison.Ordinal));
    }

    private static string[] Files(ZipArchive package) =>
    [
        .. package.Entries.Select(entry => entry.FullName)
            .Where(name => !name.StartsWith("_rels/", StringComparison.Ordinal)
                && !name.StartsWith("package/", StringComparison.Ordinal)
                && name != "[Content_Types].xml")
            .Order(StringComparer.Ordinal),
    ];

    private static string[] References(ZipArchiveEntry entry) => Read(entry, assembly =>
    {
        var metadata = assembly.GetMetadataReader();
        return metadata.AssemblyReferences.Select(handle => metadata.GetString(metadata.GetAssemblyReference(handle).Name)).ToArray();
    });

    // Every compilation of a module gives it a new version id.
    private static (string Name, Guid Version) IdentityOf(PEReader assembly)
    {
        var metadata = assembly.GetMetadataReader();
        return (metadata.GetString(metadata.GetAssemblyDefinition().Name), metadata.GetGuid(metadata.GetModuleDefinition().Mvid));
    }

    private static bool IsPrecompiled(PEReader assembly) => assembly.PEHeaders.CorHeader!.ManagedNativeHeaderDirectory.Size > 0;

    private static T Read<T>(ZipArchiveEntry entry, Func<PEReader, T> read)
    {
        using var copy = new MemoryStream();
        using (var stream = entry.Open())
        {
            stream.CopyTo(copy);
        }

        copy.Position = 0;
        using var assembly = new PEReader(copy);
        return read(assembly);
    }
}
