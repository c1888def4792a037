namespace TypedContent.Compiler.FrontMatter.Yaml;

/// <summary>
/// U+0085, U+2028, and U+2029 end a line in YAML 1.1 and for the parser, but not in YAML 1.2. Pasted from a word processor, they would be folded or end the
/// value. The parser gets private characters of the same length instead.
/// </summary>
internal sealed class YamlLineBreaks
{
    private static readonly char[] s_breaks = ['\u0085', '\u2028', '\u2029'];

    private readonly char[] _substitutes;

    public YamlLineBreaks(string text)
    {
        _substitutes = text.IndexOfAny(s_breaks) < 0 ? [] : [.. PrivateCharacters.Unused(text).Take(s_breaks.Length)];
    }

    public string Hide(string text) => Replace(text, s_breaks, _substitutes);

    public string Restore(string text) => Replace(text, _substitutes, s_breaks);

    // If a text uses nearly all private characters, the parser reads it unchanged.
    private string Replace(string text, char[] from, char[] to)
    {
        for (var i = 0; i < s_breaks.Length && _substitutes.Length == s_breaks.Length; i++)
        {
            text = text.Replace(from[i], to[i]);
        }

        return text;
    }
}
