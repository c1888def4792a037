using System.Globalization;

namespace TypedContent.Compiler.Text;

/// <summary>
/// Finds encodings that switch character sets with escape sequences, such as ISO-2022-JP. All their bytes are ASCII, so they pass for UTF-8 but would be read
/// as other letters.
/// </summary>
internal static class EscapedEncodings
{
    private const char Escape = '\u001B';
    private const char ShiftOut = '\u000E';
    private const char ShiftIn = '\u000F';

    /// <returns>The position of the first escape or other control character, and its meaning; null if there is none.</returns>
    public static (int At, string Reason)? Find(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c >= ' ' || c is '\t' or '\n' or '\r' or '\0')
            {
                continue;
            }

            if (c == Escape && i + 1 < text.Length && text[i + 1] is '$' or '(' or ')')
            {
                return (i, text[i + 1] == '$' && i + 2 < text.Length && text[i + 2] == ')'
                    ? "it looks like ISO-2022-KR or ISO-2022-CN"
                    : "it looks like ISO-2022-JP");
            }

            if (c is ShiftOut or ShiftIn)
            {
                var code = ((int)c).ToString("X4", CultureInfo.InvariantCulture);
                return (i, $"there is the control character U+{code} here, which switches to another character set");
            }
        }

        return null;
    }
}
