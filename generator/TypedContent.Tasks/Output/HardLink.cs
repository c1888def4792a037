using System.Runtime.InteropServices;

namespace TypedContent.Tasks.Output;

/// <summary>
/// A second name for a file that is never changed in its place, instead of a copy: the content pack of a large site has a hundred megabytes, and every build writes it anew and
/// moves it to its name.
/// </summary>
internal static class HardLink
{
    /// <returns>Whether there is one. Not on Windows, where whoever has one of the names open keeps the others from being replaced, nor on file systems that have none.</returns>
    public static bool TryCreate(string source, string path)
    {
        if (Path.DirectorySeparatorChar != '/')
        {
            return false;
        }

        try
        {
            return Link(source, path) == 0;
        }
        catch (Exception missing) when (missing is DllNotFoundException or EntryPointNotFoundException)
        {
            return false;
        }
    }

    [DllImport("libc", EntryPoint = "link", CharSet = CharSet.Ansi, BestFitMapping = false, ThrowOnUnmappableChar = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Link(string source, string path);
}
