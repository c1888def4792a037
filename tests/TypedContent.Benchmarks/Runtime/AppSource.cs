namespace TypedContent.Benchmarks.Runtime;

/// <summary>The programs of the measured projects.</summary>
internal static class AppSource
{
    /// <param name="name">A file in the folder <c>Apps</c>.</param>
    public static string Read(string name)
    {
        using var reader = new StreamReader(typeof(AppSource).Assembly.GetManifestResourceStream(name)!);
        return reader.ReadToEnd();
    }
}
