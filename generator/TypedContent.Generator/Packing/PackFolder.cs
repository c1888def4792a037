using System.Text;

namespace TypedContent.Generator.Packing;

/// <summary>
/// Puts a content pack where the compiler embeds it, and its index beside it. Whoever reads at the same time sees the old file or the new one, and an
/// interrupted build
/// leaves the old one. The index is the next one only: the package's targets make it the current one once the compilation has succeeded.
/// </summary>
internal static class PackFolder
{
    /// <param name="path">The pack's path, absolute.</param>
    /// <param name="index">The index of the collections.</param>
    /// <param name="collections">What the pack holds.</param>
    /// <exception cref="IOException">A file cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">Nor may it be.</exception>
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
