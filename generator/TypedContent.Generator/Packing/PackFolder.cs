using System.Text;

namespace TypedContent.Generator.Packing;

/// <summary>
/// Writes a content pack to the place where the compiler embeds it, with its index. A concurrent reader sees either the old or the new file, and an interrupted
/// build leaves the old one. The index is only the next one: the package's targets make it the current one after the compilation succeeded.
/// </summary>
internal static class PackFolder
{
    /// <param name="path">The absolute path of the pack.</param>
    /// <param name="index">The index of the collections.</param>
    /// <param name="collections">The content of the pack.</param>
    /// <exception cref="IOException">A file cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">Access to a file is denied.</exception>
    public static void Write(string path, string index, IReadOnlyList<PackedCollection> collections)
    {
#pragma warning disable RS1035 // Only here a generator touches files: what it writes is an input of the very compilation that it runs in.
        Replace(path, stream => PackFile.Write(stream, collections, PackIndex.ToFingerprint(index)));
        Replace(path + ".next", stream =>
        {
            var bytes = Encoding.UTF8.GetBytes(index);
            stream.Write(bytes, 0, bytes.Length);
        });
    }

    private static void Replace(string path, Action<Stream> write)
    {
        var temporary = path + "." + Guid.NewGuid().ToString("N").Substring(0, 8) + ".tmp";
        try
        {
            using (var stream = new FileStream(temporary, FileMode.CreateNew, FileAccess.ReadWrite, FileShare.Read))
            {
                write(stream);
            }

            if (File.Exists(path))
            {
                File.Replace(temporary, path, destinationBackupFileName: null);
            }
            else
            {
                File.Move(temporary, path);
            }
        }
        finally
        {
            File.Delete(temporary);
        }
#pragma warning restore RS1035
    }
}
