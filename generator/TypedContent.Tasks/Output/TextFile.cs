using System.Text;

namespace TypedContent.Tasks.Output;

/// <summary>Files that the build writes for itself.</summary>
internal static class TextFile
{
    private static readonly UTF8Encoding s_utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>
    /// Writes a file, unless it holds the same already: what depends on it is then up to date. Another build of the same project that reads at the same
    /// time sees the old file or the new one, never a part of either.
    /// </summary>
    public static void Update(string path, IEnumerable<string> lines)
    {
        var text = new StringBuilder();
        foreach (var line in lines)
        {
            text.Append(line).Append('\n');
        }

        var content = text.ToString();
        if (Read(path) != content)
        {
            Write(path, content);
        }
    }

    /// <summary>Writes a file as a whole.</summary>
    public static void Write(string path, string content) => Replace(path, temporary => File.WriteAllText(temporary, content, s_utf8));

    /// <summary>Keeps a file that is never changed in its place under a second name: by a link where the file system has them, else as a copy.</summary>
    public static void Keep(string source, string path) => Replace(path, temporary =>
    {
        if (!HardLink.TryCreate(source, temporary))
        {
            File.Copy(source, temporary);
        }
    });

    private static void Replace(string path, Action<string> write)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        var temporary = path + "." + Guid.NewGuid().ToString("N").Substring(0, 8) + ".tmp";
        try
        {
            write(temporary);
            Replace(temporary, path);
        }
        catch (Exception)
        {
            File.Delete(temporary);
            throw;
        }
    }

    /// <returns>Null if there is no such file.</returns>
    public static string? Read(string path)
    {
        try
        {
            return File.ReadAllText(path, s_utf8);
        }
        catch (Exception missing) when (missing is FileNotFoundException or DirectoryNotFoundException)
        {
            return null;
        }
    }

    private static void Replace(string temporary, string path)
    {
        if (!File.Exists(path))
        {
            try
            {
                File.Move(temporary, path);
                return;
            }
            catch (IOException) when (File.Exists(path))
            {
                // Another build was faster.
            }
        }

        File.Replace(temporary, path, destinationBackupFileName: null);
    }
}
