using System.Text;

namespace TypedContent.Compiler.Text;

/// <summary>
/// A long text that is kept and seldom looked at, as UTF-8 where that is shorter than UTF-16, as for most bodies: half of what an editor
/// holds of a site is its bodies.
/// </summary>
internal sealed class CompactText : IEquatable<CompactText>
{
    private static readonly UTF8Encoding s_utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private readonly string? _text;
    private readonly byte[]? _utf8;

    private CompactText(string text, byte[]? utf8)
    {
        Length = text.Length;
        _text = utf8 is null ? text : null;
        _utf8 = utf8;
    }

    public static CompactText Empty { get; } = new("", null);

    /// <summary>In characters.</summary>
    public int Length { get; }

    public static CompactText Of(string text)
    {
        try
        {
            return text.Length == 0 ? Empty : new CompactText(text, s_utf8.GetByteCount(text) < sizeof(char) * text.Length ? s_utf8.GetBytes(text) : null);
        }
        catch (EncoderFallbackException)
        {
            // Half a character, as an editor may hand over: it would come back as another one.
            return new CompactText(text, null);
        }
    }

    /// <summary>As UTF-8; half a character becomes U+FFFD.</summary>
    public ReadOnlySpan<byte> AsUtf8() => _utf8 ?? Encoding.UTF8.GetBytes(_text!);

    public override string ToString() => _text ?? s_utf8.GetString(_utf8!);

    public bool Equals(CompactText? other) =>
        other is not null
        && Length == other.Length
        && (_utf8 is null ? _text == other._text : other._utf8 is not null && _utf8.AsSpan().SequenceEqual(other._utf8));

    public override bool Equals(object? obj) => Equals(obj as CompactText);

    public override int GetHashCode() => Length;
}
