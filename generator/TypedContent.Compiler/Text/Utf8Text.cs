using System.Text;

namespace TypedContent.Compiler.Text;

/// <summary>
/// A long text that is kept but rarely read, as the UTF-8 in which it is published. It is hashed once, when it is created, and written unchanged. Unpaired
/// surrogates become U+FFFD.
/// </summary>
internal sealed class Utf8Text : IEquatable<Utf8Text>
{
    private static readonly UTF8Encoding s_utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: false);

    private readonly byte[] _bytes;

    private Utf8Text(byte[] bytes)
    {
        _bytes = bytes;
        var hasher = ValueHasher.Begin();
        hasher.Add(bytes);
        Hash = hasher.Finish();
    }

    public static Utf8Text Empty { get; } = new([]);

    public ReadOnlySpan<byte> Bytes => _bytes;

    /// <summary>The length in bytes.</summary>
    public int Length => _bytes.Length;

    /// <summary>The hash of the bytes.</summary>
    public Hash128 Hash { get; }

    public static Utf8Text Of(string text) => text.Length == 0 ? Empty : new Utf8Text(s_utf8.GetBytes(text));

    /// <summary>The text with these bytes, which are hashed again.</summary>
    public static Utf8Text Of(ReadOnlySpan<byte> bytes) => bytes.IsEmpty ? Empty : new Utf8Text(bytes.ToArray());

    /// <summary>Decodes the text on every call.</summary>
    public override string ToString() => s_utf8.GetString(_bytes);

    public bool Equals(Utf8Text? other) => other is not null && Hash == other.Hash && Bytes.SequenceEqual(other.Bytes);

    public override bool Equals(object? obj) => Equals(obj as Utf8Text);

    public override int GetHashCode() => (int)Hash.Low;
}
