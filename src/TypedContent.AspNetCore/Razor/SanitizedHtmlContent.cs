using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;

namespace TypedContent.AspNetCore.Razor;

/// <summary>A sanitized fragment as HTML for Razor, decoded piece by piece into the page.</summary>
internal sealed class SanitizedHtmlContent(SanitizedHtml html) : IHtmlContent
{
    private const int ChunkSize = 4096;

    public void WriteTo(TextWriter writer, HtmlEncoder encoder)
    {
        var decoder = Encoding.UTF8.GetDecoder();
        var characters = ArrayPool<char>.Shared.Rent(ChunkSize);
        try
        {
            var bytes = html.Utf8;
            var completed = false;
            while (!completed)
            {
                decoder.Convert(bytes, characters, flush: true, out var read, out var written, out completed);
                writer.Write(characters, 0, written);
                bytes = bytes[read..];
            }
        }
        finally
        {
            ArrayPool<char>.Shared.Return(characters);
        }
    }
}
