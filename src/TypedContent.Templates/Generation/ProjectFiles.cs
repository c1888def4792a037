namespace TypedContent.Templates.Generation;

/// <summary>What all samples' project files have in common: they use the sources, and a new project uses the packages.</summary>
internal static class ProjectFiles
{
    /// <summary>The version of the packages.</summary>
    public const string Version = "TypedContentVersionToken";

    private const string PackageReference = $"""<PackageReference Include="TypedContent.AspNetCore" Version="{Version}" />""";

    /// <summary>The changes to the project file of a sample.</summary>
    /// <param name="file">The project file.</param>
    /// <param name="rootNamespace">The sample's namespace.</param>
    /// <param name="package">The package that the comment at the top names.</param>
    public static IReadOnlyList<Change> Changes(string file, string rootNamespace, string package) =>
    [
        new(
            file,
            $"\n  <!-- A project outside this repository writes <PackageReference Include=\"{package}\" Version=\"…\" /> "
            + "and neither the imports nor the project reference. -->\n",
            ""),
        new(file, "  <Import Project=\"../../src/TypedContent/FromSource.props\" />\n", ""),
        new(file, "\n  <Import Project=\"../../src/TypedContent/FromSource.targets\" />\n", ""),
        new(file, """<ProjectReference Include="../../src/TypedContent.AspNetCore/TypedContent.AspNetCore.csproj" />""", PackageReference),
        new(file, $"    <RootNamespace>{rootNamespace}</RootNamespace>\n", RootNamespace),
        new(file, "<TypedContentLanguage>en</TypedContentLanguage>", $"<TypedContentLanguage>{Tokens.Language}</TypedContentLanguage>"),
    ];

    // A project that is called as the package would refer to itself.
    private const string RootNamespace = $"""
            <RootNamespace>{Tokens.Namespace}</RootNamespace>
        <!--#if (hasNameOfPackage) -->
            <AssemblyName>{Tokens.Namespace}</AssemblyName>
        <!--#endif -->

        """;
}
