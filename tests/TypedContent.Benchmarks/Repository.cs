using System.Reflection;
using System.Xml.Linq;
using TypedContent.Benchmarks.Requests;

namespace TypedContent.Benchmarks;

/// <summary>The repository that this program was built from.</summary>
internal static class Repository
{
    public static string Root { get; } = Metadata("RepositoryRoot");

    /// <summary>The packages already restored on this machine, so that the measured projects need not download them.</summary>
    public static string PackagesFolder { get; } = Metadata("PackagesFolder");

    /// <summary>The version that <c>Directory.Packages.props</c> pins a package to.</summary>
    /// <exception cref="InvalidOperationException">The package has no pinned version.</exception>
    public static string VersionOf(string package) => XDocument.Load(Path.Combine(Root, "Directory.Packages.props"))
        .Descendants("PackageVersion")
        .Single(pin => (string?)pin.Attribute("Include") == package)
        .Attribute("Version")!.Value;

    private static string Metadata(string key) => typeof(Repository).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == key).Value!;
}
