using TypedContent.Compiler.Tests.Globalization;

/// <summary>
/// What .NET calls before the tests' own program, where the environment names it (DOTNET_STARTUP_HOOKS): for the test that needs another
/// process, because whether .NET uses ICU is decided when it starts. It must be called so and be in no namespace.
/// </summary>
internal static class StartupHook
{
    public static void Initialize()
    {
        Console.Out.Write(NameDump.Write());
        Environment.Exit(0);
    }
}
