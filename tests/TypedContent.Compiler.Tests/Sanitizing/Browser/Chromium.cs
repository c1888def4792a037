namespace TypedContent.Compiler.Tests.Sanitizing.Browser;

/// <summary>Finds an installed browser. None is ever downloaded.</summary>
internal static class Chromium
{
    public const string Absence = "No browser: none of chromium-headless-shell, chromium, chromium-browser, and google-chrome is on the PATH.";

    // No request may reach the network. Requests that the test answers itself need no name resolution.
    public static readonly string[] Arguments =
    [
        "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
        "--disable-component-update", "--disable-sync", "--host-resolver-rules=MAP * ~NOTFOUND",
    ];

    public static string? Path { get; } = Find();

    private static string? Find()
    {
        var folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(System.IO.Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries);
        // The first one is the same engine without windows, which takes half the time.
        string[] names = ["chromium-headless-shell", "chromium", "chromium-browser", "google-chrome"];
        return names.SelectMany(name => folders, (name, folder) => System.IO.Path.Combine(folder, name)).FirstOrDefault(File.Exists);
    }
}
