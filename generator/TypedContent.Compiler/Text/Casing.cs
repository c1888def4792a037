namespace TypedContent.Compiler.Text;

/// <summary>
/// Simple case mappings from our own table: the results of <see cref="char.ToLowerInvariant"/> depend on the version of ICU, and on whether it is installed.
/// Used for names and addresses; text known to be ASCII does not need it.
/// </summary>
internal static class Casing
{
    /// <summary>The lowercase form of a letter in the BMP; any other character is unchanged.</summary>
    public static char ToLower(char c) =>
        c < '\u0080' ? c is >= 'A' and <= 'Z' ? (char)(c | 0x20) : c
        : HasNoCase(c) || !Tables.Mappings.TryGetValue(c, out var mapping) ? c
        : (char)mapping.Lower;

    /// <summary>The uppercase form of a letter in the BMP; any other character is unchanged.</summary>
    public static char ToUpper(char c) =>
        c < '\u0080' ? c is >= 'a' and <= 'z' ? (char)(c & ~0x20) : c
        : HasNoCase(c) || !Tables.Mappings.TryGetValue(c, out var mapping) ? c
        : (char)mapping.Upper;

    /// <summary>A text in lower case, including letters beyond the BMP.</summary>
    public static string ToLower(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (ToLower(text[i]) != text[i] || char.IsSurrogate(text[i]))
            {
                return ToLower(text, i);
            }
        }

        return text;
    }

    private static string ToLower(string text, int start)
    {
        var lower = text.ToCharArray();
        for (var i = start; i < lower.Length; i++)
        {
            if (!char.IsHighSurrogate(lower[i]) || i + 1 == lower.Length || !char.IsLowSurrogate(lower[i + 1]))
            {
                lower[i] = ToLower(lower[i]);
            }
            else if (Tables.Mappings.TryGetValue(char.ConvertToUtf32(lower[i], lower[++i]), out var mapping))
            {
                char.ConvertFromUtf32(mapping.Lower).CopyTo(0, lower, i - 1, 2);
            }
        }

        return new string(lower);
    }

    // Ideographs, kana, and syllables: most text that is not Latin, Greek, or Cyrillic.
    private static bool HasNoCase(char c) => c is >= '\u2E80' and <= '\uA63F' or >= '\uAC00' and <= '\uFAFF';

    /// <summary>Loaded for the first letter that needs them.</summary>
    private static class Tables
    {
        public static readonly Dictionary<int, (int Lower, int Upper)> Mappings = [];

        static Tables() => UnicodeData.Read(UnicodeData.CaseMappings, reader =>
        {
            var first = reader.NextCodePoint();
            var header = reader.Next();
            var (lower, upper) = (reader.NextSigned(), reader.NextSigned());
            for (var i = 0; i < header >> 1; i++)
            {
                var letter = first + (i * (1 + (header & 1)));
                Mappings.Add(letter, (letter + lower, letter + upper));
            }
        });
    }
}
