using System.Text;
using TypedContent.Compiler.Text;
using TypedContent.Packing;

namespace TypedContent.Compiler.Articles;

/// <summary>A body's plain text, kept as what of it stands in the body: a tenth of what it takes by itself, and what goes into the content pack.</summary>
internal sealed class BodyText : IEquatable<BodyText>
{
    private static readonly UTF8Encoding s_utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private readonly CompactText _body;
    private readonly byte[] _delta;
    private readonly string? _odd;

    private BodyText(CompactText body, byte[] delta, string? odd)
    {
        _body = body;
        _delta = delta;
        _odd = odd;
    }

    public static BodyText Empty { get; } = Of("", CompactText.Empty);

    /// <param name="text">The text.</param>
    /// <param name="body">A body that has most of it. Without it the text is kept whole.</param>
    public static BodyText Of(string text, CompactText body)
    {
        try
        {
            var delta = new PackWriter();
            TextDelta.Write(s_utf8.GetBytes(text), body.AsUtf8(), delta);
            return new BodyText(body, delta.Written.ToArray(), null);
        }
        catch (EncoderFallbackException)
        {
            // Half a character, as an editor may hand over: it would come back as another one.
            return new BodyText(CompactText.Empty, [], text);
        }
    }

    /// <summary>Writes it as what of it stands in a body, which may be another one by now.</summary>
    public void Write(CompactText body, ReadOnlySpan<byte> bodyAsUtf8, PackWriter pack)
    {
        if (_odd is null && ReferenceEquals(body, _body))
        {
            pack.Bytes(_delta);
        }
        else
        {
            TextDelta.Write(Encoding.UTF8.GetBytes(ToString()), bodyAsUtf8, pack);
        }
    }

    public override string ToString() => _odd ?? s_utf8.GetString(TextDelta.Read(_delta, _body.AsUtf8()));

    public bool Equals(BodyText? other) => other is not null && _odd == other._odd && _delta.AsSpan().SequenceEqual(other._delta) && _body.Equals(other._body);

    public override bool Equals(object? obj) => Equals(obj as BodyText);

    public override int GetHashCode() => _body.Length;
}
