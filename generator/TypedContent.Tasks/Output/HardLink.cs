using System.Runtime.InteropServices;

namespace TypedContent.Tasks.Output;

/// <summary>
/// Gives a file a second name instead of copying it. The content pack of a large site has a hundred megabytes. This is safe because the pack is never changed
/// in place: every build writes a new file and renames it.
/// </summary>
internal static class HardLink
{
    /// <returns>False if the file system has no hard links, and on Windows, where an open handle to one name would keep the others from being
    /// replaced.</returns>
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
