using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace TypedContent.Generator.Tests.Running;

/// <summary>A file of a <see cref="Site"/>, as the build hands it over.</summary>
/// <param name="Path">Its absolute path.</param>
/// <param name="Description">What the package's targets say of it, with '|' between its parts: collection, entry type, path, and behind a tab the
/// template of its address. Null where they say nothing.</param>
/// <param name="Bytes">Its content; null if there is none to read.</param>
internal sealed record SiteFile(string Path, string? Description, byte[]? Bytes)
{
    /// <summary>The description of a file that is left out.</summary>
    public const string Ignored = "ignore";

    /// <summary>The description of a file that articles may show or include.</summary>
    public const string Snippet = "snippet";

    private static readonly UTF8Encoding s_strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>What an editor holds in place of the file: text without an encoding, which may be no Unicode at all.</summary>
    public string? Buffer { get; init; }

    /// <summary>The compiler's reading of a file that is not UTF-8, which depends on the machine.</summary>
    public Encoding Fallback { get; init; } = Encoding.UTF8;

    /// <summary>The content, read as the compiler reads it: strictly first.</summary>
    public SourceText? ToSourceText()
    {
        if (Buffer is not null)
        {
            return SourceText.From(Buffer);
        }

        if (Bytes is null)
        {
            return null;
        }

        try
        {
            return SourceText.From(new MemoryStream(Bytes), s_strict);
        }
        catch (DecoderFallbackException)
        {
            return SourceText.From(new MemoryStream(Bytes), Fallback);
        }
    }
}
