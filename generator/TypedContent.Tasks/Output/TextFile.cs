using System.Text;

namespace TypedContent.Tasks.Output;

/// <summary>Reads and writes the build's own files.</summary>
internal static class TextFile
{
    private static readonly UTF8Encoding s_utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>
    /// Writes a file unless it already has the same content, so that targets that depend on it stay up to date. The file is replaced atomically: a concurrent
    /// build of the same project reads either the old file or the new one.
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

    /// <summary>Writes a file atomically.</summary>
    public static void Write(string path, string content) => Replace(path, temporary => File.WriteAllText(temporary, content, s_utf8));

    /// <summary>Keeps a second name for a file that is never changed in place: a hard link if possible, or else a copy.</summary>
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

    /// <returns>Null if the file does not exist.</returns>
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
                // Another build created the file first.
            }
        }

        File.Replace(temporary, path, destinationBackupFileName: null);
    }
}
