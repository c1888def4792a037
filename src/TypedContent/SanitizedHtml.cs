using System.Buffers;
using System.Net;
using System.Text;
using TypedContent.Generated;

namespace TypedContent;

/// <summary>
/// An HTML fragment that was sanitized when the project was compiled: it has no script, no event handler, and no <c>javascript:</c> address. The type
/// guarantees that you can write it into a page without encoding.
/// </summary>
/// <remarks>The bytes of a compiled body are in the assembly, and are not copied until you need a string.</remarks>
public sealed class SanitizedHtml
{
    private readonly ContentSource? _source;
    private readonly ulong _key;
    private readonly byte[] _bytes = [];
    private PackedText? _found;

    internal SanitizedHtml(ContentSource source, ulong key)
    {
        _source = source;
        _key = key;
    }

    /// <param name="bytes">A part of a body, as UTF-8.</param>
    internal SanitizedHtml(byte[] bytes) => _bytes = bytes;

    /// <summary>The empty fragment.</summary>
    public static SanitizedHtml Empty { get; } = new([]);

    /// <summary>The fragment as UTF-8 bytes, without a byte order mark.</summary>
    public ReadOnlySpan<byte> Utf8 =>
        _source is null ? _bytes
        : _found is { } found && found.Generation == HotReload.Generation ? found.Utf8
        : Find(_source);

    /// <summary>The length of the fragment in UTF-8 bytes, for a Content-Length header.</summary>
    public int Length => Utf8.Length;

    /// <summary>Whether it was compiled, so that <see cref="Addresses"/> are known.</summary>
    internal bool IsCompiled => _source is not null;

    /// <summary>The positions of addresses that depend on the page they are on. See <see cref="ContentPart.Addresses"/>.</summary>
    internal ReadOnlySpan<byte> Addresses => _source is null ? [] : _source.GetUtf8(_key, ContentPart.Addresses);

    /// <summary>Whether the fragment is empty.</summary>
    public bool IsEmpty => Utf8.IsEmpty;

    /// <summary>A fragment that shows <paramref name="text"/> literally: every character with a meaning in HTML is escaped.</summary>
    /// <param name="text">Plain text.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static SanitizedHtml FromText(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new SanitizedHtml(Encoding.UTF8.GetBytes(WebUtility.HtmlEncode(text)));
    }

    /// <summary>
    /// A fragment from trusted HTML. Nothing is checked: use it for tests and for HTML that the program itself writes, never for input.
    /// </summary>
    /// <param name="html">HTML known to be safe.</param>
    /// <exception cref="ArgumentNullException"><paramref name="html"/> is null.</exception>
    public static SanitizedHtml FromTrustedHtml(string html)
    {
        ArgumentNullException.ThrowIfNull(html);
        return new SanitizedHtml(Encoding.UTF8.GetBytes(html));
    }

    /// <summary>Writes the fragment's UTF-8 bytes without creating a string.</summary>
    /// <param name="writer">The destination, such as a response's <c>BodyWriter</c>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="writer"/> is null.</exception>
    public void WriteTo(IBufferWriter<byte> writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.Write(Utf8);
    }

    /// <summary>The fragment as a string, decoded on each call. <see cref="ContentEntry.Html"/> keeps its string.</summary>
    public override string ToString() => Encoding.UTF8.GetString(Utf8);

    private ReadOnlySpan<byte> Find(ContentSource source)
    {
        var generation = HotReload.Generation;
        var utf8 = source.GetUtf8(_key, ContentPart.Body);
        _found = source.Keep(utf8, generation);
        return utf8;
    }
}
