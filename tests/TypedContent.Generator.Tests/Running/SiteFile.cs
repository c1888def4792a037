using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace TypedContent.Generator.Tests.Running;

/// <summary>A file of a <see cref="Site"/>, as the build passes it.</summary>
/// <param name="Path">Its absolute path.</param>
/// <param name="Description">The description by the package's targets, separated by '|': collection, entry type, path, and, after a tab, the
/// template of its address. Null if there is none.</param>
/// <param name="Bytes">Its content; null if it cannot be read.</param>
internal sealed record SiteFile(string Path, string? Description, byte[]? Bytes)
{
    /// <summary>The description of an ignored file.</summary>
    public const string Ignored = "ignore";

    /// <summary>The description of a file that articles may display or include.</summary>
    public const string Snippet = "snippet";

    private static readonly UTF8Encoding s_strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The text in an editor, which replaces the file. It has no encoding, and may not even be valid Unicode.</summary>
    public string? Buffer { get; init; }

    /// <summary>The encoding in which the compiler reads a file that is not UTF-8, which depends on the machine.</summary>
    public Encoding Fallback { get; init; } = Encoding.UTF8;

    /// <summary>The content, read as the compiler does: strictly as UTF-8 first.</summary>
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
