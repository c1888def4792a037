namespace TypedContent.Tasks.Images;

/// <summary>
/// Reads the size of an AVIF (AV1 Image File Format, based on ISO/IEC 23008-12). The largest item is the image; the others are its tiles or thumbnails.
/// </summary>
internal static class AvifReader
{
    private const int MostBoxes = 500;

    public static ImageFacts Read(HeadBytes bytes)
    {
        var brandsEnd = Math.Min(bytes.Big32(0), bytes.Length);
        var isAvif = false;
        for (long at = 8; at + 4 <= Math.Min(brandsEnd, 200); at += 4)
        {
            isAvif |= bytes.Has(at, "avif") || bytes.Has(at, "avis");
        }

        if (!isAvif)
        {
            return ImageFacts.NoImage("it is a video or an image in a format that browsers do not support");
        }

        return Find(bytes, 0, bytes.Length, "meta") is { } meta
            && Find(bytes, meta.Start + 4, meta.End, "iprp") is { } properties
            && Find(bytes, properties.Start, properties.End, "ipco") is { } container
            ? ReadProperties(bytes, container)
            : ImageFacts.Unknown;
    }

    private static ImageFacts ReadProperties(HeadBytes bytes, (long Start, long End) container)
    {
        long width = 0;
        long height = 0;
        var isTurned = false;
        foreach (var (type, start, _) in Boxes(bytes, container.Start, container.End))
        {
            if (type == "ispe" && (long)bytes.Big32(start + 4) * bytes.Big32(start + 8) > width * height)
            {
                (width, height) = (bytes.Big32(start + 4), bytes.Big32(start + 8));
            }

            isTurned |= type == "irot" && (bytes[start] & 1) == 1;
        }

        return isTurned ? ImageFacts.Size(height, width) : ImageFacts.Size(width, height);
    }

    private static (long Start, long End)? Find(HeadBytes bytes, long start, long end, string type)
    {
        foreach (var box in Boxes(bytes, start, end))
        {
            if (box.Type == type)
            {
                return (box.Start, box.End);
            }
        }

        return null;
    }

    private static IEnumerable<(string Type, long Start, long End)> Boxes(HeadBytes bytes, long start, long end)
    {
        for (var i = 0; i < MostBoxes && start + 8 <= end; i++)
        {
            long size = bytes.Big32(start);
            var header = 8;
            if (size == 1)
            {
                size = ((long)bytes.Big32(start + 8) << 32) | bytes.Big32(start + 12);
                header = 16;
            }

            var next = size == 0 ? end : start + size;
            if (next < start + header || next > end)
            {
                yield break;
            }

            var type = new string([(char)bytes[start + 4], (char)bytes[start + 5], (char)bytes[start + 6], (char)bytes[start + 7]]);
            yield return (type, start + header, next);
            start = next;
        }
    }
}
