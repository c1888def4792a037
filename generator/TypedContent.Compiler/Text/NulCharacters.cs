namespace TypedContent.Compiler.Text;

/// <summary>NUL characters: no article has one, but text in UTF-16 that is read as UTF-8 is full of them.</summary>
internal static class NulCharacters
{
    // More than chance would put at every second place, and less than a first line and its key have.
    private const int Minimum = 4;
    private const int Most = 16;

    /// <summary>Whether a text that was read as UTF-8 begins as UTF-16 does: every second byte is NUL, and no other.</summary>
    public static bool AreUtf16(string text)
    {
        var length = Math.Min(text.Length, Most) & ~1;
        return length >= Minimum && (IsEverySecond(text, length, 1) || IsEverySecond(text, length, 0));
    }

    private static bool IsEverySecond(string text, int length, int parity)
    {
        for (var i = 0; i < length; i++)
        {
            if ((text[i] == '\0') != (i % 2 == parity))
            {
                return false;
            }
        }

        return true;
    }
}
