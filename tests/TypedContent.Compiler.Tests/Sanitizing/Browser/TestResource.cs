namespace TypedContent.Compiler.Tests.Sanitizing.Browser;

/// <summary>Reads a file embedded in the test assembly.</summary>
internal static class TestResource
{
    public static string Read(string name)
    {
        using var reader = new StreamReader(typeof(TestResource).Assembly.GetManifestResourceStream(name)!);
        return reader.ReadToEnd();
    }
}
