namespace TypedContent.Tasks.Images;

/// <summary>
/// Reads the size of a JPEG (ITU-T T.81) from its frame header. If the Exif orientation (Exif 2.32) rotates it, width and height are swapped.
/// </summary>
internal static class JpegReader
{
    private const int MostSegments = 2_000;
    private const int Orientation = 0x0112;

    public static ImageFacts Read(HeadBytes bytes)
    {
        var isTurned = false;
        long at = 2;
        for (var segment = 0; segment < MostSegments && at + 4 <= bytes.Length; segment++)
        {
            if (bytes[at] != 0xFF)
            {
                break;
            }

            var marker = bytes[at + 1];
            if (marker == 0xFF)
            {
                // A fill byte.
                at++;
                continue;
            }

            if (marker is 0x01 or (>= 0xD0 and <= 0xD8))
            {
                at += 2;
                continue;
            }

            if (marker is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC))
            {
                var (width, height) = (bytes.Big16(at + 7), bytes.Big16(at + 5));
                return isTurned ? ImageFacts.Size(height, width) : ImageFacts.Size(width, height);
            }

            if (marker is 0xD9 or 0xDA)
            {
                break;
            }

            if (marker == 0xE1 && bytes.Has(at + 4, "Exif\0\0"))
            {
                isTurned = ReadOrientation(bytes, at + 10) is >= 5 and <= 8;
            }

            at += 2 + Math.Max(2, bytes.Big16(at + 2));
        }

        return ImageFacts.NoImage("it begins as a JPEG and ends too soon");
    }

    private static int ReadOrientation(HeadBytes bytes, long tiff)
    {
        var isLittle = bytes.Has(tiff, "II");
        if (!isLittle && !bytes.Has(tiff, "MM"))
        {
            return 1;
        }

        var directory = tiff + (isLittle ? bytes.Little32(tiff + 4) : bytes.Big32(tiff + 4));
        var count = Number(directory);
        for (var i = 0; i < Math.Min(count, 200); i++)
        {
            var entry = directory + 2 + (12L * i);
            if (Number(entry) == Orientation)
            {
                return Number(entry + 8);
            }
        }

        return 1;

        int Number(long at) => isLittle ? bytes.Little16(at) : bytes.Big16(at);
    }
}
