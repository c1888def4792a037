namespace TypedContent.Package.Tests.Consumers;

/// <summary>Frameworks that the packages do not support.</summary>
public sealed class OtherFrameworkTests(OtherFrameworkTests.Projects projects) : IClassFixture<OtherFrameworkTests.Projects>
{
    private static readonly (string Framework, string Package)[] s_unsupported =
    [
        ("net8.0", "TypedContent"), ("net8.0", "TypedContent.AspNetCore"),
        ("netstandard2.0", "TypedContent"), ("netstandard2.0", "TypedContent.AspNetCore"),
        ("net472", "TypedContent"),
    ];

    public static TheoryData<string, string> Unsupported => [.. s_unsupported];

    [Theory]
    [MemberData(nameof(Unsupported))]
    public void Another_framework_is_an_error_of_the_restore(string framework, string package) => Assert.Contains(
        $"error NU1202: Package {package} {projects.Version} is not compatible with {framework}",
        projects.ResultOf(NameOf(framework, package)).Output,
        StringComparison.Ordinal);

    private static string NameOf(string framework, string package) => $"{package} in {framework}";

    /// <summary>Projects whose restore failed.</summary>
    public sealed class Projects : ConsumerGroup
    {
        public Projects(PackedFeed feed)
            : base(feed)
        {
            Version = feed.Version;
            foreach (var (framework, package) in s_unsupported)
            {
                var consumer = Add(NameOf(framework, package)).WriteProject(package: package, outputType: "Library", properties: """
                    <DisableImplicitFrameworkReferences>true</DisableImplicitFrameworkReferences>
                    <AutomaticallyUseReferenceAssemblyPackages>false</AutomaticallyUseReferenceAssemblyPackages>
                    """);
                var project = File.ReadAllText(consumer.FullPath("app.csproj"));
                consumer.Write("app.csproj", project.Replace("net10.0", framework, StringComparison.Ordinal));
            }

            DotNet("restore");
        }

        public string Version { get; }
    }
}
