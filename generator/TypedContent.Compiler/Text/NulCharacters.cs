namespace TypedContent.Compiler.Text;

/// <summary>Detects NUL characters: articles have none, but UTF-16 text read as UTF-8 is full of them.</summary>
internal static class NulCharacters
{
    // More than could be coincidence, and fewer than a first line with a key has.
    private const int Minimum = 4;
    private const int Most = 16;

    /// <summary>Whether a text read as UTF-8 begins like UTF-16: every second byte is NUL, and no other is.</summary>
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
