using System.IO.Compression;
using System.Text;

namespace TypedContent.Tasks.Files;

/// <summary>Reads a file that may hold script as text, whatever its encoding, and no more of it than any picture has.</summary>
internal static class ActiveFileReader
{
    private const int Longest = 20_000_000;

    /// <returns>The text; null where there is no file, or it cannot be read.</returns>
    public static string? Read(string path)
    {
        try
        {
            using var file = File.OpenRead(path);
            var isPacked = file.ReadByte() == 0x1F && file.ReadByte() == 0x8B;
            file.Position = 0;
            using var stream = isPacked ? new GZipStream(file, CompressionMode.Decompress) : (Stream)file;
            using var reader = new StreamReader(stream, Encoding.UTF8, detectEncodingFromByteOrderMarks: true);
            var text = new StringBuilder();
            var buffer = new char[8192];
            for (var read = reader.Read(buffer, 0, buffer.Length); read > 0 && text.Length < Longest; read = reader.Read(buffer, 0, buffer.Length))
            {
                text.Append(buffer, 0, read);
            }

            // UTF-16 without a mark of its order: every other byte is 0.
            return text.Replace("\0", "").ToString();
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or InvalidDataException or NotSupportedException)
        {
            return null;
        }
    }
}
