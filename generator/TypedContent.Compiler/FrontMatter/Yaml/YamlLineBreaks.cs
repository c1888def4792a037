using System.Globalization;

namespace TypedContent.Compiler.FrontMatter.Yaml;

/// <summary>
/// U+0085, U+2028 and U+2029 end a line in YAML 1.1, and for the parser, but not in YAML 1.2: pasted from a word processor they
/// would fold away or break the value off. So the parser is shown private characters instead, of the same length.
/// </summary>
internal sealed class YamlLineBreaks
{
    private static readonly char[] s_breaks = ['\u0085', '\u2028', '\u2029'];

    private readonly char[] _substitutes;

    public YamlLineBreaks(string text)
    {
        _substitutes = text.IndexOfAny(s_breaks) < 0 ? [] : Unused(text);
    }

    public string Hide(string text) => Replace(text, s_breaks, _substitutes);

    public string Restore(string text) => Replace(text, _substitutes, s_breaks);

    private static char[] Unused(string text)
    {
        var used = new HashSet<char>(text);
        used.UnionWith(Escaped(text));
        return Enumerable.Range(0xE000, 0x1900).Select(code => (char)code).Where(c => !used.Contains(c)).Take(s_breaks.Length).ToArray();
    }

    /// <summary>What escapes may stand for: written out by the parser, it would be taken for a substitute.</summary>
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

    // A text that uses nearly all private characters is left as the parser reads it.
    private string Replace(string text, char[] from, char[] to)
    {
        for (var i = 0; i < s_breaks.Length && _substitutes.Length == s_breaks.Length; i++)
        {
            text = text.Replace(from[i], to[i]);
        }

        return text;
    }
}
