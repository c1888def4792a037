using System.Buffers.Binary;
using System.Text;
using TypedContent.Tasks.Images;

namespace TypedContent.Tasks.Tests.Images;

/// <summary>Image sizes, read from first bytes that this class writes.</summary>
public class ImageReaderTests
{
    public static TheoryData<string, byte[], string> Images => new()
    {
        { "PNG", Png(640, 480), "640x480" },
        { "PNG of Apple's tools", [.. Png(1, 1)[..8], .. Chunk("CgBI", [0, 0, 0, 0]), .. Png(32, 16)[8..]], "32x16" },
        { "JPEG", Jpeg(0xC0, 640, 480), "640x480" },
        { "progressive JPEG", Jpeg(0xC2, 640, 480), "640x480" },
        { "JPEG with a large segment before its frame", [0xFF, 0xD8, .. Segment(0xE2, new byte[60_000]), .. Jpeg(0xC0, 7, 5)[2..]], "7x5" },
        { "JPEG that is turned by half", [0xFF, 0xD8, .. Exif(3, isLittle: true), .. Jpeg(0xC0, 640, 480)[2..]], "640x480" },
        { "JPEG that lies on its side", [0xFF, 0xD8, .. Exif(6, isLittle: true), .. Jpeg(0xC0, 640, 480)[2..]], "480x640" },
        { "JPEG that lies on its side, in the other byte order", [0xFF, 0xD8, .. Exif(8, isLittle: false), .. Jpeg(0xC0, 640, 480)[2..]], "480x640" },
        { "GIF", [.. "GIF89a"u8, 0x80, 0x02, 0xE0, 0x01, 0, 0, 0], "640x480" },
        { "WebP", [.. "RIFF\0\0\0\0WEBPVP8 \0\0\0\0"u8, 0, 0, 0, 0x9D, 0x01, 0x2A, 0x80, 0x02, 0xE0, 0x01], "640x480" },
        { "lossless WebP", [.. "RIFF\0\0\0\0WEBPVP8L\0\0\0\0"u8, 0x2F, .. Little32(639 | (479u << 14))], "640x480" },
        { "extended WebP", [.. "RIFF\0\0\0\0WEBPVP8X\0\0\0\0"u8, 0, 0, 0, 0, 0x7F, 0x02, 0, 0xDF, 0x01, 0], "640x480" },
        { "AVIF", Avif(isTurned: false), "640x480" },
        { "AVIF that lies on its side", Avif(isTurned: true), "480x640" },
        { "SVG", Text("<svg width='640' height=\"480px\"/>"), "640x480" },
        { "SVG with a viewBox only", Text("<?xml version=\"1.0\"?>\n<!-- <svg width='1' height='1'> -->\n<svg xmlns=\"x\" viewBox=\"0 0 24 12.4\">"), "24x12" },
        { "SVG as wide as the page", Text("<svg width=\"100%\" viewBox=\"0,0,24,12\">"), "24x12" },
        { "SVG with one length", Text("<svg width=\"48\" viewBox=\"0 0 24 12\">"), "48x24" },
        { "SVG in inches", Text("<svg width=\"2in\" height=\"1in\">"), "192x96" },
        { "SVG without a size", Text("<svg>"), "" },
        { "SVG with a byte order mark", [0xEF, 0xBB, 0xBF, .. Text("<svg width='2' height='3'>")], "2x3" },
        { "bitmap, whose size is not read", Text("BM123456789"), "" },
    };

    [Theory]
    [MemberData(nameof(Images))]
    public void The_size_of_an_image_is_read_from_its_first_bytes(string kind, byte[] bytes, string size)
    {
        Assert.NotEmpty(kind);
        Assert.Equal(size, Read(bytes));
    }

    [Theory]
    [InlineData("", "!it is empty")]
    [InlineData("<!doctype html><title>404</title>", "!it is an HTML page, such as a server sends instead of an image")]
    [InlineData("version https://git-lfs.github.com/spec/v1\noid sha256:1", "!it is a Git LFS pointer: fetch the file itself with 'git lfs pull'")]
    [InlineData("{\"error\": 1}", "!it is not an image format that browsers support")]
    [InlineData("<note/>", "!it is not an image format that browsers support")]
    public void What_is_no_image_says_why(string text, string fault) => Assert.Equal(fault, Read(Text(text)));

    [Fact]
    public void An_image_that_is_cut_off_or_damaged_anywhere_neither_fails_nor_takes_long()
    {
        foreach (var image in new[] { Png(640, 480), [0xFF, 0xD8, .. Exif(6, isLittle: true), .. Jpeg(0xC0, 640, 480)[2..]], Avif(isTurned: true) })
        {
            for (var length = 0; length < image.Length; length++)
            {
                _ = Read(image[..length]);
                byte[] damaged = [.. image];
                damaged[length] = 0xFF;
                _ = Read(damaged);
                damaged[length] = 0;
                _ = Read(damaged);
            }
        }
    }

    [Fact]
    public void An_image_is_read_again_only_when_it_has_changed()
    {
        using var folder = new TemporaryFolder();
        var image = folder.PathOf("a.png");
        var file = folder.PathOf("cache");
        File.WriteAllBytes(image, Png(2, 3));

        Assert.Equal(("2x3", 1), Find());
        Assert.Equal(("2x3", 0), Find());
        File.WriteAllBytes(image, [.. Png(4, 5), 0]);
        Assert.Equal(("4x5", 1), Find());
        File.Delete(image);
        Assert.Equal(("", 0), Find());

        (string Facts, int Reads) Find()
        {
            var cache = new ImageCache(file);
            var facts = cache.Find(image);
            cache.Save();
            return (facts, cache.Reads);
        }
    }

    private static string Read(byte[] bytes) => ImageReader.Read(new MemoryStream(bytes)).ToString();

    private static byte[] Text(string text) => Encoding.UTF8.GetBytes(text);

    private static byte[] Png(int width, int height) =>
        [0x89, .. "PNG\r\n"u8, 0x1A, 0x0A, .. Chunk("IHDR", [.. Big32(width), .. Big32(height), 8, 6, 0, 0, 0])];

    private static byte[] Chunk(string name, byte[] content) => [.. Big32(content.Length), .. Text(name), .. content, 0, 0, 0, 0];

    private static byte[] Jpeg(byte frame, ushort width, ushort height) =>
        [0xFF, 0xD8, .. Segment(0xFE, Text("a comment")), .. Segment(frame, [8, .. Big16(height), .. Big16(width), 3])];

    private static byte[] Segment(byte marker, byte[] content) => [0xFF, marker, .. Big16((ushort)(content.Length + 2)), .. content];

    private static byte[] Exif(byte orientation, bool isLittle) => Segment(0xE1, isLittle
        ? [.. "Exif\0\0II*\0"u8, 8, 0, 0, 0, 1, 0, 0x12, 0x01, 3, 0, 1, 0, 0, 0, orientation, 0, 0, 0]
        : [.. "Exif\0\0MM\0*"u8, 0, 0, 0, 8, 0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0]);

    private static byte[] Avif(bool isTurned)
    {
        byte[] properties = [.. Box("ispe", [0, 0, 0, 0, .. Big32(64), .. Big32(64)]), .. Box("ispe", [0, 0, 0, 0, .. Big32(640), .. Big32(480)])];
        var container = Box("ipco", isTurned ? [.. properties, .. Box("irot", [1])] : properties);
        return [
            .. Box("ftyp", [.. "avif\0\0\0\0mif1"u8]),
            .. Box("meta", [0, 0, 0, 0, .. Box("hdlr", new byte[8]), .. Box("iprp", container)]),
            .. Box("mdat", [1, 2, 3])];
    }

    private static byte[] Box(string name, byte[] content) => [.. Big32(content.Length + 8), .. Text(name), .. content];

    private static byte[] Big16(ushort value) => [(byte)(value >> 8), (byte)value];

    private static byte[] Big32(int value)
    {
        var bytes = new byte[4];
        BinaryPrimitives.WriteInt32BigEndian(bytes, value);
        return bytes;
    }

    private static byte[] Little32(uint value)
    {
        var bytes = new byte[4];
        BinaryPrimitives.WriteUInt32LittleEndian(bytes, value);
        return bytes;
    }
}
