using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using TypedContent.Generator.Sources;

namespace TypedContent.Generator.Tests.Files;

/// <summary>Files that are read without the compiler have the same text as those that it reads.</summary>
public sealed class FileTextTests : IDisposable
{
    private readonly string _path = Path.GetTempFileName();

    public void Dispose() => File.Delete(_path);

    [Theory]
    [InlineData("")]
    [InlineData("---\ntitle: One\n---\n\nText.\r\nMore.\rLast")]
    [InlineData("文章：“引号”，\u00A0é\u2028🙂")]
    [InlineData("a\0b")]
    public void A_text_in_UTF8_has_the_content_lines_encoding_and_checksum_that_the_compiler_would_give_it(string text)
    {
        File.WriteAllBytes(_path, Encoding.UTF8.GetBytes(text));
        using var stream = File.OpenRead(_path);
        var expected = SourceText.From(stream, new UTF8Encoding(true, true), SourceHashAlgorithm.Sha256);

        var read = FileText.ReadUtf8(_path)!;

        Assert.Equal(text, read.ToString());
        Assert.True(expected.ContentEquals(read));
        Assert.Equal(expected.Lines.Select(line => line.Span), read.Lines.Select(line => line.Span));
        Assert.Equal(expected.Encoding, read.Encoding);
        Assert.Equal(expected.ChecksumAlgorithm, read.ChecksumAlgorithm);
        Assert.Equal(expected.GetChecksum(), read.GetChecksum());
        Assert.Equal(text.Length > 3 ? text[1..3] : "", read.ToString(text.Length > 3 ? TextSpan.FromBounds(1, 3) : default));
    }

    [Theory]
    [InlineData(new byte[] { 0xEF, 0xBB, 0xBF, (byte)'a' })]
    [InlineData(new byte[] { 0xFF, 0xFE, (byte)'a', 0 })]
    [InlineData(new byte[] { 0xFE, 0xFF, 0, (byte)'a' })]
    [InlineData(new byte[] { (byte)'a', 0xD6, 0xD0 })]
    [InlineData(new byte[] { (byte)'a', 0xE4, 0xB8 })]
    [InlineData(new byte[] { (byte)'a', 0xED, 0xA0, 0x80 })]
    public void A_file_with_a_byte_order_mark_or_in_another_encoding_is_left_to_the_compiler(byte[] bytes)
    {
        File.WriteAllBytes(_path, bytes);

        Assert.Null(FileText.ReadUtf8(_path));
    }

    [Fact]
    public void A_file_that_is_not_there_is_left_to_the_compiler() => Assert.Null(FileText.ReadUtf8(_path + ".missing"));

    [Fact]
    public void A_folder_is_left_to_the_compiler() => Assert.Null(FileText.ReadUtf8(Path.GetTempPath()));

    [Fact]
    public void A_large_file_is_read_to_its_end()
    {
        var text = string.Concat(Enumerable.Range(0, 200_000).Select(number => $"{number} 文\n"));
        File.WriteAllText(_path, text);

        Assert.Equal(text, FileText.ReadUtf8(_path)!.ToString());
    }

    [Fact]
    public void The_compiler_has_the_class_of_files_that_it_is_done_for() =>
        Assert.True(typeof(AdditionalText).IsAssignableFrom(typeof(AdditionalText).Assembly.GetType(FileText.FileOnDisk)));
}
