namespace TypedContent.Tool.Tests.Check;

/// <summary>The repository that these tests are part of, and what was built with them.</summary>
internal static class Repository
{
    public static string Root { get; } = FindRoot();

    /// <summary>The folder of a project's build output, in the configuration of these tests.</summary>
    public static string Output(string project) => $"{Root}/artifacts/bin/{project}/{Path.GetFileName(AppContext.BaseDirectory.TrimEnd('/', '\\'))}";

    /// <summary>A project file that uses what was built with these tests.</summary>
    /// <param name="sdk">The SDK.</param>
    /// <param name="items">Its items.</param>
    /// <param name="groups">More groups of properties and items.</param>
    public static string Project(string sdk, string items, string groups = "") => $"""
        <Project Sdk="{sdk}">
          <Import Project="{Root}/src/TypedContent/build/net10.0/TypedContent.props" />
          <PropertyGroup>
            <TargetFramework>net10.0</TargetFramework>
            <ImplicitUsings>enable</ImplicitUsings>
            <Nullable>enable</Nullable>
            <NoWarn>$(NoWarn);TC2031</NoWarn>
            <TypedContentTasksAssembly>{Output("TypedContent.Tasks")}/TypedContent.Tasks.dll</TypedContentTasksAssembly>
          </PropertyGroup>
          {groups}
          <ItemGroup>
            {items}
            <Reference Include="{Output("TypedContent")}/TypedContent.dll" />
            <Analyzer Include="{Output("TypedContent.Generator")}/*.dll" />
          </ItemGroup>
          <Import Project="{Root}/src/TypedContent/build/net10.0/TypedContent.targets" />
        </Project>
        """;

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder!.FullName, "Content.sln")))
        {
            folder = folder.Parent;
        }

        return folder.FullName.Replace('\\', '/');
    }
}
