namespace TypedContent.Compiler.Text;

/// <summary>
/// Simple case mappings by a table of ours: what <see cref="char.ToLowerInvariant"/> knows of letters depends on the version of ICU, and on
/// whether there is one. For names and addresses; what is known to be ASCII needs no table.
/// </summary>
internal static class Casing
{
    /// <summary>The lower-case letter of one in the BMP; any other character as it is.</summary>
    public static char ToLower(char c) =>
        c < '\u0080' ? c is >= 'A' and <= 'Z' ? (char)(c | 0x20) : c
        : HasNoCase(c) || !Tables.Mappings.TryGetValue(c, out var mapping) ? c
        : (char)mapping.Lower;

    /// <summary>The upper-case letter of one in the BMP; any other character as it is.</summary>
    public static char ToUpper(char c) =>
        c < '\u0080' ? c is >= 'a' and <= 'z' ? (char)(c & ~0x20) : c
        : HasNoCase(c) || !Tables.Mappings.TryGetValue(c, out var mapping) ? c
        : (char)mapping.Upper;

    /// <summary>A text with each letter in lower case, those beyond the BMP too.</summary>
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

    // Ideographs, kana, syllables: most of what is not Latin, Greek or Cyrillic.
    private static bool HasNoCase(char c) => c is >= '\u2E80' and <= '\uA63F' or >= '\uAC00' and <= '\uFAFF';

    /// <summary>Read at the first letter that needs them.</summary>
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
