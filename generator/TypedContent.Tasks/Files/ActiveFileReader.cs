using System.IO.Compression;
using System.Text;

namespace TypedContent.Tasks.Files;

/// <summary>Reads a file that may contain script as text in any encoding, up to a length that no real image exceeds.</summary>
internal static class ActiveFileReader
{
    private const int Longest = 20_000_000;

    /// <returns>The text; null if the file does not exist or cannot be read.</returns>
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

            // In UTF-16 without a byte order mark, every other byte of ASCII text is 0.
            return text.Replace("\0", "").ToString();
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or InvalidDataException or NotSupportedException)
        {
            return null;
        }
    }
}
