using System.Buffers;
using System.Net;
using System.Text;
using TypedContent.Generated;

namespace TypedContent;

/// <summary>
/// An HTML fragment that went through the sanitizer when the project was compiled: no script, no event handler, no
/// <c>javascript:</c> address. It is safe to write into a page as it is; that is what its type says.
/// </summary>
/// <remarks>The bytes of a compiled body are in the assembly itself and are not copied until a string is needed.</remarks>
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

    /// <summary>Whether the compiler has compiled it, so that <see cref="Addresses"/> are known.</summary>
    internal bool IsCompiled => _source is not null;

    /// <summary>Where the addresses are that go by the page they are on, as <see cref="ContentPart.Addresses"/> says.</summary>
    internal ReadOnlySpan<byte> Addresses => _source is null ? [] : _source.GetUtf8(_key, ContentPart.Addresses);

    /// <summary>Whether the fragment is empty.</summary>
    public bool IsEmpty => Utf8.IsEmpty;

    /// <summary>A fragment that shows <paramref name="text"/> literally: every character that HTML gives a meaning is escaped.</summary>
    /// <param name="text">Plain text.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static SanitizedHtml FromText(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new SanitizedHtml(Encoding.UTF8.GetBytes(WebUtility.HtmlEncode(text)));
    }

    /// <summary>
    /// A fragment from HTML that the caller vouches for. Nothing is checked: meant for tests and for HTML that the program
    /// itself writes, never for input.
    /// </summary>
    /// <param name="html">HTML known to be safe.</param>
    /// <exception cref="ArgumentNullException"><paramref name="html"/> is null.</exception>
    public static SanitizedHtml FromTrustedHtml(string html)
    {
        ArgumentNullException.ThrowIfNull(html);
        return new SanitizedHtml(Encoding.UTF8.GetBytes(html));
    }

    /// <summary>Writes the fragment's UTF-8 bytes, without making a string of them.</summary>
    /// <param name="writer">Where to, for instance a response's <c>BodyWriter</c>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="writer"/> is null.</exception>
    public void WriteTo(IBufferWriter<byte> writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.Write(Utf8);
    }

    /// <summary>The fragment as a string, decoded at each call; <see cref="ContentEntry.Html"/> keeps its own.</summary>
    public override string ToString() => Encoding.UTF8.GetString(Utf8);

    private ReadOnlySpan<byte> Find(ContentSource source)
    {
        var generation = HotReload.Generation;
        var utf8 = source.GetUtf8(_key, ContentPart.Body);
        _found = source.Keep(utf8, generation);
        return utf8;
    }
}
