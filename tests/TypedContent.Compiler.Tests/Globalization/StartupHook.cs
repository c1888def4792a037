using TypedContent.Compiler.Tests.Globalization;

/// <summary>
/// Runs before the test program if DOTNET_STARTUP_HOOKS names this assembly. One test needs another process, because .NET decides at startup whether it uses
/// ICU. The runtime requires this class name, outside any namespace.
/// </summary>
internal static class StartupHook
{
    public static void Initialize()
    {
        Console.Out.Write(NameDump.Write());
        Environment.Exit(0);
    }
}
