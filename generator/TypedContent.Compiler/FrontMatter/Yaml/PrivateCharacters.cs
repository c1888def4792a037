using System.Globalization;

namespace TypedContent.Compiler.FrontMatter.Yaml;

/// <summary>Private-use characters that do not occur in a text, so they can replace other characters in the parser's input.</summary>
internal static class PrivateCharacters
{
    private const int First = 0xE000;
    private const int Count = 0x1900;

    /// <summary>
    /// Characters that the text neither contains nor escapes. The parser decodes escapes, so an escaped one would be mistaken for a substitute.
    /// </summary>
    public static IEnumerable<char> Unused(string text)
    {
        var used = new HashSet<char>(text);
        used.UnionWith(Escaped(text));
        return Enumerable.Range(First, Count).Select(code => (char)code).Where(c => !used.Contains(c));
    }

    private static IEnumerable<char> Escaped(string text)
    {
        for (var at = text.IndexOf('\\'); at >= 0 && at + 1 < text.Length; at = text.IndexOf('\\', at + 1))
        {
            var digits = text[at + 1] switch { 'u' => 4, 'U' => 8, _ => 0 };
            if (digits > 0 && at + 2 + digits <= text.Length
                && int.TryParse(text.Substring(at + 2, digits), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code)
                && code is >= 0 and <= char.MaxValue)
            {
                yield return (char)code;
            }
        }
    }
}
