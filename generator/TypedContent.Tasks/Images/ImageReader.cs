using System.Text;

namespace TypedContent.Tasks.Images;

/// <summary>Reads the size of an image from the beginning of its file. The format is determined by the bytes, not by the file name.</summary>
internal static class ImageReader
{
    private const int HeadLength = 64 * 1024;

    private static readonly HashSet<string> s_extensions = new(StringComparer.OrdinalIgnoreCase)
    {
        ".apng", ".avif", ".gif", ".jpeg", ".jpg", ".png", ".svg", ".webp",
    };

    /// <param name="extension">The extension, including the dot.</param>
    public static bool IsImage(string extension) => s_extensions.Contains(extension);

    /// <summary>Reads a file. A file that cannot be opened is reported later, when it is copied.</summary>
    public static ImageFacts Read(string path)
    {
        try
        {
            using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 4096);
            return Read(stream);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            return ImageFacts.Unknown;
        }
    }

    public static ImageFacts Read(Stream stream)
    {
        var bytes = new HeadBytes(stream);
        if (bytes.Length == 0)
        {
            return ImageFacts.NoImage("it is empty");
        }

        if (bytes.Has(0, [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A]))
        {
            return ReadPng(bytes);
        }

        if (bytes.Has(0, [0xFF, 0xD8, 0xFF]))
        {
            return JpegReader.Read(bytes);
        }

        if (bytes.Has(0, "GIF87a") || bytes.Has(0, "GIF89a"))
        {
            return ImageFacts.Size(bytes.Little16(6), bytes.Little16(8));
        }

        if (bytes.Has(0, "RIFF") && bytes.Has(8, "WEBP"))
        {
            return ReadWebP(bytes);
        }

        if (bytes.Has(4, "ftyp"))
        {
            return AvifReader.Read(bytes);
        }

        return bytes.Has(0, "BM") || bytes.Has(0, [0, 0, 1, 0]) || bytes.Has(0, "II*\0") || bytes.Has(0, "MM\0*") || bytes.Has(0, [0xFF, 0x0A])
            ? ImageFacts.Unknown
            : ReadText(bytes);
    }

    // Apple's tools write a CgBI chunk before the header.
    private static ImageFacts ReadPng(HeadBytes bytes)
    {
        var header = bytes.Has(12, "IHDR") ? 16 : bytes.Has(12, "CgBI") && bytes.Has(28, "IHDR") ? 32 : -1;
        return header < 0 ? ImageFacts.NoImage("it begins as a PNG and ends too soon") : ImageFacts.Size(bytes.Big32(header), bytes.Big32(header + 4));
    }

    private static ImageFacts ReadWebP(HeadBytes bytes)
    {
        if (bytes.Has(12, "VP8X"))
        {
            return ImageFacts.Size(1 + bytes.Little24(24), 1 + bytes.Little24(27));
        }

        if (bytes.Has(12, "VP8L") && bytes.Has(20, [0x2F]))
        {
            var bits = bytes.Little32(21);
            return ImageFacts.Size(1 + (bits & 0x3FFF), 1 + ((bits >> 14) & 0x3FFF));
        }

        return bytes.Has(12, "VP8 ") && bytes.Has(23, [0x9D, 0x01, 0x2A])
            ? ImageFacts.Size(bytes.Little16(26) & 0x3FFF, bytes.Little16(28) & 0x3FFF)
            : ImageFacts.Unknown;
    }

    private static ImageFacts ReadText(HeadBytes bytes)
    {
        var text = DecodeText(bytes.Slice(0, (int)Math.Min(HeadLength, bytes.Length))).TrimStart('\uFEFF', ' ', '\t', '\r', '\n');
        if (text.StartsWith("version https://git-lfs", StringComparison.Ordinal))
        {
            return ImageFacts.NoImage("it is a Git LFS pointer: fetch the file itself with 'git lfs pull'");
        }

        if (text.StartsWith("<!DOCTYPE html", StringComparison.OrdinalIgnoreCase) || text.StartsWith("<html", StringComparison.OrdinalIgnoreCase))
        {
            return ImageFacts.NoImage("it is an HTML page, such as a server sends instead of an image");
        }

        return text.StartsWith("<", StringComparison.Ordinal) && SvgReader.Read(text) is { } facts
            ? facts
            : ImageFacts.NoImage("it is not an image format that browsers support");
    }

    private static string DecodeText(byte[] bytes) =>
        bytes.Length > 1 && bytes[0] == 0xFF && bytes[1] == 0xFE ? Encoding.Unicode.GetString(bytes)
        : bytes.Length > 1 && bytes[0] == 0xFE && bytes[1] == 0xFF ? Encoding.BigEndianUnicode.GetString(bytes)
        : Encoding.UTF8.GetString(bytes);
}
