using System.Text;
using TypedContent.Compiler.Text;
using TypedContent.Packing;

namespace TypedContent.Compiler.Content;

/// <summary>
/// A body's plain text, stored as a delta against the HTML. The delta is a tenth of the size, and is the form used in the content pack.
/// </summary>
internal sealed class BodyText : IEquatable<BodyText>
{
    private static readonly UTF8Encoding s_utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: false);

    private readonly Utf8Text _html;
    private readonly byte[] _delta;

    private BodyText(Utf8Text html, byte[] delta)
    {
        _html = html;
        _delta = delta;
    }

    public static BodyText Empty { get; } = Of("", Utf8Text.Empty);

    /// <param name="text">The text.</param>
    /// <param name="html">HTML that contains most of the text.</param>
    public static BodyText Of(string text, Utf8Text html)
    {
        var delta = new PackWriter(capacity: 64 + (text.Length / 4));
        TextDelta.Write(s_utf8.GetBytes(text), html.Bytes, delta);
        return new BodyText(html, delta.Written.ToArray());
    }

    /// <summary>Writes the text as a delta against the given HTML, which may differ from the HTML it was created with.</summary>
    public void Write(Utf8Text html, PackWriter pack)
    {
        if (ReferenceEquals(html, _html))
        {
            pack.Bytes(_delta);
        }
        else
        {
            TextDelta.Write(TextDelta.Read(_delta, _html.Bytes), html.Bytes, pack);
        }
    }

    /// <summary>Writes only the delta, for <see cref="ReadKept"/>.</summary>
    public void Keep(PackWriter pack)
    {
        pack.Count(_delta.Length);
        pack.Bytes(_delta);
    }

    /// <summary>Reads what <see cref="Keep"/> wrote.</summary>
    /// <param name="reader">The reader.</param>
    /// <param name="html">The HTML that the text was created with.</param>
    public static BodyText ReadKept(ref PackReader reader, Utf8Text html) => new(html, reader.Bytes(reader.Count()).ToArray());

    /// <summary>The text, decoded on every call.</summary>
    public override string ToString() => s_utf8.GetString(TextDelta.Read(_delta, _html.Bytes));

    public bool Equals(BodyText? other) => other is not null && _delta.AsSpan().SequenceEqual(other._delta) && _html.Equals(other._html);

    public override bool Equals(object? obj) => Equals(obj as BodyText);

    public override int GetHashCode() => _html.GetHashCode();
}
